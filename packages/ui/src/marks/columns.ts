/** What a run of very many points covers, pixel column by pixel column: all that is left of it to see. */
export interface Columns {
  /** The pixel of the first column. */
  readonly first: number
  /** The highest place that each column's line reaches (the least pixel), and the lowest. */
  readonly tops: Float32Array
  readonly bottoms: Float32Array
}

/**
 * Points of a run in, what a line through them covers out. A column reaches from its lowest to its highest point and to
 * where the line left the column before; columns without a point are crossed in a straight line.
 */
export function columnsOf(xs: Float64Array, ys: Float64Array, first: number, last: number): Columns {
  const left = Math.floor(xs[first] ?? 0)
  const count = Math.floor(xs[last] ?? 0) - left + 1
  const tops = new Float32Array(count)
  const bottoms = new Float32Array(count)
  let column = 0
  let before = ys[first] ?? 0
  let top = before
  let bottom = before
  for (let at = first; at <= last; at++) {
    const x = Math.floor(xs[at] ?? 0) - left
    const y = ys[at] ?? 0
    if (x !== column) {
      tops[column] = top
      bottoms[column] = bottom
      const slope = (y - before) / (x - column)
      while (++column < x) {
        tops[column] = Math.min(before, before + slope)
        bottoms[column] = Math.max(before, before + slope)
        before += slope
      }
      top = before
      bottom = before
    }
    if (y < top) top = y
    if (y > bottom) bottom = y
    before = y
  }
  tops[column] = top
  bottoms[column] = bottom
  return { first: left, tops, bottoms }
}

/** Columns as path data of whole pixels: a stroke down each. */
export function columnsPath({ first, tops, bottoms }: Columns): string {
  let path = ''
  for (let at = 0; at < tops.length; at++) {
    path += `M${first + at},${Math.round(tops[at] ?? 0)}V${Math.round(bottoms[at] ?? 0)}`
  }
  return path
}
