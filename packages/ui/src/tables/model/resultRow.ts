import type { TableResult } from '../DataTable/DataTableProps.js'

/** One row of an answer as an object; the others are not made for it, but where the host has asked for clicks. */
export function resultRow(
  result: TableResult<unknown>,
  row: number,
): Readonly<Record<string, unknown>> | undefined {
  const { table } = result
  if (table.clicks !== undefined) return result.rows[row] as Readonly<Record<string, unknown>> | undefined
  if (row >= table.length) return undefined
  const { codes, starts, ends } = table.buckets
  const found: Record<string, unknown> = Object.create(null)
  for (const { name, codes: own, values, absent } of table.dimensions.values()) {
    found[name] = values[own[row] ?? 0] ?? absent
  }
  found['start'] = new Date((starts[codes[row] ?? 0] ?? 0) * 1000)
  found['end'] = new Date((ends[codes[row] ?? 0] ?? 0) * 1000)
  for (const { name, values, valid } of table.metrics.values()) {
    found[name] = valid[row] === 1 ? values[row] : undefined
  }
  return found
}
