import { civilOf, daysOf } from './civil.js'
import { firstMomentOf, localDay } from './offsets.js'
import { isLocalDay, type RangeInput, readInstant } from './range.js'

/** `YYYY-MM-DD` of a count of days since 1970-01-01. */
export function dateText(days: number): string {
  const { year, month, day } = civilOf(days)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The count of days of a `YYYY-MM-DD`. */
export function daysOfText(date: string): number {
  const [year, month, day] = date.split('-').map(Number)
  return daysOf(year ?? 1970, month ?? 1, day ?? 1)
}

/** A range moved by local days. Dates stay dates; moments keep their time of day. */
export function shiftDays(range: RangeInput, days: number, timeZone: string): RangeInput {
  const shift = (input: RangeInput['start'], name: string) => {
    if (isLocalDay(input)) return dateText(daysOfText(input) + days)
    const moment = readInstant(input, timeZone, name)
    const day = localDay(moment, timeZone)
    return firstMomentOf(day + days, timeZone) + (moment - firstMomentOf(day, timeZone))
  }
  return { start: shift(range.start, 'start'), end: shift(range.end, 'end') }
}
