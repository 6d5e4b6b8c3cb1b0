/** Powers of ten that doubles hold exactly. */
const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))

/** A number to 15 significant digits, which is what decimals keep in a double: `0.30000000000000004` → `0.3`. */
export function roundTail(value: number): number {
  const size = Math.abs(value)
  if (!(size >= 1e-7 && size < 1e15)) return value
  const scale = powers[15 - Math.ceil(Math.log10(size))] ?? 1
  return Math.round(value * scale) / scale
}
