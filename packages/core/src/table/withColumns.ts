import { makeTable } from './makeTable.js'
import type { BucketColumn, DimensionColumn, MetricColumn, PointTable } from './pointTable.js'

/** Columns to replace or to add. */
export interface NewColumns {
  /** Must ascend with the table's own, so that rows stay in order. */
  readonly buckets?: BucketColumn
  readonly dimensions?: readonly DimensionColumn[]
  readonly metrics?: readonly MetricColumn[]
}

/** The same points with other columns. Nothing is copied: columns that stay are shared. */
export function withColumns(table: PointTable, columns: NewColumns): PointTable {
  const { buckets = table.buckets, dimensions = [], metrics = [] } = columns
  return makeTable({
    ...{ dataset: table.dataset, length: table.length, clicks: table.clicks, buckets },
    dimensions: new Map([...table.dimensions, ...dimensions.map((column) => [column.name, column] as const)]),
    metrics: new Map([...table.metrics, ...metrics.map((column) => [column.name, column] as const)]),
  })
}
