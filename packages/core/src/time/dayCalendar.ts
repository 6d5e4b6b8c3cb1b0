import { civilOf, daysOf, weekdayOf } from './civil.js'
import type { DateGranularity, Weekday } from './granularity.js'

/** Which dates begin a bucket. Dates are counts of days since 1970-01-01 and need no zone. */
export interface DayCalendar {
  /** The first date of the bucket a date belongs to. */
  readonly floor: (days: number) => number
  /** The first date after the bucket that begins with a date. */
  readonly next: (days: number) => number
}

/** The calendar of days, weeks (from `firstDay` on), months and quarters. */
export function dayCalendar(granularity: DateGranularity, firstDay: Weekday = 1): DayCalendar {
  if (granularity === 'DAY') return { floor: (days) => days, next: (days) => days + 1 }
  if (granularity === 'WEEK') {
    return { floor: (days) => days - ((weekdayOf(days) - firstDay + 7) % 7), next: (days) => days + 7 }
  }
  const months = granularity === 'QUARTER' ? 3 : 1
  const firstOf = (days: number, later: number) => {
    const { year, month } = civilOf(days)
    return daysOf(year, month - ((month - 1) % months) + later, 1)
  }
  return { floor: (days) => firstOf(days, 0), next: (days) => firstOf(days, months) }
}
