import { type Calendar, dayNumberOf, firstDayOfMonth, monthOfDay } from './calendar.js'

/** Quarters since year 0 of a month as `monthOfDay` counts them. */
export function quarterOf(month: number): number {
  return Math.floor(month / 3)
}

/** The first moment of the local month `seconds` lies in. */
export function monthStart(calendar: Calendar, seconds: number): number {
  return calendar.dayStart(firstDayOfMonth(monthOfDay(calendar.dayOf(seconds))))
}

/** The first moment of a local date, `YYYY-MM-DD`. */
export function localStart(calendar: Calendar, date: string): number {
  return calendar.dayStart(dayNumberOf(date))
}

/**
 * Follows time forward and says when a new local month begins.
 *
 * @returns a function that calls `onMonth` with the month's number before the first moment of each month passed to it
 */
export function watchMonths(calendar: Calendar, onMonth: (month: number) => void): (seconds: number) => void {
  let end = Number.NEGATIVE_INFINITY
  return (seconds) => {
    if (seconds < end) return
    const month = monthOfDay(calendar.dayOf(seconds))
    end = calendar.dayStart(firstDayOfMonth(month + 1))
    onMonth(month)
  }
}
