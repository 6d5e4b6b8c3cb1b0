/**
 * The points of a run that a path needs at a pixel's width: of each pixel column the first, the lowest, the highest and
 * the last, in their order. Every other point would be drawn over these. Runs with less than four points a column come
 * back whole.
 */
export function m4(xs: Float64Array, ys: Float64Array, first: number, last: number): readonly number[] {
  if (!isDense(xs, first, last)) return Array.from({ length: last - first + 1 }, (_, step) => first + step)
  const kept: number[] = []
  let from = first
  while (from <= last) {
    const end = Math.floor(xs[from] ?? 0) + 1
    let low = from
    let high = from
    let least = ys[from] ?? 0
    let most = least
    let next = from + 1
    while (next <= last && (xs[next] ?? 0) < end) {
      const y = ys[next] ?? 0
      if (y < least) {
        least = y
        low = next
      }
      if (y > most) {
        most = y
        high = next
      }
      next++
    }
    kept.push(from)
    const [sooner, later] = low < high ? [low, high] : [high, low]
    if (sooner !== from) kept.push(sooner)
    if (later !== sooner) kept.push(later)
    if (next - 1 !== later && next - 1 !== from) kept.push(next - 1)
    from = next
  }
  return kept
}

/** Whether a run has more than four points a pixel column. */
export function isDense(xs: Float64Array, first: number, last: number): boolean {
  return last - first + 1 > (Math.floor(xs[last] ?? 0) - Math.floor(xs[first] ?? 0) + 1) * 4
}
