import { bucketEdges } from './bucketEdges.js'
import { dayCalendar } from './dayCalendar.js'
import { type BucketGranularity, hasHours } from './granularity.js'
import { dayOf, firstMomentOf } from './offsets.js'
import type { Range } from './range.js'

/** The start of the bucket's local day, in UNIX seconds. */
export function startOfDay(seconds: number, timeZone: string): number {
  return firstMomentOf(dayOf(seconds, timeZone), timeZone)
}

/** The start of the following local day, in UNIX seconds. Days have 23 to 25 hours: never add 86,400. */
export function startOfNextDay(seconds: number, timeZone: string): number {
  return addDays(seconds, 1, timeZone)
}

/**
 * The end of the bucket that starts at a moment, in UNIX seconds. A week has seven days, whichever it begins with; a
 * month and a quarter end with the calendar's, also where a range cut their beginning off.
 *
 * @throws AnalyticsError `invalid-query` when the zone is not known.
 * @example
 * bucketEnd(1776981600, 'DAY', 'Africa/Cairo') // 1777064400: 2026-04-24 begins at 01:00 and has 23 hours
 */
export function bucketEnd(start: number, granularity: BucketGranularity, timeZone: string): number {
  if (granularity === 'HALF_HOUR') return start + 1800
  if (hasHours(granularity)) {
    return bucketEdges({ start, end: start + 1 }, granularity, timeZone)[1] ?? start + 3600
  }
  const { next } = dayCalendar(granularity)
  let days = next(dayOf(start, timeZone))
  let end = firstMomentOf(days, timeZone)
  // A day that its zone skipped begins where the next one does.
  while (end <= start) end = firstMomentOf(++days, timeZone)
  return end
}

/** The smallest range of whole local days that holds a range. */
export function alignToDays(range: Range, timeZone: string): Range {
  const start = startOfDay(range.start, timeZone)
  const floor = startOfDay(range.end, timeZone)
  return { start, end: floor === range.end ? floor : startOfNextDay(range.end, timeZone) }
}

/** Adds local days to a moment's date; the first moment of that day, in UNIX seconds. */
export function addDays(seconds: number, days: number, timeZone: string): number {
  return firstMomentOf(dayOf(seconds, timeZone) + days, timeZone)
}
