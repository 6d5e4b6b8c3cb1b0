'use client'

import type { Exactly } from '@wabalytics/core'
import type { AskedQuery, AskOptions, HookQuery } from './options.js'
import type { AnalyticsState } from './state.js'
import { useAnalytics } from './useAnalytics.js'

/**
 * Conversations and their cost: history since conversation pricing ended on 2025-07-01.
 *
 * @example
 * const { result } = useConversationAnalytics({ range, granularity: 'MONTH', dimensions: ['CONVERSATION_TYPE'] })
 * result?.rows // [{ wabaId, start, end, conversationType: 'REGULAR', conversation: 8500, cost: 88.101 }, …]
 */
export function useConversationAnalytics<const Q extends HookQuery<'conversation'>>(
  query: Exactly<Q, HookQuery<'conversation'>> | undefined,
  options?: AskOptions,
): AnalyticsState<AskedQuery<'conversation', Q>> {
  return useAnalytics('conversation', query, options)
}
