import { isAdditive } from '../../../format/isAdditive.js'
import { sum } from '../../../format/sum.js'
import type { ChartModel, ModelSeries } from './ChartModel.js'
import { missingAt } from './missingAt.js'

/** One figure and where it stands. */
export interface Peak {
  readonly at: number
  readonly y: number
  readonly series: ModelSeries
}

/** What the data says, before it is put into words. */
export interface SummaryFacts {
  /** Sum of all figures; `null` when they are not to be added to each other or there is none. */
  readonly total: number | null
  /** Sum of each series' figures; empty when their format does not add up. */
  readonly totals: readonly number[]
  readonly highest: Peak | null
  /** The lowest figure. */
  readonly lowest: number | null
  /** The series with the largest part of the total; `null` when shares make no sense. */
  readonly largest: { readonly series: ModelSeries; readonly share: number } | null
  /** Sum of what is compared with, where its buckets have a counterpart; `null` without one. */
  readonly before: number | null
  /** Points without a figure, those to come left out. */
  readonly missing: number
}

/** A model in, its facts out. */
export function summarize(model: ChartModel): SummaryFacts {
  let highest: Peak | null = null
  let lowest: number | null = null
  let missing = 0
  for (const series of model.series) {
    let top = -1
    const { ys } = series
    for (let at = 0; at < ys.length; at++) {
      const y = ys[at] ?? Number.NaN
      if (Number.isNaN(y)) {
        if (missingAt(series, at) !== 'future') missing++
        continue
      }
      if (top < 0 || y > (ys[top] ?? y)) top = at
      if (lowest === null || y < lowest) lowest = y
    }
    if (top < 0) continue
    const most = ys[top] ?? 0
    if (highest === null || most > highest.y) highest = { at: top, y: most, series }
  }
  const additive = isAdditive(model.format) && highest !== null
  const totals = additive ? model.series.map(totalOf) : []
  const total = additive && (model.additive || totals.length === 1) ? sum(totals) : null
  const before = total === null || model.previous.length === 0 ? null : sum(model.previous.map(totalOf))
  return { total, totals, before, highest, lowest, largest: largestOf(model.series, totals, total), missing }
}

/** Sum of a series' figures. */
export function totalOf(series: ModelSeries): number {
  return sum(series.ys)
}

function largestOf(
  series: readonly ModelSeries[],
  totals: readonly number[],
  total: number | null,
): SummaryFacts['largest'] {
  if (total === null || total <= 0 || series.length < 2 || totals.some((part) => part < 0)) return null
  const most = Math.max(...totals)
  const one = series[totals.indexOf(most)]
  return one ? { series: one, share: most / total } : null
}
