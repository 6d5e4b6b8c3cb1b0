'use client'
import { type AnyResult, dateOf, readRange } from '@wabalytics/hooks'
import { useCallback } from 'react'
import { createFormatters } from '../format/createFormatters.js'
import { placeOfDate } from '../frame/time/model/timeAxis.js'
import { useWa } from '../theme/useWa.js'

/**
 * Puts the days an answer is about in words: `Feb 19 – Mar 18, 2026`.
 *
 * @example
 * const period = usePeriodText()
 * <h2>{result && period(result)}</h2>
 */
export function usePeriodText(): (result: AnyResult) => string {
  const { formatters } = useWa()
  return useCallback(
    ({ query: { range }, accounts }) => {
      // Moments lie in days of the answer's own zone: of several, of the first.
      const zone = accounts[0]?.timeZone ?? formatters.timeZone
      const { start, end } = readRange(range, zone)
      const place = (seconds: number): number => placeOfDate(dateOf(seconds, zone))
      return createFormatters(formatters.locale, 'UTC').dateRange(place(start), place(end - 1), 'DAY')
    },
    [formatters],
  )
}
