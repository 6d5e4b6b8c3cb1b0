import type { MissingReason } from '../../missing/MissingReason.js'
import type { ModelSeries } from './ChartModel.js'
import { reasonOfCode } from './reasonCodes.js'

/** Why a series has no figure in a bucket, or `undefined` when it has one. */
export function missingAt(series: ModelSeries, at: number): MissingReason | undefined {
  return Number.isNaN(series.ys[at] ?? Number.NaN) ? reasonOfCode(series.reasons[at]) : undefined
}
