import type { Formatters } from '../../../format/Formatters.js'
import { sum } from '../../../format/sum.js'
import type { Messages } from '../../../messages/Messages.js'
import { missingText } from '../../missing/missingText.js'
import type { Card, CardLine } from '../../surface/Card.js'
import type { ChartModel, ModelSeries } from '../model/ChartModel.js'
import { heldText } from '../model/heldText.js'
import { missingAt } from '../model/missingAt.js'
import type { BucketPlace } from './BucketPlace.js'

const MOST = 10

/**
 * What is said of a bucket: its series in the order of the legend, all written with the same digits. Of more than ten, the
 * ten largest (and the one pointed at) are named and the others counted. Series that are parts of one whole are summed.
 */
export function bucketCard(
  model: ChartModel,
  { bucket: at, series: pointed }: BucketPlace,
  messages: Messages,
  formatters: Formatters,
): Omit<Card, 'x' | 'y'> {
  const figureOf = (series: ModelSeries | undefined): number => series?.ys[at] ?? Number.NaN
  const figures = model.series.map(figureOf)
  const print = formatters.column([...figures, ...model.previous.map(figureOf)], model.format)
  const kept = namedOf(figures, pointed)
  const lines = model.series.flatMap((series, index): readonly CardLine[] => {
    if (kept !== null && !kept.has(index)) return []
    const reason = missingAt(series, at)
    const text = reason === undefined ? print(figureOf(series)) : missingText(reason, messages)
    const earlier = figureOf(model.previous.find(({ key }) => key === series.key))
    const before = Number.isNaN(earlier) ? undefined : print(earlier)
    return [
      {
        label: series.label,
        series,
        text,
        before,
        missing: reason !== undefined,
        pointed: index === pointed,
      },
    ]
  })
  const known = figures.filter((y) => !Number.isNaN(y))
  const more = figures.length - lines.length
  return {
    name: formatters.date(model.xs[at] ?? 0, model.granularity, 'full'),
    note: heldText(model, at, messages, formatters),
    lines,
    notes: [
      ...(lines.some(({ before }) => before !== undefined) ? [messages.tooltipPrevious] : []),
      ...(more > 0 ? [messages.moreSeries(more, formatters.value(more, { kind: 'count' }))] : []),
    ],
    total: model.additive && known.length > 1 ? print(sum(known)) : undefined,
  }
}

/** The series that are named where they are too many; `null` when all are. */
function namedOf(figures: readonly number[], pointed: number | null): ReadonlySet<number> | null {
  if (figures.length <= MOST) return null
  const size = (index: number): number => {
    const y = figures[index] ?? Number.NaN
    return Number.isNaN(y) ? Number.NEGATIVE_INFINITY : y
  }
  const kept = new Set([...figures.keys()].sort((a, b) => size(b) - size(a)).slice(0, MOST))
  if (pointed !== null) kept.add(pointed)
  return kept
}
