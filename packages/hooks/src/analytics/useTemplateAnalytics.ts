'use client'

import type { Exactly } from '@wabalytics/core'
import type { AskedQuery, AskOptions, HookQuery } from './options.js'
import type { AnalyticsState } from './state.js'
import { useAnalytics } from './useAnalytics.js'

/**
 * Sent, delivered, read, clicked and cost of message templates, by day of UTC. Any number of templates: requests carry
 * ten each.
 *
 * @example
 * const { result } = useTemplateAnalytics({ range, granularity: 'DAY', templateIds: ['1421988012088524'] })
 * result?.rows // [{ wabaId, start, end, templateId, sent: 1, delivered: 1, read: 1, amountSpent: 0.01, …, clicks: [] }]
 */
export function useTemplateAnalytics<const Q extends HookQuery<'template'>>(
  query: Exactly<Q, HookQuery<'template'>> | undefined,
  options?: AskOptions,
): AnalyticsState<AskedQuery<'template', Q>> {
  return useAnalytics('template', query, options)
}
