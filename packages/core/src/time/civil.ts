import type { Weekday } from './granularity.js'

/** Dates as counts of days since 1970-01-01, in the Gregorian calendar. No zone: see offsets.ts for that. */

/** The count of a date; months and days beyond their month run over into the next. */
export function daysOf(year: number, month: number, dayOfMonth: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  return Math.round(date.getTime() / 86_400_000)
}

export interface CivilDate {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  readonly day: number
}

/** The date of a count. */
export function civilOf(days: number): CivilDate {
  const date = new Date(days * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The weekday of a count: 1 is Monday, 7 Sunday. */
export function weekdayOf(days: number): Weekday {
  return weekdays[(((days + 3) % 7) + 7) % 7] ?? 1
}

/** The count of a `YYYY-MM-DD`; `undefined` when it is none, or no day there ever was: `2026-02-30`. */
export function daysOfDate(date: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (year === undefined) return undefined
  const days = daysOf(Number(year), Number(month), Number(day))
  return dateOfDays(days) === date ? days : undefined
}

/** The `YYYY-MM-DD` of a count. */
export function dateOfDays(days: number): string {
  const { year, month, day } = civilOf(days)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}
