/**
 * The points of a run that a path needs at a pixel's width: of each pixel column the first, the lowest, the highest and
 * the last, in their order. Every other point would be drawn over these. Runs with less than four points a column come
 * back whole.
 */
export function m4(xs: Float64Array, ys: Float64Array, first: number, last: number): readonly number[] {
  const columns = Math.floor(xs[last] ?? 0) - Math.floor(xs[first] ?? 0) + 1
  if (last - first + 1 <= columns * 4)
    return Array.from({ length: last - first + 1 }, (_, step) => first + step)
  const kept: number[] = []
  let from = first
  while (from <= last) {
    const column = Math.floor(xs[from] ?? 0)
    let low = from
    let high = from
    let to = from
    for (let at = from; at <= last && Math.floor(xs[at] ?? 0) === column; at++) {
      if ((ys[at] ?? 0) < (ys[low] ?? 0)) low = at
      if ((ys[at] ?? 0) > (ys[high] ?? 0)) high = at
      to = at
    }
    for (const at of [from, Math.min(low, high), Math.max(low, high), to]) {
      if (at !== kept[kept.length - 1]) kept.push(at)
    }
    from = to + 1
  }
  return kept
}
