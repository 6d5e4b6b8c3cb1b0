export function sum(values: readonly number[]): number {
  let total = 0
  for (const value of values) total += value
  return total
}

export function dot(one: Float64Array, other: Float64Array): number {
  let total = 0
  for (let i = 0; i < one.length; i++) total += (one[i] ?? 0) * (other[i] ?? 0)
  return total
}
