'use client'

import { type AnalyticsError, type Pivot, type PivotOptions, pivot, type TableSource } from '@wabalytics/core'
import { useMemo } from 'react'
import { useTimeZone } from '../provider/useTimeZone.js'
import { useDerived } from './useDerived.js'

export interface UsePivotOptions extends PivotOptions {
  /** A hook's `result`, or any table; `undefined` while there is none. */
  readonly result: TableSource | undefined
}

/** A pivot table, or why there is none. */
export interface PivotState {
  /** `undefined` while there is no result, or when it cannot be laid out so. */
  readonly pivot: Pivot | undefined
  readonly error: AnalyticsError | undefined
}

/**
 * A result laid out as a table with totals, computed once for the same result and equal options.
 *
 * @example
 * const { result } = usePricingAnalytics({ range, granularity: 'DAY', dimensions: ['COUNTRY', 'PRICING_CATEGORY'] })
 * const { pivot } = usePivot({ result, rows: ['country'], columns: ['pricingCategory'], metrics: ['cost'] })
 * pivot?.rows.rows                          // [{ country: 'AR', cost: 1.2 }, { country: 'BR', cost: 3.4 }]
 * pivot?.valueAt('cost', 'total', 'total')  // 4.6
 */
export function usePivot({ result, ...given }: UsePivotOptions): PivotState {
  const options = { ...given, timeZone: useTimeZone(given.timeZone) }
  const { value, error } = useDerived([result], options, () => result && pivot(result, options))
  return useMemo(() => ({ pivot: value, error }), [value, error])
}
