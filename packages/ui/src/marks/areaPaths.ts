import { areaPath, curveLinear, curveMonotoneX, curveStepAfter } from '../visx.js'
import type { Curve } from './linePaths.js'
import { runs } from './linePaths.js'
import { isDense } from './m4.js'

/** The pixels of one band; `NaN` in `tops` is a gap. */
export interface BandPixels {
  readonly xs: Float64Array
  readonly tops: Float64Array
  readonly bottoms: Float64Array
}

const CURVES = { linear: curveLinear, smooth: curveMonotoneX, step: curveStepAfter } as const
const round = (pixel: number): number => Math.round(pixel * 10) / 10

/**
 * Pixels in, the path of the band between them out: one piece between each two gaps. Where pixel columns hold many
 * points, each is filled from its highest upper edge to its lowest lower one.
 */
export function areaPaths(band: BandPixels, curve: Curve): string {
  return runs(band.tops)
    .map(([first, last]) =>
      isDense(band.xs, first, last) ? drawColumns(band, first, last) : drawRun(band, first, last, curve),
    )
    .join('')
}

/** What the run's points span in each pixel column, in whole pixels: there along the tops and back along the bottoms. */
function drawColumns({ xs, tops, bottoms }: BandPixels, first: number, last: number): string {
  let there = ''
  let back = ''
  let from = first
  while (from <= last) {
    const column = Math.floor(xs[from] ?? 0)
    let top = tops[from] ?? 0
    let bottom = bottoms[from] ?? 0
    let next = from + 1
    while (next <= last && (xs[next] ?? 0) < column + 1) {
      top = Math.min(top, tops[next] ?? 0)
      bottom = Math.max(bottom, bottoms[next] ?? 0)
      next++
    }
    // A column reaches to the next one that has a point.
    const end = next <= last ? Math.floor(xs[next] ?? 0) : column + 1
    there += `${there === '' ? 'M' : 'L'}${column},${Math.round(top)}H${end}`
    back = `L${end},${Math.round(bottom)}H${column}${back}`
    from = next
  }
  return `${there}${back}Z`
}

function drawRun({ xs, tops, bottoms }: BandPixels, first: number, last: number, curve: Curve): string {
  const draw = areaPath<number>({
    x: (at) => round(xs[at] ?? 0),
    y0: (at) => round(bottoms[at] ?? 0),
    y1: (at) => round(tops[at] ?? 0),
    curve: CURVES[curve],
  })
  return draw(Array.from({ length: last - first + 1 }, (_, step) => first + step)) ?? ''
}
