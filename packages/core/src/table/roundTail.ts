/** Powers of ten that doubles hold exactly. */
const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))

/**
 * A number to 15 significant digits, which is what decimals keep in a double: `0.30000000000000004` → `0.3`. What is left
 * between larger numbers has no more decimals than those hold (`largest`, in size): `1000.1 - 1000` → `0.1`.
 */
export function roundTail(value: number, largest = 0): number {
  const size = Math.max(Math.abs(value), largest)
  if (!(size >= 1e-7 && size < 1e15)) return value
  const scale = powers[15 - Math.ceil(Math.log10(size))] ?? 1
  return Math.round(value * scale) / scale
}
