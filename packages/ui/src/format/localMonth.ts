import { fromWallTime, toWallTime } from './zonedTime.js'

/** The month around a moment, on a zone's own calendar. All in milliseconds. */
export interface LocalMonth {
  /** The first moment of its 1st day. */
  readonly start: number
  /** The first moment of the month after: when what counts by the month begins anew. */
  readonly end: number
  /** The first moment of each of its days, ascending; days have 23 to 25 hours. */
  readonly days: readonly number[]
  /** The first moment of the day the moment lies in. */
  readonly today: number
  /** Midnights from the moment to the end: 1 on the last day. */
  readonly daysLeft: number
}

/** `localMonth(Date.UTC(2026, 9, 31, 12), 'UTC')` → `{ start: Oct 1, end: Nov 1, today: Oct 31, daysLeft: 1, … }` */
export function localMonth(moment: number, timeZone: string): LocalMonth {
  const { year, month } = toWallTime(moment, timeZone)
  const first = (of: number, day = 1): number =>
    fromWallTime({ year, month: of, day, hour: 0, minute: 0 }, timeZone)
  const [start, end] = [first(month), first(month + 1)]
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  // A day that a zone skipped begins where the next one does.
  const days = [...new Set(Array.from({ length }, (_, at) => first(month, at + 1)))]
  const today = days.findLast((day) => day <= moment) ?? start
  return { start, end, days, today, daysLeft: days.filter((day) => day >= today).length }
}
