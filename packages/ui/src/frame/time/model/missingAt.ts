import type { MissingReason } from '../../missing/MissingReason.js'
import type { ModelSeries } from './ChartModel.js'

/** Why a series has no figure in a bucket, or `undefined` when it has one. */
export function missingAt(series: ModelSeries, at: number): MissingReason | undefined {
  return Number.isNaN(series.ys[at] ?? Number.NaN) ? (series.reasons.get(at) ?? 'no-data') : undefined
}
