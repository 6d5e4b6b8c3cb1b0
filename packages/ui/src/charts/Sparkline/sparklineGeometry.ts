import type { ChartPoints } from '../../frame/time/model/ChartSeries.js'
import { columnsOf } from '../../frame/time/model/columnsOf.js'
import { linePaths } from '../../marks/linePaths.js'

/** What a sparkline draws. */
export interface SparklineGeometry {
  readonly line: string
  readonly area: string
  /** The last figure's place, or `null` when there is none. */
  readonly end: readonly [x: number, y: number] | null
}

/** Points in, path data out; the scale runs from the lowest figure to the highest, for it shows a course and no amount. */
export function sparklineGeometry(points: ChartPoints, width: number, height: number): SparklineGeometry {
  const { x, y: given } = columnsOf(points)
  const order = Uint32Array.from(x, (_, at) => at).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0))
  const ys = Float64Array.from(order, (at) => given[at] ?? Number.NaN)
  const known = ys.filter((y) => !Number.isNaN(y))
  const least = Math.min(...known)
  const most = Math.max(...known)
  const low = known.length === 0 ? 0 : least - (most - least) * 0.1 - 1e-9
  const high = known.length === 0 ? 1 : most + 1e-9
  const inset = 2.5
  const xs = ys.map((_, at) => inset + (ys.length > 1 ? at / (ys.length - 1) : 0.5) * (width - 2 * inset))
  const pixels = ys.map((y) => inset + (1 - (y - low) / (high - low)) * (height - 2 * inset))
  const { solid } = linePaths({ xs, ys: pixels }, { wholeFrom: 0, wholeTo: ys.length }, 'linear')
  const last = pixels.findLastIndex((y) => !Number.isNaN(y))
  return {
    line: solid,
    area: solid.replaceAll(
      /M([\d.-]+),[^M]*L([\d.-]+),[\d.-]+(?=M|$)/g,
      (run, first, end) => `${run}L${end},${height}L${first},${height}z`,
    ),
    end: last < 0 ? null : [xs[last] ?? 0, pixels[last] ?? 0],
  }
}
