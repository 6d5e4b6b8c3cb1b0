import type { ValueFormat } from '../../../format/ValueFormat.js'
import type { SeriesLook } from '../../../marks/SeriesLook.js'
import type { HeldParts } from './heldParts.js'
import type { TimeAxis } from './timeAxis.js'

/** One series on the common buckets of its chart. */
export interface ModelSeries extends SeriesLook {
  /** One figure per bucket of the model; `NaN` is missing. */
  readonly ys: Float64Array
  /** Why figures are missing, one code per bucket: {@link missingAt} reads it. */
  readonly reasons: Uint8Array
}

/**
 * The one reading of a chart's data. Drawn points, table view, CSV and summary are all taken from it, which is why they
 * agree.
 */
export interface ChartModel extends TimeAxis {
  /** Distinct bucket starts, ascending, in milliseconds on the time axis: read them in `timeZone`. */
  readonly xs: Float64Array
  readonly series: readonly ModelSeries[]
  /** What the series are compared with, moved onto the same buckets; empty without a comparison. */
  readonly previous: readonly ModelSeries[]
  readonly format: ValueFormat
  /** Whether the series are parts of one whole and may be added to each other. */
  readonly additive: boolean
  /** What of its buckets is in them. */
  readonly held: HeldParts
}
