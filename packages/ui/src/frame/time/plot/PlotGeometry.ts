import type { TimeTick, ValueTick } from '../../../marks/Axes.js'
import type { Band } from '../../../marks/HatchedBands.js'
import type { LinearScale, TimeScale } from '../../../scales/straightScale.js'
import type { EndLabel } from './endLabels.js'

/** Where everything in a plot is, in pixels; the origin is the plot's upper left corner, inside its margins. */
export interface PlotGeometry {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  readonly innerWidth: number
  readonly innerHeight: number
  readonly fontSize: number
  readonly timeTicks: readonly TimeTick[]
  readonly valueTicks: readonly ValueTick[]
  /** Where each bucket of the model is pointed at: on its start for lines, in its middle for bars. */
  readonly xPixels: Float64Array
  /** How wide a bucket is. */
  readonly bucketWidth: number
  /** Buckets whose figures are kept back. */
  readonly withheld: readonly Band[]
  /** The series' names where they end, to the right of the plot. @default none */
  readonly endLabels?: readonly EndLabel[] | undefined
  /**
   * A place on the time axis in, its pixel out: `model.xs` are such places, `placeOfMoment` tells that of a moment. Of bars it is
   * where a bucket begins, and `bandwidth()` how wide it is.
   */
  readonly xScale: TimeScale
  /** A figure in, its height out. */
  readonly yScale: LinearScale
}
