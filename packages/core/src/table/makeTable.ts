import type { PointTable } from './pointTable.js'

/** A table from its columns; bounds are spelled out when first read. */
export function makeTable(columns: Omit<PointTable, 'start' | 'end'>): PointTable {
  const { codes, starts, ends } = columns.buckets
  const bounds = (moments: Float64Array) => Float64Array.from(codes, (code) => moments[code] ?? 0)
  let start: Float64Array | undefined
  let end: Float64Array | undefined
  return {
    ...columns,
    get start() {
      start ??= bounds(starts)
      return start
    },
    get end() {
      end ??= bounds(ends)
      return end
    },
  }
}
