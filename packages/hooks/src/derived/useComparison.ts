'use client'

import type { AnalyticsError } from '@wabalytics/core'
import { useMemo } from 'react'
import type { AnyResult } from '../analytics/AnyResult.js'
import { useTimeZone } from '../provider/useTimeZone.js'
import { type ComparePeriodsOptions, comparePeriods, type PeriodComparison } from './comparePeriods.js'
import { useDerived } from './useDerived.js'

export interface UseComparisonOptions extends ComparePeriodsOptions {
  /** A hook's `result`; `undefined` while there is none. */
  readonly current: AnyResult | undefined
  /** The same question about the period before. */
  readonly previous: AnyResult | undefined
}

/** A comparison, or why there is none. */
export interface ComparisonState {
  /** `undefined` until both results are there. */
  readonly comparison: PeriodComparison | undefined
  readonly error: AnalyticsError | undefined
}

/**
 * A metric now and in the period before: in total, by dimension and bucket by bucket.
 *
 * @example
 * const before = previousPeriod(range, { timeZone })
 * const current = usePricingAnalytics({ range, granularity: 'DAY' })
 * const previous = usePricingAnalytics({ range: before.range, granularity: 'DAY' })
 * const { comparison } = useComparison({ current: current.result, previous: previous.result, metric: 'cost' })
 * comparison?.total // { current: 6, previous: 4, change: 2, changeRatio: 0.5 }
 */
export function useComparison({ current, previous, ...given }: UseComparisonOptions): ComparisonState {
  const options = { ...given, timeZone: useTimeZone(given.timeZone) }
  const { value, error } = useDerived([current, previous], options, () =>
    current === undefined || previous === undefined ? undefined : comparePeriods(current, previous, options),
  )
  return useMemo(() => ({ comparison: value, error }), [value, error])
}
