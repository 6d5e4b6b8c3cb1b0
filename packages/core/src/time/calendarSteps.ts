import { civilOf, daysOf, weekdayOf } from './civil.js'
import type { Weekday } from './granularity.js'
import { dayOf, firstMomentOf, momentAt } from './offsets.js'
import type { TimeRange } from './range.js'

/** How far apart steps stand: `{ unit: 'hour', every: 6 }`. */
export interface CalendarStep {
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year'
  readonly every: number
}

/** No axis and no list has use for more. */
const most = 2000

/**
 * The moments in `[start, end]` (UNIX seconds) at which a step begins on a zone's clock: minutes and hours are counted
 * from midnight, months from January, whole weeks of days from `weekday`, other days from the first one. Changes of the
 * clock neither shift nor double a step. More than 2,000 are cut off.
 *
 * @throws AnalyticsError `invalid-query` when the zone is not known.
 * @example
 * calendarSteps({ start: 1776981600, end: 1777064400 }, { unit: 'hour', every: 6 }, 'Africa/Cairo')
 * // [1776999600, 1777021200, 1777042800, 1777064400]: 06:00, 12:00, 18:00 and midnight of a day that begins at 01:00
 */
export function calendarSteps(
  { start, end }: TimeRange,
  step: CalendarStep,
  timeZone: string,
  weekday?: Weekday,
): readonly number[] {
  const steps: number[] = []
  const first = dayOf(start, timeZone)
  for (let count = 0; count < most; count++) {
    const moment = stepAt(count, first, step, timeZone, weekday)
    if (moment > end) break
    if (moment >= start && moment !== steps.at(-1)) steps.push(moment)
  }
  return steps
}

function stepAt(
  count: number,
  first: number,
  { unit, every }: CalendarStep,
  timeZone: string,
  weekday: Weekday | undefined,
): number {
  const { year, month } = civilOf(first)
  switch (unit) {
    case 'minute':
    case 'hour': {
      const minutes = count * every * (unit === 'hour' ? 60 : 1)
      const days = Math.floor(minutes / 1440)
      const into = minutes - days * 1440
      return into === 0 ? firstMomentOf(first + days, timeZone) : momentAt(first + days, into * 60, timeZone)
    }
    case 'day': {
      const lead = weekday === undefined || every % 7 !== 0 ? 0 : (weekday - weekdayOf(first) + 7) % 7
      return firstMomentOf(first + lead + count * every, timeZone)
    }
    case 'month':
      return firstMomentOf(daysOf(year, month - ((month - 1) % every) + count * every, 1), timeZone)
    case 'year':
      return firstMomentOf(daysOf(year - (year % every) + count * every, 1, 1), timeZone)
  }
}
