import { curveMonotoneX, curveStepAfter, linePath } from '../visx.js'
import { type Columns, columnsOf } from './columns.js'
import { isDense, m4 } from './m4.js'

/** How points are joined: straight, in steps that hold until the next point, or smooth without overshooting. */
export type Curve = 'linear' | 'step' | 'smooth'

/** The pixels of one line; `NaN` in `ys` is a gap. */
export interface LinePixels {
  readonly xs: Float64Array
  readonly ys: Float64Array
}

/** Path data of one line, in the parts that are drawn differently. */
export interface LinePaths {
  /** Complete buckets. */
  readonly solid: string
  /** Runs of very many complete buckets that were asked for as columns, and so are not in `solid`. */
  readonly columns: readonly Columns[]
  /** The way to, through and from buckets that hold only a part of their time: cut ones, and those still counting. */
  readonly partial: string
  /** Points with a gap on both sides, which no line would show. */
  readonly lone: readonly number[]
}

/** The buckets `[wholeFrom, wholeTo)` are complete. */
export interface WholeRun {
  readonly wholeFrom: number
  readonly wholeTo: number
}

/**
 * Pixels in, path data out: one run between each two gaps, so that a missing figure is never bridged. With `reduce`, runs
 * of more than four points a pixel column become columns instead.
 */
export function linePaths(
  pixels: LinePixels,
  { wholeFrom, wholeTo }: WholeRun,
  curve: Curve,
  reduce = false,
): LinePaths {
  const { xs, ys } = pixels
  const solid: string[] = []
  const columns: Columns[] = []
  const partial: string[] = []
  const lone: number[] = []
  for (const [first, last] of runs(ys)) {
    if (first === last) lone.push(first)
    const start = Math.max(first, wholeFrom)
    const end = Math.min(last, wholeTo - 1)
    if (first < start) partial.push(join(pixels, first, Math.min(start, last), curve))
    if (end > start && reduce && isDense(xs, start, end)) columns.push(columnsOf(xs, ys, start, end))
    else if (end > start) solid.push(join(pixels, start, end, curve))
    const rest = Math.max(start, wholeTo - 1)
    if (last >= wholeTo && last > rest) partial.push(join(pixels, rest, last, curve))
  }
  return { solid: solid.join(''), columns, partial: partial.join(''), lone }
}

/** First and last index of each stretch without gaps. */
export function runs(ys: Float64Array): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  let first = -1
  for (let at = 0; at <= ys.length; at++) {
    const gap = Number.isNaN(ys[at] ?? Number.NaN)
    if (gap && first >= 0) found.push([first, at - 1])
    if (gap) first = -1
    else if (first < 0) first = at
  }
  return found
}

const round = (pixel: number): number => Math.round(pixel * 10) / 10

function join({ xs, ys }: LinePixels, first: number, last: number, curve: Curve): string {
  if (isDense(xs, first, last)) return joinColumns(xs, ys, m4(xs, ys, first, last))
  const indices = m4(xs, ys, first, last)
  if (curve === 'linear') return joinStraight(xs, ys, indices)
  const draw = linePath<number>({
    x: (at) => round(xs[at] ?? 0),
    y: (at) => round(ys[at] ?? 0),
    curve: curve === 'step' ? curveStepAfter : curveMonotoneX,
  })
  return draw([...indices]) ?? ''
}

function joinStraight(xs: Float64Array, ys: Float64Array, indices: readonly number[]): string {
  let path = ''
  for (const at of indices) path += `${path === '' ? 'M' : 'L'}${round(xs[at] ?? 0)},${round(ys[at] ?? 0)}`
  return path
}

/** Whole pixels, up and down each column: their text is a quarter as long, and nobody sees the rest. */
function joinColumns(xs: Float64Array, ys: Float64Array, indices: readonly number[]): string {
  let path = ''
  let column = -1
  let height = -1
  for (const at of indices) {
    const x = Math.floor(xs[at] ?? 0)
    const y = Math.round(ys[at] ?? 0)
    if (x !== column) path += path === '' ? `M${x},${y}` : `L${x},${y}`
    else if (y !== height) path += `V${y}`
    column = x
    height = y
  }
  return path
}
