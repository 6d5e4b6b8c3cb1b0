/** Compensated (Neumaier) sum of what is a number: thousands of small money amounts add up to the cent. */
export function sum(values: ArrayLike<number>): number {
  let total = 0
  let lost = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0
    if (Number.isNaN(value)) continue
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}
