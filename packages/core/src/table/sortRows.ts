import { makeCodes, type RowOrder } from './codes.js'
import type { Codes } from './pointTable.js'

/** One thing to sort by: each row's code, each code's rank, and how many ranks there are. */
export interface SortKey {
  readonly codes: Uint32Array
  readonly ranks: Uint32Array
  readonly size: number
}

/**
 * Rows sorted by keys, the most important first; rows with equal keys keep their order. Counting sorts: a million
 * rows cost milliseconds. `undefined` when the rows are in order already.
 */
export function sortRows(length: number, keys: readonly SortKey[]): RowOrder {
  if (isSorted(length, keys)) return undefined
  let order: RowOrder
  for (const key of keys.toReversed()) {
    const ranks = ranksOfRows(length, key)
    if (differ(ranks)) order = sortBy(order, ranks, key.size)
  }
  return order
}

function differ(ranks: Codes): boolean {
  for (let i = 1; i < ranks.length; i++) if (ranks[i] !== ranks[0]) return true
  return false
}

function ranksOfRows(length: number, { codes, ranks, size }: SortKey): Codes {
  const result = makeCodes(length, size)
  for (let i = 0; i < length; i++) result[i] = ranks[codes[i] ?? 0] ?? 0
  return result
}

function sortBy(order: RowOrder, ranks: Codes, size: number): Uint32Array {
  const { length } = ranks
  const places = new Uint32Array(size + 1)
  for (let row = 0; row < length; row++) {
    const after = (ranks[row] ?? 0) + 1
    places[after] = (places[after] ?? 0) + 1
  }
  for (let rank = 0; rank < size; rank++) places[rank + 1] = (places[rank + 1] ?? 0) + (places[rank] ?? 0)
  const sorted = new Uint32Array(length)
  for (let i = 0; i < length; i++) {
    const row = order === undefined ? i : (order[i] ?? 0)
    const rank = ranks[row] ?? 0
    const place = places[rank] ?? 0
    sorted[place] = row
    places[rank] = place + 1
  }
  return sorted
}

function isSorted(length: number, keys: readonly SortKey[]): boolean {
  const rankAt = ({ codes, ranks }: SortKey, row: number) => ranks[codes[row] ?? 0] ?? 0
  for (let i = 1; i < length; i++) {
    for (const key of keys) {
      const difference = rankAt(key, i) - rankAt(key, i - 1)
      if (difference < 0) return false
      if (difference > 0) break
    }
  }
  return true
}
