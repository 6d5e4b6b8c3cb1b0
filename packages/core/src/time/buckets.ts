import type { PlatformGranularity } from '../datasets/definition.js'
import { civilOf, daysOf } from './civil.js'
import { dayOf, firstMomentOf } from './offsets.js'
import type { TimeRange } from './range.js'

/** The start of the bucket's local day, in UNIX seconds. */
export function startOfDay(seconds: number, timeZone: string): number {
  return firstMomentOf(dayOf(seconds, timeZone), timeZone)
}

/** The start of the following local day, in UNIX seconds. Days have 23 to 25 hours: never add 86,400. */
export function startOfNextDay(seconds: number, timeZone: string): number {
  return addDays(seconds, 1, timeZone)
}

/** The end of one of the platform's own buckets that starts at a moment, in UNIX seconds. */
export function platformBucketEnd(start: number, granularity: PlatformGranularity, timeZone: string): number {
  if (granularity === 'HALF_HOUR') return start + 1800
  const days = dayOf(start, timeZone)
  if (granularity === 'DAY') return nextStart(start, days + 1, timeZone)
  const { year, month } = civilOf(days)
  return nextStart(start, daysOf(year, month + 1, 1), timeZone)
}

/** Where a day begins that comes after a moment: a day its zone skipped begins where the next one does. */
export function nextStart(after: number, days: number, timeZone: string): number {
  const start = firstMomentOf(days, timeZone)
  return start > after ? start : nextStart(after, days + 1, timeZone)
}

/** The smallest range of whole local days that holds a range. */
export function alignToDays(range: TimeRange, timeZone: string): TimeRange {
  const start = startOfDay(range.start, timeZone)
  const floor = startOfDay(range.end, timeZone)
  return { start, end: floor === range.end ? floor : startOfNextDay(range.end, timeZone) }
}

/** Adds local days to a moment's date; the first moment of that day, in UNIX seconds. */
export function addDays(seconds: number, days: number, timeZone: string): number {
  return firstMomentOf(dayOf(seconds, timeZone) + days, timeZone)
}
