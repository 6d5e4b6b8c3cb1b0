import { makeTable } from './makeTable.js'
import type { BucketColumn, ClickColumns, DimensionColumn, MetricColumn, PointTable } from './pointTable.js'

/** Columns to replace or to add. */
export interface NewColumns {
  /** Must ascend with the table's own, so that rows stay in order. */
  readonly buckets?: BucketColumn
  readonly dimensions?: readonly DimensionColumn[]
  readonly metrics?: readonly MetricColumn[]
  readonly clicks?: ClickColumns | undefined
}

/** The same points with other columns. Nothing is copied: columns that stay are shared. */
export function withColumns(table: PointTable, columns: NewColumns): PointTable {
  const { buckets = table.buckets, clicks = table.clicks, dimensions = [], metrics = [] } = columns
  return makeTable({
    ...{ dataset: table.dataset, length: table.length, clicks, buckets },
    dimensions: new Map([...table.dimensions, ...dimensions.map((column) => [column.name, column] as const)]),
    metrics: new Map([...table.metrics, ...metrics.map((column) => [column.name, column] as const)]),
  })
}
