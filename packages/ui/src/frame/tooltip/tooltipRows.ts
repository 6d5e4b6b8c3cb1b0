import type { Formatters } from '../../format/Formatters.js'
import type { Messages } from '../../messages/Messages.js'
import type { ChartModel, ModelSeries } from '../model/ChartModel.js'
import { missingAt, missingText } from '../model/missingAt.js'

/** One series in a tooltip. */
export interface TooltipRow {
  readonly index: number
  readonly series: ModelSeries
  readonly text: string
  readonly missing: boolean
  /** The figure it is compared with, in words. */
  readonly before: string | undefined
}

const MOST = 10

/**
 * The series of a bucket, in the order of the legend. Of more than ten, the ten largest (and the one pointed at) are
 * named and the others counted.
 */
export function tooltipRows(
  model: ChartModel,
  at: number,
  pointed: number | null,
  messages: Messages,
  formatters: Formatters,
): { readonly rows: readonly TooltipRow[]; readonly more: number } {
  const rowOf = (index: number): readonly TooltipRow[] => {
    const series = model.series[index]
    if (series === undefined) return []
    const reason = missingAt(series, at)
    const y = series.ys[at] ?? Number.NaN
    const text = reason === undefined ? formatters.value(y, model.format) : missingText(reason, messages)
    const earlier = model.before.find(({ key }) => key === series.key)?.ys[at] ?? Number.NaN
    const before = Number.isNaN(earlier) ? undefined : formatters.value(earlier, model.format)
    return [{ index, series, text, before, missing: reason !== undefined }]
  }
  const all = model.series.map((_, index) => index)
  if (all.length <= MOST) return { rows: all.flatMap(rowOf), more: 0 }
  const figure = (index: number): number => {
    const y = model.series[index]?.ys[at] ?? Number.NaN
    return Number.isNaN(y) ? Number.NEGATIVE_INFINITY : y
  }
  const kept = new Set([...all].sort((a, b) => figure(b) - figure(a)).slice(0, MOST))
  if (pointed !== null) kept.add(pointed)
  return { rows: all.filter((index) => kept.has(index)).flatMap(rowOf), more: all.length - kept.size }
}
