import type { PlatformGranularity } from '../datasets/definition.js'
import { civilOf, daysOf } from './civil.js'
import { firstMomentOf, localDay } from './offsets.js'
import type { Range } from './range.js'

/** The start of the bucket's local day, in UNIX seconds. */
export function startOfDay(seconds: number, timeZone: string): number {
  return firstMomentOf(localDay(seconds, timeZone), timeZone)
}

/** The start of the following local day, in UNIX seconds. Days have 23 to 25 hours: never add 86,400. */
export function startOfNextDay(seconds: number, timeZone: string): number {
  return addDays(seconds, 1, timeZone)
}

/** The end of the bucket that starts at a moment, in UNIX seconds. */
export function bucketEnd(start: number, granularity: PlatformGranularity, timeZone: string): number {
  if (granularity === 'HALF_HOUR') return start + 1800
  if (granularity === 'DAY') return startOfNextDay(start, timeZone)
  const { year, month } = civilOf(localDay(start, timeZone))
  return firstMomentOf(daysOf(year, month + 1, 1), timeZone)
}

/** The smallest range of whole local days that holds a range. */
export function alignToDays(range: Range, timeZone: string): Range {
  const start = startOfDay(range.start, timeZone)
  const floor = startOfDay(range.end, timeZone)
  return { start, end: floor === range.end ? floor : startOfNextDay(range.end, timeZone) }
}

/** Adds local days to a moment's date; the first moment of that day, in UNIX seconds. */
export function addDays(seconds: number, days: number, timeZone: string): number {
  return firstMomentOf(localDay(seconds, timeZone) + days, timeZone)
}
