import { nextStart } from './buckets.js'
import { dayCalendar } from './dayCalendar.js'
import type { Granularity } from './granularity.js'
import { dayOf, offsetAt, transitionIn } from './offsets.js'

/**
 * The end of the bucket that starts at a moment, in UNIX seconds. A week has seven days, whichever it begins with; a
 * month and a quarter end with the calendar's, also where a range cut their beginning off.
 *
 * @throws AnalyticsError `invalid-query` when the zone is not known.
 * @example
 * bucketEnd(1776981600, 'DAY', 'Africa/Cairo') // 1777064400: 2026-04-24 begins at 01:00 and has 23 hours
 */
export function bucketEnd(start: number, granularity: Granularity, timeZone: string): number {
  if (granularity === 'HALF_HOUR') return start + 1800
  if (granularity === 'HOUR') return hourEnd(start, timeZone)
  return nextStart(start, dayCalendar(granularity).next(dayOf(start, timeZone)), timeZone)
}

/** An hour ends where the clock shows another, or the same once more. */
function hourEnd(start: number, timeZone: string): number {
  const untilNext = (seconds: number, offset: number) => 3600 - ((((seconds + offset) % 3600) + 3600) % 3600)
  const offset = offsetAt(start, timeZone)
  const end = start + untilNext(start, offset)
  const after = offsetAt(end, timeZone)
  if (after === offset) return end
  const change = transitionIn(start, end, timeZone)
  const rest = untilNext(change, after)
  const shown = (seconds: number) => Math.floor(seconds / 3600)
  return rest === 3600 || shown(change - 1 + offset) !== shown(change + after) ? change : change + rest
}
