'use client'

import { type AnalyticsError, forecastResult, type Measure, type ResultForecast } from '@wabalytics/core'
import { useMemo } from 'react'
import type { AnyResult } from '../analytics/AnyResult.js'
import { useTimeZone } from '../provider/useTimeZone.js'
import { useDerived } from './useDerived.js'

export interface UseForecastOptions {
  /**
   * A hook's `result` by DAY, HOUR or HALF_HOUR. Ask from two months before this one: eight weeks before today are learned
   * from. Cost of pricing needs PRICING_CATEGORY, to leave service messages out.
   */
  readonly result: AnyResult | undefined
  /** A metric's row name, or how to compute it; it must be one that adds up. */
  readonly metric: string | Measure
  /**
   * Whose days and months.
   * @default the provider's, else the result's
   */
  readonly timeZone?: string | undefined
  /**
   * How sure the interval shall be, between 0 and 1.
   * @default 0.8
   */
  readonly level?: number | undefined
  /**
   * The moment to stand at.
   * @default when the result was fetched
   */
  readonly now?: Date | undefined
}

/** A forecast, or why there is none. */
export interface ForecastState {
  /**
   * `undefined` while there is no result, or with an `error`. A month that cannot be told has a `reason` and no `expected`.
   */
  readonly forecast: ResultForecast | undefined
  readonly error: AnalyticsError | undefined
}

/**
 * Where this month is heading, with an interval, or the reason why nobody can say. The method is that of `forecastMonth`.
 *
 * @example
 * const { result } = usePricingAnalytics({
 *   range: { start: '2026-08-01', end: '2026-11-01' }, granularity: 'DAY', dimensions: ['PRICING_CATEGORY'],
 * })
 * const { forecast } = useForecast({ result, metric: 'cost' })
 * forecast // { soFar: 412.5, expected: 1290.1, low: 1204.8, high: 1375.4, level: 0.8, unit: 'money', currency: 'BRL',
 *          //   reason: undefined, excluded: { categories: ['SERVICE', 'GROUP_SERVICE'], soFar: 3.2 }, … }
 */
export function useForecast({ result, ...given }: UseForecastOptions): ForecastState {
  const options = { ...given, timeZone: useTimeZone(given.timeZone) }
  const { value, error } = useDerived([result], options, () => result && forecastResult(result, options))
  return useMemo(() => ({ forecast: value, error }), [value, error])
}
