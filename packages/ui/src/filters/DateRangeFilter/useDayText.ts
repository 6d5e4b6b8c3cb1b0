'use client'
import { useMemo } from 'react'
import { useWa } from '../../theme/useWa.js'
import type { DayRange } from '../range/DayRange.js'
import { lastDayOf } from '../range/days.js'

/** Days in words of the reader's locale. */
export interface DayText {
  /** `2026-03-18` → `Mar 18, 2026`. */
  day(day: string): string
  /** `{ start: '2026-03-01', end: '2026-03-19' }` → `Mar 1 – 18, 2026`. */
  range(range: DayRange): string
  /** `2026-03-18` → `Wednesday, March 18, 2026`. */
  full(day: string): string
}

/** Days are dates without a zone: they are written as they are, whatever zone is shown. */
export function useDayText(): DayText {
  const { formatters } = useWa()
  return useMemo(() => {
    const utc = { timeZone: 'UTC', calendar: 'gregory', year: 'numeric', day: 'numeric' } as const
    const short = new Intl.DateTimeFormat(formatters.locale, { ...utc, month: 'short' })
    const long = new Intl.DateTimeFormat(formatters.locale, { ...utc, month: 'long', weekday: 'long' })
    return {
      day: (day) => short.format(Date.parse(day)),
      range: (range) => short.formatRange(Date.parse(range.start), Date.parse(lastDayOf(range))),
      full: (day) => long.format(Date.parse(day)),
    }
  }, [formatters.locale])
}
