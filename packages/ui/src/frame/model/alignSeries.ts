import { addBuckets } from '../../format/buckets.js'
import { bucketsBetween } from '../../format/bucketsBetween.js'
import type { Granularity } from '../../format/Granularity.js'
import type { Series } from './Series.js'

/**
 * Series of an earlier period in, the same series on the buckets that begin at `start` out: the first bucket of the
 * earlier period lies on the first, the second on the second, by the zone's calendar.
 */
export function alignSeries(
  earlier: readonly Series[],
  start: number,
  granularity: Granularity,
  timeZone: string,
): readonly Series[] {
  const starts = earlier.flatMap(({ points }) => points.map(({ x }) => Number(x)).filter(Number.isFinite))
  if (starts.length === 0) return earlier
  const first = starts.reduce((least, one) => Math.min(least, one))
  const move = (x: Date | number): number =>
    addBuckets(start, bucketsBetween(first, Number(x), granularity, timeZone), granularity, timeZone)
  return earlier.map((one) => ({
    ...one,
    points: one.points.map((point) => ({ ...point, x: move(point.x) })),
  }))
}
