import { civilOf, daysOf, weekdayOf } from '../time/civil.js'

const dayLength = 86_400_000

/** A day, by its place in the weeks and months. */
export interface CalendarDay {
  /** Days since the month's first: negative before it. */
  readonly index: number
  /** 0 is Monday, 6 Sunday. */
  readonly weekday: number
  /** Where in its own month it lies: 0 is the first day, 30 the last, whatever the month's length. */
  readonly position: number
  /** Days since its own month's first. */
  readonly date: number
  /** 0 is the month that is forecast, -1 the one before. */
  readonly month: number
}

/** The days around a month, by local midnights in milliseconds. */
export interface MonthCalendar {
  readonly indexOf: (moment: number) => number
  readonly dayAt: (index: number) => CalendarDay
}

/** The calendar around the month that begins at a moment. */
export function monthCalendar(monthStart: number): MonthCalendar {
  // Whatever the zone, five days after midnight of the 1st it is that month everywhere.
  const first = civilOf(Math.floor(monthStart / dayLength) + 5)
  const start = daysOf(first.year, first.month, 1)
  return {
    // Rounded, since summer time moves a midnight by an hour.
    indexOf: (moment) => Math.round((moment - monthStart) / dayLength),
    dayAt: (index) => {
      const { year, month, day } = civilOf(start + index)
      const length = daysOf(year, month + 1, 1) - daysOf(year, month, 1)
      return {
        index,
        weekday: weekdayOf(start + index) - 1,
        position: ((day - 1) * 30) / (length - 1),
        date: day - 1,
        month: (year - first.year) * 12 + month - first.month,
      }
    },
  }
}
