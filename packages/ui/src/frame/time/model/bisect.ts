/** Index of the first value that is not below `wanted`; `values` ascend. */
export function bisectLeft(values: Float64Array, wanted: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the value nearest to `wanted`; -1 when there is none. */
export function nearest(values: Float64Array, wanted: number): number {
  const right = bisectLeft(values, wanted)
  if (right === 0) return values.length === 0 ? -1 : 0
  if (right === values.length) return right - 1
  return wanted - (values[right - 1] ?? 0) <= (values[right] ?? 0) - wanted ? right - 1 : right
}
