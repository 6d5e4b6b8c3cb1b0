import {
  type Change,
  type Comparison,
  changeOf,
  compare,
  compareSeries,
  datasetDefinition,
  type Measure,
  rollup,
  type SeriesChange,
  toSeries,
  valueAt,
} from '@wabalytics/core'
import type { AnyResult } from '../analytics/AnyResult.js'

export interface ComparePeriodsOptions {
  /** A metric's row name, `clicks:<type>`, or how to compute it. */
  readonly metric: string | Measure
  /**
   * Dimensions (their row names) to compare by.
   * @default none
   */
  readonly by?: readonly string[] | undefined
  /**
   * Whose days the buckets follow.
   * @default the results'
   */
  readonly timeZone?: string | undefined
}

/** What has become of a metric since. */
export interface PeriodComparison {
  readonly total: Change
  /** By the dimensions named; without any, empty. */
  readonly groups: readonly Comparison[]
  /** Bucket by bucket; empty where money is in several currencies. */
  readonly series: readonly SeriesChange[]
}

/**
 * A metric of two answers to the same question about two periods.
 *
 * @throws AnalyticsError `invalid-query` when a name is in neither table, or money is in different currencies.
 * @example
 * // october: [{ country: 'BR', cost: 6 }], september: [{ country: 'BR', cost: 4 }]
 * comparePeriods(october, september, { metric: 'cost', by: ['country'] }).total
 * // { current: 6, previous: 4, change: 2, changeRatio: 0.5 }
 */
export function comparePeriods(
  current: AnyResult,
  previous: AnyResult,
  { metric, by = [], timeZone }: ComparePeriodsOptions,
): PeriodComparison {
  const measure: Measure = typeof metric === 'string' ? { op: 'combine', metric } : metric
  const group = (result: AnyResult, names: readonly string[]) =>
    rollup(result, { by: names, measures: { value: measure } })
  // Sparse datasets leave groups without traffic out: there, absent means none.
  const absent = datasetDefinition(current.table.dataset).sparse ? 'zero' : 'missing'
  const totalOf = (result: AnyResult) => {
    const column = group(result, []).measures.get('value')
    return column === undefined ? undefined : valueAt(column, 0)
  }
  const lines = [current, previous].map((result) => toSeries(result, { metric, timeZone }))
  const [now, before] = lines.map((series) => (series.length === 1 ? series[0] : undefined))
  return {
    total: changeOf(totalOf(current), totalOf(previous)),
    groups: by.length === 0 ? [] : compare(group(current, by), group(previous, by), 'value', { absent }),
    series: now === undefined ? [] : compareSeries(now, before),
  }
}
