'use client'

import type { Exactly } from '@wabalytics/core'
import type { AskedQuery, AskOptions, HookQuery } from './options.js'
import type { AnalyticsState } from './state.js'
import { useAnalytics } from './useAnalytics.js'

/**
 * Calls, their cost and average length.
 *
 * @example
 * const { result } = useCallAnalytics({ range, granularity: 'DAY', dimensions: ['DIRECTION'] })
 * result?.rows // [{ wabaId, start, end, direction: 'USER_INITIATED', count: 5, cost: 0.6, averageDuration: 1 }, …]
 */
export function useCallAnalytics<const Q extends HookQuery<'call'>>(
  query: Exactly<Q, HookQuery<'call'>> | undefined,
  options?: AskOptions,
): AnalyticsState<AskedQuery<'call', Q>> {
  return useAnalytics('call', query, options)
}
