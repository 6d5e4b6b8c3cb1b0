'use client'
import type { AnalyticsError, AnyResult, AnyState } from '@wabalytics/hooks'
import { useMemo } from 'react'
import { comparableResult, failureOf } from '../answers/comparableResult.js'
import { usePeriodText } from './words/usePeriodText.js'

/** The period a report is compared with. */
export interface Earlier {
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

/** What is said of the period a report is compared with, once the two can be compared. */
export function useEarlier(current: AnyState, earlier: AnyState): Earlier {
  const text = usePeriodText()
  return useMemo(() => {
    const result = comparableResult(current, earlier)
    return {
      asked: earlier.status !== 'idle',
      result,
      label: result && text(result),
      isUneven: result !== undefined && isGrowing(current.result),
      error: earlier.error ?? (earlier.status === 'success' ? failureOf(earlier.result) : undefined),
    }
  }, [current, earlier, text])
}

function isGrowing(result: AnyResult | undefined): boolean {
  return result?.notices.some(({ code }) => code === 'partial-bucket') === true
}
