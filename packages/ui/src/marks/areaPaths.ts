import { areaPath, curveLinear, curveMonotoneX, curveStepAfter } from '../visx.js'
import type { Curve } from './linePaths.js'
import { runs } from './linePaths.js'
import { isDense, m4 } from './m4.js'

/** The pixels of one band; `NaN` in `tops` is a gap. */
export interface BandPixels {
  readonly xs: Float64Array
  readonly tops: Float64Array
  readonly bottoms: Float64Array
}

const CURVES = { linear: curveLinear, smooth: curveMonotoneX, step: curveStepAfter } as const
const round = (pixel: number): number => Math.round(pixel * 10) / 10

/**
 * Pixels in, the path of the band between them out: one piece between each two gaps. Where a pixel column holds many
 * points, those that set its upper and its lower edge are kept, and joined straight.
 */
export function areaPaths(band: BandPixels, curve: Curve): string {
  return runs(band.tops)
    .map(([first, last]) =>
      isDense(band.xs, first, last)
        ? drawColumns(band, edges(band, first, last))
        : drawRun(band, edges(band, first, last), curve),
    )
    .join('')
}

/** Straight from point to point in whole pixels, there along the upper edge and back along the lower one. */
function drawColumns({ xs, tops, bottoms }: BandPixels, indices: readonly number[]): string {
  let there = ''
  let back = ''
  for (const at of indices) {
    const x = Math.round(xs[at] ?? 0)
    there += `${there === '' ? 'M' : 'L'}${x},${Math.round(tops[at] ?? 0)}`
    back = `L${x},${Math.round(bottoms[at] ?? 0)}${back}`
  }
  return `${there}${back}Z`
}

function drawRun({ xs, tops, bottoms }: BandPixels, indices: readonly number[], curve: Curve): string {
  const draw = areaPath<number>({
    x: (at) => round(xs[at] ?? 0),
    y0: (at) => round(bottoms[at] ?? 0),
    y1: (at) => round(tops[at] ?? 0),
    curve: CURVES[curve],
  })
  return draw([...indices]) ?? ''
}

/** The points that both edges of a run need, in their order. */
function edges({ xs, tops, bottoms }: BandPixels, first: number, last: number): readonly number[] {
  const upper = m4(xs, tops, first, last)
  if (upper.length === last - first + 1) return upper
  return [...new Set([...upper, ...m4(xs, bottoms, first, last)])].sort((a, b) => a - b)
}
