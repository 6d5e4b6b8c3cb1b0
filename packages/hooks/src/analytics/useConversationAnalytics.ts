'use client'

import type { Exactly } from '@wabalytics/core'
import type { AnalyticsOptions, AskedQuery } from './options.js'
import type { AnalyticsState } from './state.js'
import { useAnalytics } from './useAnalytics.js'

/**
 * Conversations and their cost: history since conversation pricing ended on 2025-07-01.
 *
 * @example
 * const { result } = useConversationAnalytics({ range, granularity: 'MONTH', dimensions: ['CONVERSATION_TYPE'] })
 * result?.rows // [{ wabaId, start, end, conversationType: 'REGULAR', conversation: 8500, cost: 88.101 }, …]
 */
export function useConversationAnalytics<const O extends AnalyticsOptions<'conversation'>>(
  options: Exactly<O, AnalyticsOptions<'conversation'>>,
): AnalyticsState<AskedQuery<'conversation', O>> {
  return useAnalytics('conversation', options)
}
