import { localMonth as monthAround } from '@wabalytics/hooks'

/** The month around a moment, on a zone's own calendar, as charts take moments: all in milliseconds. */
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
  const { start, end, days, today, daysLeft } = monthAround(moment / 1000, timeZone)
  return {
    start: start * 1000,
    end: end * 1000,
    days: days.map((day) => day * 1000),
    today: today * 1000,
    daysLeft,
  }
}
