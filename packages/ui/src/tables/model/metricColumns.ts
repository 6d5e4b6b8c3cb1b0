import { clickColumn, clickTypes, type MetricColumn, type PointTable } from '@wabalytics/hooks'

/** A table's metrics, and its types of clicks as metrics beside them. */
export function metricColumns(table: PointTable): readonly MetricColumn[] {
  return [...table.metrics.values(), ...clickTypes(table).flatMap((type) => clickColumn(table, type) ?? [])]
}

/** Counts of people: who clicked on two days is counted on both, so no sum of them means anything. */
export function neverAdded(name: string): boolean {
  return name === 'clicks:unique_url_button'
}
