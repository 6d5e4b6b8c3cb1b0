/** One thing to sort by: a number a row, `NaN` where it is missing. */
export interface OrderKey {
  readonly keys: Float64Array
  readonly descending: boolean
}

/** Whether the machine keeps a double's upper half in its second word, as nearly all do. */
const upper = new Uint32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1
const DIGITS = 65_536

/**
 * Row places in the order of the keys, the first one deciding. Equal rows keep their order and missing values come
 * last, either way. Numbers are sorted by their bits, 16 at a time, without a comparison: 100,000 rows take a few
 * milliseconds.
 */
export function orderRows(length: number, order: readonly OrderKey[]): Uint32Array {
  let rows = new Uint32Array(length)
  for (let row = 0; row < length; row++) rows[row] = row
  let spare = new Uint32Array(order.length === 0 ? 0 : length)
  for (const { keys, descending } of order.toReversed()) {
    const [high, low] = sortableWords(keys, length, descending)
    for (const [words, shift] of [
      [low, 0],
      [low, 16],
      [high, 0],
      [high, 16],
    ] as const) {
      if (distribute(rows, spare, words, shift)) [rows, spare] = [spare, rows]
    }
  }
  return rows
}

/** Doubles as two unsigned words that sort as the doubles do; missing ones after all. */
function sortableWords(
  keys: Float64Array,
  length: number,
  descending: boolean,
): readonly [Uint32Array, Uint32Array] {
  const words = new Uint32Array(keys.buffer, keys.byteOffset, keys.length * 2)
  const high = new Uint32Array(length)
  const low = new Uint32Array(length)
  const turn = descending ? 0xffffffff : 0
  for (let row = 0; row < length; row++) {
    const key = keys[row] ?? Number.NaN
    if (Number.isNaN(key)) {
      high[row] = 0xffffffff
      low[row] = 0xffffffff
    } else if (key === 0) {
      high[row] = 0x80000000 ^ turn
      low[row] = turn
    } else {
      const flip = key < 0 ? 0xffffffff : 0
      high[row] = (words[row * 2 + upper] ?? 0) ^ (key < 0 ? flip : 0x80000000) ^ turn
      low[row] = (words[row * 2 + 1 - upper] ?? 0) ^ flip ^ turn
    }
  }
  return [high, low]
}

/** One stable pass over 16 bits; `false` when they are the same everywhere and nothing was moved. */
function distribute(from: Uint32Array, into: Uint32Array, words: Uint32Array, shift: number): boolean {
  const { length } = from
  const places = new Uint32Array(DIGITS)
  for (let row = 0; row < length; row++) {
    const digit = ((words[row] ?? 0) >>> shift) & 0xffff
    places[digit] = (places[digit] ?? 0) + 1
  }
  if (length === 0 || places[((words[0] ?? 0) >>> shift) & 0xffff] === length) return false
  let next = 0
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = places[digit] ?? 0
    places[digit] = next
    next += count
  }
  for (let at = 0; at < length; at++) {
    const row = from[at] ?? 0
    const digit = ((words[row] ?? 0) >>> shift) & 0xffff
    const place = places[digit] ?? 0
    into[place] = row
    places[digit] = place + 1
  }
  return true
}
