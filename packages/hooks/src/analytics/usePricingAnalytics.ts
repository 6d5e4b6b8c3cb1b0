'use client'

import type { Exactly } from '@wabalytics/core'
import type { AskedQuery, AskOptions, HookQuery } from './options.js'
import type { AnalyticsState } from './state.js'
import { useAnalytics } from './useAnalytics.js'

/**
 * Delivered messages and their price.
 *
 * @example
 * const { result } = usePricingAnalytics({ range, granularity: 'DAY', dimensions: ['PRICING_CATEGORY'] })
 * result?.rows // [{ wabaId, start, end, pricingCategory: 'MARKETING', volume: 64, cost: 2947.72 }, …]
 */
export function usePricingAnalytics<const Q extends HookQuery<'pricing'>>(
  query: Exactly<Q, HookQuery<'pricing'>> | undefined,
  options?: AskOptions,
): AnalyticsState<AskedQuery<'pricing', Q>> {
  return useAnalytics('pricing', query, options)
}
