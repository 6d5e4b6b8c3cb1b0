import type { Sorting } from './TablePeer.js'
import type { TableRow } from './tableRows.js'

const collator = new Intl.Collator('en', { numeric: true })

/** Sorted by comparison, for the peers that leave it to the host, and as the right answer for all. */
export function sortedRows(rows: readonly TableRow[], by: Sorting | undefined): readonly TableRow[] {
  if (by === undefined) return rows
  return by === 'volume'
    ? rows.toSorted((a, b) => b.volume - a.volume)
    : rows.toSorted((a, b) => collator.compare(a.category, b.category))
}
