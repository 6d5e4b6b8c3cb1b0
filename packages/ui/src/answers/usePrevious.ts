'use client'
import type { AnalyticsError, AnyResult, AnyState } from '@wabalytics/hooks'
import { useMemo } from 'react'
import { comparableResult, failureOf } from './comparableResult.js'
import { usePeriodText } from './usePeriodText.js'

/** The period an answer is compared with. */
export interface PreviousAnswer {
  /** Whether there is one to compare with. */
  readonly asked: boolean
  /** Its answer; `undefined` while it cannot be compared. */
  readonly result: AnyResult | undefined
  /** Its days in words. */
  readonly label: string | undefined
  /** Whether the present period still grows: its sums are those so far, the earlier ones are those of a whole period. */
  readonly isUneven: boolean
  readonly error: AnalyticsError | undefined
}

/**
 * What is known of the period an answer is compared with. Both are whole before anything is compared: the difference between
 * figures of which a part is missing would mean nothing.
 *
 * @example
 * const { query, previousQuery } = filters.plan('pricing')
 * const earlier = usePrevious(usePricingAnalytics(query), usePricingAnalytics(previousQuery))
 */
export function usePrevious(current: AnyState, earlier: AnyState | undefined): PreviousAnswer {
  const text = usePeriodText()
  return useMemo(() => {
    const result = comparableResult(current, earlier)
    return {
      asked: earlier !== undefined && earlier.status !== 'idle',
      result,
      label: result && text(result),
      isUneven: result !== undefined && isGrowing(current.result),
      error: earlier?.error ?? (earlier?.status === 'success' ? failureOf(earlier.result) : undefined),
    }
  }, [current, earlier, text])
}

function isGrowing(result: AnyResult | undefined): boolean {
  return result?.notices.some(({ code }) => code === 'partial-bucket') === true
}
