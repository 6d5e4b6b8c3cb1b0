import type { Formatters } from '../../../format/Formatters.js'
import { sum } from '../../../format/sum.js'
import type { Messages } from '../../../messages/Messages.js'
import { missingText } from '../../missing/missingText.js'
import type { ChartModel, ModelSeries } from '../model/ChartModel.js'
import { missingAt } from '../model/missingAt.js'

/** One series in a tooltip. */
export interface TooltipRow {
  readonly index: number
  readonly series: ModelSeries
  readonly text: string
  readonly missing: boolean
  /** The figure it is compared with, in words. */
  readonly before: string | undefined
}

/** What a tooltip says of a bucket. */
export interface TooltipRows {
  readonly rows: readonly TooltipRow[]
  /** How many series are not named. */
  readonly more: number
  /** The sum of all series that are parts of one whole, in words; `null` where they are not, or there is but one. */
  readonly total: string | null
}

const MOST = 10

/**
 * The series of a bucket, in the order of the legend, all written with the same digits. Of more than ten, the ten
 * largest (and the one pointed at) are named and the others counted.
 */
export function tooltipRows(
  model: ChartModel,
  at: number,
  pointed: number | null,
  messages: Messages,
  formatters: Formatters,
): TooltipRows {
  const figureOf = (series: ModelSeries | undefined): number => series?.ys[at] ?? Number.NaN
  const figures = model.series.map(figureOf)
  const print = formatters.column([...figures, ...model.before.map(figureOf)], model.format)
  const rowOf = (index: number): readonly TooltipRow[] => {
    const series = model.series[index]
    if (series === undefined) return []
    const reason = missingAt(series, at)
    const text = reason === undefined ? print(figureOf(series)) : missingText(reason, messages)
    const earlier = figureOf(model.before.find(({ key }) => key === series.key))
    const before = Number.isNaN(earlier) ? undefined : print(earlier)
    return [{ index, series, text, before, missing: reason !== undefined }]
  }
  const known = figures.filter((y) => !Number.isNaN(y))
  const total = model.parts && known.length > 1 ? print(sum(known)) : null
  const all = model.series.map((_, index) => index)
  if (all.length <= MOST) return { rows: all.flatMap(rowOf), more: 0, total }
  const size = (index: number): number => {
    const y = figures[index] ?? Number.NaN
    return Number.isNaN(y) ? Number.NEGATIVE_INFINITY : y
  }
  const kept = new Set([...all].sort((a, b) => size(b) - size(a)).slice(0, MOST))
  if (pointed !== null) kept.add(pointed)
  const rows = all.filter((index) => kept.has(index)).flatMap(rowOf)
  return { rows, more: all.length - kept.size, total }
}
