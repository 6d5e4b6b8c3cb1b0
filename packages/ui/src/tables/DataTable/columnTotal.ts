import { sum } from '../../format/sum.js'
import type { DataColumn } from './DataColumn.js'

/** The sum of a column's figures; `null` when it has none or is not to be added up. */
export function columnTotal<Row>(rows: readonly Row[], column: DataColumn<Row>): number | null {
  if (!column.total) return null
  const figures = rows.flatMap((row) => {
    const value = column.value(row)
    return typeof value === 'number' && Number.isFinite(value) ? [value] : []
  })
  return figures.length === 0 ? null : sum(figures)
}
