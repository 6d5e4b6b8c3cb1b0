import { parseDate } from '@internationalized/date'
import { dateOf } from '@wabalytics/hooks'
import { safeTimeZone } from '../../format/safeTimeZone.js'
import type { DayRange } from './DayRange.js'

/** `('2026-03-01', -1)` → `2026-02-28`. */
export function shiftDay(day: string, days: number): string {
  return parseDate(day).add({ days }).toString()
}

/** The days from one to another: `('2026-03-01', '2026-03-29')` → 28. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** How many days a range has. */
export function spanOf(range: DayRange): number {
  return daysBetween(range.start, range.end)
}

/** The last day that is in a range. */
export function lastDayOf(range: DayRange): string {
  return shiftDay(range.end, -1)
}

/** The day it is somewhere, at a moment in milliseconds. */
export function dayAt(moment: number, timeZone: string): string {
  return dateOf(Math.floor(moment / 1000), safeTimeZone(timeZone))
}

/** Whether a text is a day that exists: `2026-02-29` is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return parseDate(text).toString() === text
  } catch {
    return false
  }
}

/** Whether something is a range of at least one day. */
export function isDayRange(value: unknown): value is DayRange {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return false
  const { start, end } = value
  return typeof start === 'string' && typeof end === 'string' && isDay(start) && isDay(end) && start < end
}
