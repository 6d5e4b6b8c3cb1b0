import { datasetDefinition } from '../datasets/datasets.js'
import { type Series, withGrain } from './series.js'

/** Coarsest first. */
const grains = ['MONTH', 'DAY', 'HALF_HOUR'] as const

/**
 * A series, and the same by finer granularities, whose buckets add up to its own: what was asked by day answers for
 * months, too. Where the edges of buckets are not known, nothing can be said to add up to one.
 */
export function finerGrains(series: Series): readonly Series[] {
  if (!series.divisible) return [series]
  const offered = datasetDefinition(series.base.dataset).granularities
  const finer = grains.slice(grains.indexOf(series.base.granularity) + 1)
  const known = finer.filter((granularity) => offered[granularity] !== undefined)
  return [series, ...known.map((granularity) => withGrain(series, { granularity }))]
}
