import { civilOf, daysOf } from './civil.js'
import { dayOf, firstMomentOf } from './offsets.js'

/** The month around a moment, on a zone's own calendar. Moments are UNIX seconds. */
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

/**
 * The month around a moment (UNIX seconds).
 *
 * @throws AnalyticsError `invalid-query` when the zone is not known.
 * @example
 * localMonth(1793448000, 'UTC') // 31 October 2026, 12:00
 * // { start: 1790812800, end: 1793491200, days: [1790812800, …], today: 1793404800, daysLeft: 1 }
 */
export function localMonth(seconds: number, timeZone: string): LocalMonth {
  const day = dayOf(seconds, timeZone)
  const { year, month } = civilOf(day)
  const [first, next] = [daysOf(year, month, 1), daysOf(year, month + 1, 1)]
  // A day that a zone skipped begins where the next one does.
  const all = Array.from({ length: next - first }, (_, at) => firstMomentOf(first + at, timeZone))
  const end = firstMomentOf(next, timeZone)
  const days = [...new Set(all)].filter((start) => start < end)
  const today = firstMomentOf(day, timeZone)
  return { start: days[0] ?? end, end, days, today, daysLeft: days.filter((start) => start >= today).length }
}
