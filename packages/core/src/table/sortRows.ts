import type { RowPlaces } from './codes.js'
import type { Codes } from './pointTable.js'

/** One thing to sort by: each row's code, each code's rank, and how many ranks there are. */
export interface SortKey {
  readonly codes: Codes
  readonly ranks: Uint32Array
  readonly size: number
}

/**
 * The places of rows sorted by keys, the most important first; rows with equal keys keep their order. Counting sorts:
 * a million rows cost milliseconds. `undefined` when the rows are in order already.
 */
export function sortRows(length: number, keys: readonly SortKey[]): RowPlaces {
  const deciding = keys.filter(({ codes }) => differ(codes, length))
  const [only] = deciding
  if (only === undefined || (deciding.length === 1 && ascends(length, only.codes, only.ranks)))
    return undefined
  let places: RowPlaces
  for (const { codes, ranks, size } of deciding.toReversed()) {
    places = placesBy(length, codes, ranks, size, places && rowsAt(places))
  }
  return places
}

function differ(codes: Codes, length: number): boolean {
  const first = codes[0]
  for (let i = 1; i < length; i++) if (codes[i] !== first) return true
  return false
}

function ascends(length: number, codes: Codes, ranks: Uint32Array): boolean {
  let before = 0
  for (let i = 0; i < length; i++) {
    const rank = ranks[codes[i] ?? 0] ?? 0
    if (rank < before) return false
    before = rank
  }
  return true
}

/** The row at each place. */
function rowsAt(places: Uint32Array): Uint32Array {
  const rows = new Uint32Array(places.length)
  for (let row = 0; row < places.length; row++) rows[places[row] ?? 0] = row
  return rows
}

/** The places of rows by one key; `rows`: the order that rows of equal keys keep. */
function placesBy(
  length: number,
  codes: Codes,
  ranks: Uint32Array,
  size: number,
  rows: Uint32Array | undefined,
): Uint32Array {
  const next = new Uint32Array(size + 1)
  for (let row = 0; row < length; row++) {
    const after = (ranks[codes[row] ?? 0] ?? 0) + 1
    next[after] = (next[after] ?? 0) + 1
  }
  for (let rank = 0; rank < size; rank++) next[rank + 1] = (next[rank + 1] ?? 0) + (next[rank] ?? 0)
  const places = new Uint32Array(length)
  for (let i = 0; i < length; i++) {
    const row = rows === undefined ? i : (rows[i] ?? 0)
    const rank = ranks[codes[row] ?? 0] ?? 0
    const place = next[rank] ?? 0
    places[row] = place
    next[rank] = place + 1
  }
  return places
}
