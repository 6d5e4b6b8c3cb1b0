'use client'
import { useMemo } from 'react'
import { createFormatters } from '../../format/createFormatters.js'
import { placeOfDate } from '../../frame/time/model/timeAxis.js'
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
    const dates = createFormatters(formatters.locale, 'UTC')
    const long = { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' } as const
    return {
      day: (day) => dates.date(placeOfDate(day), 'DAY'),
      range: (range) => dates.dateRange(placeOfDate(range.start), placeOfDate(lastDayOf(range)), 'DAY'),
      full: (day) => dates.moment(placeOfDate(day), long),
    }
  }, [formatters.locale])
}
