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
