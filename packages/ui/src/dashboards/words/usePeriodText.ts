'use client'
import { type AnyResult, dateOf, readRange, shiftDate } from '@wabalytics/hooks'
import { useCallback } from 'react'
import { useDayText } from '../../filters/DateRangeFilter/useDayText.js'
import { useWa } from '../../theme/useWa.js'

/** Puts the period an answer is about in words: `Feb 19 – Mar 18, 2026`. */
export function usePeriodText(): (result: AnyResult) => string {
  const days = useDayText()
  const { formatters } = useWa()
  return useCallback(
    ({ query: { range }, accounts }) => {
      const { start, end } = range
      if (typeof start === 'string' && typeof end === 'string') return days.range({ start, end })
      // Moments lie in days of the answer's own zone: of several, of the first.
      const zone = accounts[0]?.timeZone ?? formatters.timeZone
      const bounds = readRange(range, zone)
      const last = dateOf(bounds.end - 1, zone)
      return days.range({ start: dateOf(bounds.start, zone), end: shiftDate(last, 1) })
    },
    [days, formatters],
  )
}
