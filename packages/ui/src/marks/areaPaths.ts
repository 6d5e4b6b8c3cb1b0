import { areaPath, curveLinear, curveMonotoneX, curveStepAfter } from '../visx.js'
import type { Curve } from './linePaths.js'
import { runs } from './linePaths.js'

/** The pixels of one band; `NaN` in `tops` is a gap. */
export interface BandPixels {
  readonly xs: Float64Array
  readonly tops: Float64Array
  readonly bottoms: Float64Array
}

const CURVES = { linear: curveLinear, smooth: curveMonotoneX, step: curveStepAfter } as const
const round = (pixel: number): number => Math.round(pixel * 10) / 10

/** Pixels in, the path of the band between them out: one piece between each two gaps. */
export function areaPaths({ xs, tops, bottoms }: BandPixels, curve: Curve): string {
  const draw = areaPath<number>({
    x: (at) => round(xs[at] ?? 0),
    y0: (at) => round(bottoms[at] ?? 0),
    y1: (at) => round(tops[at] ?? 0),
    curve: CURVES[curve],
  })
  return runs(tops)
    .map(([first, last]) => draw(Array.from({ length: last - first + 1 }, (_, step) => first + step)) ?? '')
    .join('')
}
