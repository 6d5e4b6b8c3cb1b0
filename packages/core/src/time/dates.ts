import { civilOf, dateOfDays, daysOf, daysOfDate, weekdayOf } from './civil.js'
import type { Weekday } from './granularity.js'
import { dayOf, firstMomentOf, momentAt, offsetAt } from './offsets.js'
import { isLocalDay, type RangeInput, readDate, readInstant } from './range.js'

/**
 * The date so many days later.
 *
 * @throws AnalyticsError `invalid-query` when it is no date.
 * @example shiftDate('2026-03-01', -1) // '2026-02-28'
 */
export function shiftDate(date: string, days: number): string {
  return dateOfDays(readDate(date) + days)
}

/**
 * The same day of another month, or its last one when that month is shorter.
 *
 * @throws AnalyticsError `invalid-query` when it is no date.
 * @example shiftMonths('2026-01-31', 1) // '2026-02-28'
 */
export function shiftMonths(date: string, months: number): string {
  const { year, month, day } = civilOf(readDate(date))
  const longest = daysOf(year, month + months + 1, 1) - daysOf(year, month + months, 1)
  return dateOfDays(daysOf(year, month + months, Math.min(day, longest)))
}

/** The days from one date to another: `('2026-03-01', '2026-03-29')` → 28. */
export function daysBetween(from: string, to: string): number {
  return readDate(to) - readDate(from)
}

/** Whether a text is a `YYYY-MM-DD` of a day there is: `2026-02-29` is none. */
export function isDate(text: string): boolean {
  return daysOfDate(text) !== undefined
}

/**
 * The date of a moment (UNIX seconds) in a zone as a number: the moment its midnight is in UTC. Between such numbers every
 * day is equally long, so that dates can stand on an axis.
 *
 * @throws AnalyticsError `invalid-query` when the zone is not known.
 * @example dateAsUtc(1776981600, 'Africa/Cairo') // 1776988800: 2026-04-24, which begins at 01:00 in Cairo
 */
export function dateAsUtc(seconds: number, timeZone: string): number {
  return dayOf(seconds, timeZone) * 86_400
}

/** A date in its parts: `month` runs from 1 to 12. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: Weekday
}

/** `2026-11-12` → `{ year: 2026, month: 11, day: 12, weekday: 4 }`. */
export function datePartsOf(date: string): DateParts {
  const days = readDate(date)
  return { ...civilOf(days), weekday: weekdayOf(days) }
}

/** A range moved by local days. Dates stay dates; moments keep their time of day. */
export function shiftDays(range: RangeInput, days: number, timeZone: string): RangeInput {
  const shift = (input: RangeInput['start'], name: string) => {
    if (isLocalDay(input)) return shiftDate(input, days)
    const moment = readInstant(input, timeZone, name)
    const shown = moment + offsetAt(moment, timeZone)
    const day = Math.floor(shown / 86_400)
    const second = shown - day * 86_400
    return second === 0 ? firstMomentOf(day + days, timeZone) : momentAt(day + days, second, timeZone)
  }
  return { start: shift(range.start, 'start'), end: shift(range.end, 'end') }
}
