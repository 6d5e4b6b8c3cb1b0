import type { PointTable } from '../table/pointTable.js'
import type { Selection } from './mergeTables.js'

/**
 * The rows of an answer's pages, those that came on an earlier page left out: pages overlap when figures are still
 * coming in, and in a dense dataset there is one point for each id and day. Within a page nothing is left out.
 */
export function withoutRepeats(pages: readonly PointTable[]): readonly Selection[] {
  const seen = new Set<string>()
  return pages.map((table) => {
    const keys = Array.from({ length: table.length }, (_, row) => keyOf(table, row))
    const rows = Uint32Array.from(keys.keys()).filter((row) => !seen.has(keys[row] ?? ''))
    for (const key of keys) seen.add(key)
    return { table, rows: rows.length === table.length ? undefined : rows }
  })
}

/** What tells a point apart from the others of its answer. */
function keyOf({ start, end, dimensions }: PointTable, row: number): string {
  const parts: (string | number | undefined)[] = [start[row], end[row]]
  for (const { name, codes, values } of dimensions.values()) {
    const value = values[codes[row] ?? 0]
    if (value !== undefined) parts.push(name, value)
  }
  return JSON.stringify(parts)
}
