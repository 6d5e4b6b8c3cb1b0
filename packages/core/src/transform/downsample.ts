/** What can be thinned out: anything with a place and a figure, by ascending place. `null` is a gap. */
export interface ThinPoint {
  readonly x: number
  readonly y: number | null
}

/**
 * The points a line needs to look the same at a width in pixels: the first, lowest, highest and last of each pixel
 * column (M4), at most four a column. A gap stays visible. No peak is lost, whatever the width.
 *
 * @example
 * // points: [{ x: 0, y: 1 }, { x: 1, y: 9 }, { x: 2, y: 5 }, { x: 3, y: 3 }, { x: 4, y: 2 }]
 * downsample(points, { width: 1 })
 * // [{ x: 0, y: 1 }, { x: 1, y: 9 }, { x: 4, y: 2 }]: the first is the lowest, too
 */
export function downsample<P extends ThinPoint>(
  points: readonly P[],
  { width, from, to }: { readonly width: number; readonly from?: number; readonly to?: number },
): readonly P[] {
  const columns = Math.max(1, Math.floor(width))
  if (points.length <= 4 * columns) return points
  const start = from ?? points[0]?.x ?? 0
  const span = (to ?? points.at(-1)?.x ?? 0) - start
  const columnOf = (x: number) =>
    span > 0 ? Math.min(columns - 1, Math.max(0, Math.floor(((x - start) / span) * columns))) : 0
  const kept: P[] = []
  for (let first = 0; first < points.length; ) {
    const column = columnOf(points[first]?.x ?? 0)
    let end = first + 1
    while (end < points.length && columnOf(points[end]?.x ?? 0) === column) end++
    keepColumn(points, first, end, kept)
    first = end
  }
  return kept
}

/** Of points `first` to `end`: the first, lowest, highest and last figure, and the first gap. */
function keepColumn<P extends ThinPoint>(points: readonly P[], first: number, end: number, kept: P[]): void {
  let low = -1
  let high = -1
  let opening = -1
  let closing = -1
  let gap = -1
  for (let i = first; i < end; i++) {
    const y = points[i]?.y ?? null
    if (y === null) {
      if (gap < 0) gap = i
      continue
    }
    if (opening < 0) opening = i
    closing = i
    if (low < 0 || y < (points[low]?.y ?? 0)) low = i
    if (high < 0 || y > (points[high]?.y ?? 0)) high = i
  }
  const chosen = new Set([opening, low, high, closing, gap])
  for (const i of [...chosen].sort((a, b) => a - b)) {
    const point = points[i]
    if (point !== undefined) kept.push(point)
  }
}

/**
 * A given number of points that keep the look of a line (largest triangle three buckets). For sketches and exports:
 * it may lose peaks, which {@link downsample} does not. Gaps count as points of their own and stay.
 *
 * @example
 * // points: x from 0 to 5, y of 1, 2, 9, 2, 1, 1
 * downsampleLttb(points, 4)
 * // [{ x: 0, y: 1 }, { x: 2, y: 9 }, { x: 3, y: 2 }, { x: 5, y: 1 }]
 */
export function downsampleLttb<P extends ThinPoint>(points: readonly P[], count: number): readonly P[] {
  const most = Math.max(2, Math.floor(count))
  if (points.length <= most) return points
  const figures = points.flatMap((point, i) => (point.y === null ? [] : [i]))
  const gaps = points.flatMap((point, i) => (point.y === null && points[i - 1]?.y !== null ? [i] : []))
  const chosen = [...largestTriangles(points, figures, Math.max(2, most - gaps.length)), ...gaps]
  return chosen.sort((a, b) => a - b).flatMap((i) => points[i] ?? [])
}

function largestTriangles(points: readonly ThinPoint[], figures: readonly number[], count: number): number[] {
  if (figures.length <= count) return [...figures]
  const at = (i: number) => points[figures[i] ?? 0] ?? { x: 0, y: 0 }
  const size = (figures.length - 2) / (count - 2)
  const edge = (bucket: number) => Math.min(figures.length - 1, Math.floor(bucket * size) + 1)
  const chosen = [0]
  for (let bucket = 0; bucket < count - 2; bucket++) {
    const next = { from: edge(bucket + 1), to: Math.max(edge(bucket + 2), edge(bucket + 1) + 1) }
    let meanX = 0
    let meanY = 0
    for (let i = next.from; i < next.to; i++) {
      meanX += at(i).x / (next.to - next.from)
      meanY += (at(i).y ?? 0) / (next.to - next.from)
    }
    const before = at(chosen.at(-1) ?? 0)
    let largest = -1
    let best = edge(bucket)
    for (let i = edge(bucket); i < edge(bucket + 1); i++) {
      const here = at(i)
      const area = Math.abs(
        (before.x - meanX) * ((here.y ?? 0) - (before.y ?? 0)) -
          (before.x - here.x) * (meanY - (before.y ?? 0)),
      )
      if (area > largest) {
        largest = area
        best = i
      }
    }
    chosen.push(best)
  }
  chosen.push(figures.length - 1)
  return chosen.flatMap((i) => figures[i] ?? [])
}
