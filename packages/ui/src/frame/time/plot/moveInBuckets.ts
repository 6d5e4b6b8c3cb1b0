import { moveAlong } from '../../surface/moveAlong.js'
import type { ChartModel } from '../model/ChartModel.js'
import type { BucketPlace } from './BucketPlace.js'

/** The keys of a plot over time: up and down turn through the series of a bucket, all others move along the buckets. */
export function moveInBuckets(
  key: string,
  { bucket, series }: BucketPlace,
  model: ChartModel,
): BucketPlace | null {
  const count = model.series.length
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    return {
      bucket,
      series: count === 0 ? 0 : ((series ?? 0) + (key === 'ArrowDown' ? 1 : -1) + count) % count,
    }
  }
  const next = moveAlong(key, bucket, model.xs.length)
  return next === null ? null : { bucket: next, series }
}
