'use client'

import type { Exactly } from '@wabalytics/core'
import type { AnalyticsOptions, AskedQuery } from './options.js'
import type { AnalyticsState } from './state.js'
import { useAnalytics } from './useAnalytics.js'

/**
 * Delivered messages and their price.
 *
 * @example
 * const { result } = usePricingAnalytics({ range, granularity: 'DAY', dimensions: ['PRICING_CATEGORY'] })
 * result?.rows // [{ wabaId, start, end, pricingCategory: 'MARKETING', volume: 64, cost: 2947.72 }, …]
 */
export function usePricingAnalytics<const O extends AnalyticsOptions<'pricing'>>(
  options: Exactly<O, AnalyticsOptions<'pricing'>>,
): AnalyticsState<AskedQuery<'pricing', O>> {
  return useAnalytics('pricing', options)
}
