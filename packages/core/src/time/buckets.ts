import { fromAbsolute, parseDate, type ZonedDateTime } from '@internationalized/date'
import type { PlatformGranularity } from '../datasets/definition.js'
import { dateOf, type Range, startOfDate } from './range.js'

/** The start of the bucket's local day, in UNIX seconds. */
export function startOfDay(seconds: number, timeZone: string): number {
  return startOfDate(dateOf(seconds, timeZone), timeZone)
}

/** The start of the following local day, in UNIX seconds. Days have 23 to 25 hours: never add 86,400. */
export function startOfNextDay(seconds: number, timeZone: string): number {
  return startOfDate(parseDate(dateOf(seconds, timeZone)).add({ days: 1 }).toString(), timeZone)
}

/** The end of the bucket that starts at a moment, in UNIX seconds. */
export function bucketEnd(start: number, granularity: PlatformGranularity, timeZone: string): number {
  if (granularity === 'HALF_HOUR') return start + 1800
  if (granularity === 'DAY') return startOfNextDay(start, timeZone)
  const month = parseDate(dateOf(start, timeZone)).set({ day: 1 })
  return startOfDate(month.add({ months: 1 }).toString(), timeZone)
}

/** The smallest range of whole local days that holds a range. */
export function alignToDays(range: Range, timeZone: string): Range {
  const start = startOfDay(range.start, timeZone)
  const floor = startOfDay(range.end, timeZone)
  return { start, end: floor === range.end ? floor : startOfNextDay(range.end, timeZone) }
}

/** A moment as a date and time in a zone. */
export function zoned(seconds: number, timeZone: string): ZonedDateTime {
  return fromAbsolute(seconds * 1000, timeZone)
}

/** Adds local days to a moment's date; the first moment of that day, in UNIX seconds. */
export function addDays(seconds: number, days: number, timeZone: string): number {
  return startOfDate(parseDate(dateOf(seconds, timeZone)).add({ days }).toString(), timeZone)
}
