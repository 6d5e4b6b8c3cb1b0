import type { ChartData } from '../cases.js'

/** A row a bucket, a column a series: what most React libraries ask for. */
export type Row = Readonly<Record<string, number>>

export function rowsOf(data: ChartData): Row[] {
  return (data[0]?.points ?? []).map(({ x }, at) => {
    const row: Record<string, number> = { x }
    for (const { key, points } of data) row[key] = points[at]?.y ?? 0
    return row
  })
}
