import { daysBetween, shiftMonths } from '@wabalytics/hooks'
import type { CalendarDay } from './calendarDays.js'

/** The keys of a calendar: a day across, a week down, a month by page. They run on from month to month. */
export function moveInCalendar(
  key: string,
  at: number,
  days: readonly CalendarDay[],
  dir: 'ltr' | 'rtl',
): number | null {
  const to = (next: number): number => Math.max(0, Math.min(days.length - 1, next))
  const on = dir === 'rtl' ? -1 : 1
  switch (key) {
    case 'ArrowRight':
      return to(at + on)
    case 'ArrowLeft':
      return to(at - on)
    case 'ArrowDown':
      return to(at + 7)
    case 'ArrowUp':
      return to(at - 7)
    case 'PageDown':
      return to(monthOn(days, at, 1))
    case 'PageUp':
      return to(monthOn(days, at, -1))
    case 'Home':
      return 0
    case 'End':
      return days.length - 1
    default:
      return null
  }
}

/** The same day of another month, or its last one when it is shorter. */
function monthOn(days: readonly CalendarDay[], at: number, by: number): number {
  const [first, day] = [days[0], days[at]]
  return first === undefined || day === undefined ? at : daysBetween(first.date, shiftMonths(day.date, by))
}
