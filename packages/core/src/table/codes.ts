import type { Codes } from './pointTable.js'

/** The rows of a growing table in their final order; `undefined`: as they came. */
export type RowOrder = Uint32Array | undefined

/** Room for codes below `size`, in as many bytes each as they need. */
export function makeCodes(length: number, size: number): Codes {
  if (size <= 256) return new Uint8Array(length)
  return size <= 65_536 ? new Uint16Array(length) : new Uint32Array(length)
}

/** Codes below `size` in their final order. */
export function orderCodes(codes: Uint32Array, length: number, order: RowOrder, size: number): Codes {
  const ordered = makeCodes(length, size)
  if (order === undefined) ordered.set(codes.subarray(0, length))
  else for (let i = 0; i < length; i++) ordered[i] = codes[order[i] ?? 0] ?? 0
  return ordered
}

/** Numbers in their final order. Shared where nothing would change: rows are only ever added. */
export function orderNumbers(numbers: Float64Array, length: number, order: RowOrder): Float64Array {
  if (order === undefined) return numbers.length === length ? numbers : numbers.slice(0, length)
  const ordered = new Float64Array(length)
  for (let i = 0; i < length; i++) ordered[i] = numbers[order[i] ?? 0] ?? 0
  return ordered
}

/** Marks in their final order. */
export function orderFlags(flags: Uint8Array, length: number, order: RowOrder): Uint8Array {
  if (order === undefined) return flags.length === length ? flags : flags.slice(0, length)
  const ordered = new Uint8Array(length)
  for (let i = 0; i < length; i++) ordered[i] = flags[order[i] ?? 0] ?? 0
  return ordered
}
