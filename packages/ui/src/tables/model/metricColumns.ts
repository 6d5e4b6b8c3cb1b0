import type { MetricColumn, PointTable } from '@wabalytics/hooks'
import { clickMetric } from './clickMetric.js'

/** A table's metrics, and its types of clicks as metrics beside them. */
export function metricColumns(table: PointTable): readonly MetricColumn[] {
  const types = (table.clicks?.type.values ?? []).filter((type) => type !== undefined)
  return [...table.metrics.values(), ...types.map((type) => clickMetric(table, type))]
}

/** Counts of people: who clicked on two days is counted on both, so no sum of them means anything. */
export function neverAdded(name: string): boolean {
  return name === 'clicks:unique_url_button'
}
