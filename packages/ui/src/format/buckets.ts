import type { Granularity } from './Granularity.js'
import { fromWallTime, toWallTime } from './zonedTime.js'

const MINUTE = 60_000

/** The start of the bucket that is `count` buckets after the one that starts at `start`. Days may have 23 to 25 hours. */
export function addBuckets(start: number, count: number, granularity: Granularity, timeZone: string): number {
  if (granularity === 'HALF_HOUR') return start + count * 30 * MINUTE
  if (granularity === 'HOUR') return start + count * 60 * MINUTE
  const wall = toWallTime(start, timeZone)
  if (granularity === 'DAY') return fromWallTime({ ...wall, day: wall.day + count }, timeZone)
  if (granularity === 'WEEK') return fromWallTime({ ...wall, day: wall.day + 7 * count }, timeZone)
  const months = granularity === 'QUARTER' ? 3 * count : count
  return fromWallTime({ ...wall, month: wall.month + months }, timeZone)
}

/** Where the bucket that starts at `start` ends: its bounds are half-open, `[start, end)`. */
export function bucketEnd(start: number, granularity: Granularity, timeZone: string): number {
  return addBuckets(start, 1, granularity, timeZone)
}
