import { dateOf, daysBetween, isDate, shiftDate } from '@wabalytics/hooks'
import type { DayRange } from './DayRange.js'

/** How many days a range has. */
export function spanOf(range: DayRange): number {
  return daysBetween(range.start, range.end)
}

/** The last day that is in a range. */
export function lastDayOf(range: DayRange): string {
  return shiftDate(range.end, -1)
}

/** The day it is somewhere, at a moment in milliseconds. */
export function dayAt(moment: number, timeZone: string): string {
  return dateOf(Math.floor(moment / 1000), timeZone)
}

/** Whether something is a range of at least one day. */
export function isDayRange(value: unknown): value is DayRange {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return false
  const { start, end } = value
  return typeof start === 'string' && typeof end === 'string' && isDate(start) && isDate(end) && start < end
}
