import { missingCode } from '../table/missingKinds.js'
import type { MetricColumn, PointTable } from '../table/pointTable.js'
import { withColumns } from '../table/withColumns.js'

/** A table that tells which costs are missing because the platform withholds them from their account. */
export function withWithheldCosts(table: PointTable, withheld: readonly string[]): PointTable {
  if (withheld.length === 0) return table
  const accounts = table.dimensions.get('wabaId')
  const held = accounts?.values.map((wabaId) => wabaId !== undefined && withheld.includes(wabaId)) ?? []
  const reasonAt = ({ valid, reasons }: MetricColumn, row: number) =>
    valid[row] !== 1 && held[accounts?.codes[row] ?? 0] ? missingCode.withheld : (reasons?.[row] ?? 0)
  const metrics = [...table.metrics.values()]
    .filter(({ unit }) => unit === 'money' || unit === 'unit-cost')
    .map((column) => ({ ...column, reasons: column.valid.map((_, row) => reasonAt(column, row)) }))
  return withColumns(table, { metrics })
}
