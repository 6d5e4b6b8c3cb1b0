import type { PlatformGranularity } from '../datasets/definition.js'
import { civilOf, daysOf } from '../time/civil.js'
import { dayOf, firstMomentOf, offsetAt } from '../time/offsets.js'
import type { TimeRange } from '../time/range.js'

/** The edge of a bucket at or before a moment, in UNIX seconds. Half hours are those of the zone's clock. */
export function floorEdge(seconds: number, granularity: PlatformGranularity, timeZone: string): number {
  if (granularity === 'HALF_HOUR') {
    const offset = offsetAt(seconds, timeZone)
    return Math.floor((seconds + offset) / 1800) * 1800 - offset
  }
  const days = dayOf(seconds, timeZone)
  return firstMomentOf(granularity === 'MONTH' ? firstOfMonth(days, 0) : days, timeZone)
}

/** The first edge after a moment. */
export function nextEdge(seconds: number, granularity: PlatformGranularity, timeZone: string): number {
  if (granularity === 'HALF_HOUR') return floorEdge(seconds, granularity, timeZone) + 1800
  const days = dayOf(seconds, timeZone)
  return firstMomentOf(granularity === 'MONTH' ? firstOfMonth(days, 1) : days + 1, timeZone)
}

/** The edge of a bucket at or after a moment. */
export function ceilEdge(seconds: number, granularity: PlatformGranularity, timeZone: string): number {
  const edge = floorEdge(seconds, granularity, timeZone)
  return edge === seconds ? edge : nextEdge(seconds, granularity, timeZone)
}

/** The range of whole buckets inside a range; it may be empty. */
export function wholeBuckets(
  range: TimeRange,
  granularity: PlatformGranularity,
  timeZone: string,
): TimeRange {
  return {
    start: ceilEdge(range.start, granularity, timeZone),
    end: floorEdge(range.end, granularity, timeZone),
  }
}

function firstOfMonth(days: number, months: number): number {
  const { year, month } = civilOf(days)
  return daysOf(year, month + months, 1)
}
