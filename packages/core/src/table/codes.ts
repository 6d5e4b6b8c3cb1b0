import type { Codes } from './pointTable.js'

/**
 * Each row's place in the final order; `undefined`: as they came. Columns are put in order by writing each row to its
 * place: rows of a bucket are written one after another, which the processor's nearest memory can hold, while reading
 * them from all over the column would miss it each time.
 */
export type RowPlaces = Uint32Array | undefined

/** Room for codes below `size`, in as many bytes each as they need. */
export function makeCodes(length: number, size: number): Codes {
  if (size <= 256) return new Uint8Array(length)
  return size <= 65_536 ? new Uint16Array(length) : new Uint32Array(length)
}

/** Codes below `size` in their final order. Shared where nothing would change: rows are only ever added. */
export function orderCodes(codes: Codes, length: number, places: RowPlaces, size: number): Codes {
  const ordered = makeCodes(length, size)
  if (places === undefined) {
    if (codes.length === length && codes.BYTES_PER_ELEMENT === ordered.BYTES_PER_ELEMENT) return codes
    ordered.set(codes.subarray(0, length))
  } else if (codes instanceof Uint8Array && ordered instanceof Uint8Array) {
    // Of two codes only the second used: nearly always the account.
    if (size === 2 && !codes.subarray(0, length).includes(0)) ordered.fill(1)
    else placeBytes(ordered, codes, places)
  } else placeCodes(ordered, codes, places)
  return ordered
}

/** Codes, each replaced by what it leads to. */
export function translateCodes(codes: Codes, length: number, size: number, meanings: Uint32Array): Codes {
  const translated = makeCodes(length, size)
  for (let row = 0; row < length; row++) translated[row] = meanings[codes[row] ?? 0] ?? 0
  return translated
}

/** Numbers in their final order. Shared where nothing would change. */
export function orderNumbers(numbers: Float64Array, length: number, places: RowPlaces): Float64Array {
  if (places === undefined) return numbers.length === length ? numbers : numbers.slice(0, length)
  const ordered = new Float64Array(length)
  for (let row = 0; row < length; row++) ordered[places[row] ?? 0] = numbers[row] ?? 0
  return ordered
}

/** Marks in their final order. */
export function orderFlags(flags: Uint8Array, length: number, places: RowPlaces): Uint8Array {
  if (places === undefined) return flags.length === length ? flags : flags.slice(0, length)
  const ordered = new Uint8Array(length)
  if (flags.subarray(0, length).includes(0)) placeBytes(ordered, flags, places)
  else ordered.fill(1)
  return ordered
}

/** Bytes of any value in their final order. */
export function orderBytes(bytes: Uint8Array, length: number, places: Uint32Array): Uint8Array {
  const ordered = new Uint8Array(length)
  placeBytes(ordered, bytes, places)
  return ordered
}

/** Nearly all codes are bytes: compiled for one kind of array, the loop takes half the time. */
function placeBytes(ordered: Uint8Array, bytes: Uint8Array, places: Uint32Array): void {
  for (let row = 0; row < places.length; row++) ordered[places[row] ?? 0] = bytes[row] ?? 0
}

function placeCodes(ordered: Codes, codes: Codes, places: Uint32Array): void {
  for (let row = 0; row < places.length; row++) ordered[places[row] ?? 0] = codes[row] ?? 0
}
