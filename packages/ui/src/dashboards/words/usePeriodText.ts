'use client'
import type { AnalyticsResult } from '@wabalytics/hooks'
import { useCallback } from 'react'
import { useDayText } from '../../filters/DateRangeFilter/useDayText.js'
import { useWa } from '../../theme/useWa.js'

/** Puts the period an answer is about in words: `Feb 19 – Mar 18, 2026`. */
export function usePeriodText(): (result: AnalyticsResult) => string {
  const days = useDayText()
  const { formatters } = useWa()
  return useCallback(
    ({ query: { range } }) => {
      const { start, end } = range
      return typeof start === 'string' && typeof end === 'string'
        ? days.range({ start, end })
        : formatters.dateRange(Number(start) * 1000, Number(end) * 1000 - 1, 'DAY')
    },
    [days, formatters],
  )
}
