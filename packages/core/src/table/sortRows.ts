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
  let order: RowOrder
  const ranked = keys.map(({ codes, ranks, size }) => ranksOfRows(length, codes, ranks, size))
  if (isSorted(ranked)) return undefined
  for (const [i, ranks] of [...ranked.entries()].reverse()) {
    if (differ(ranks)) order = sortBy(order, ranks, keys[i]?.size ?? 0)
  }
  return order
}

function differ(ranks: Codes): boolean {
  for (let i = 1; i < ranks.length; i++) if (ranks[i] !== ranks[0]) return true
  return false
}

function ranksOfRows(length: number, codes: Uint32Array, ranks: Uint32Array, size: number): Codes {
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

function isSorted(keys: readonly Codes[]): boolean {
  const [first] = keys
  if (first === undefined) return true
  if (keys.length === 1 || !differ(first)) {
    return keys.length === 1 ? ascends(first) : isSorted(keys.slice(1))
  }
  return false
}

function ascends(ranks: Codes): boolean {
  for (let i = 1; i < ranks.length; i++) if ((ranks[i] ?? 0) < (ranks[i - 1] ?? 0)) return false
  return true
}
