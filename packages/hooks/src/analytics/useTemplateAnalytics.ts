'use client'

import type { Exactly } from '@wabalytics/core'
import type { AnalyticsOptions, AskedQuery } from './options.js'
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
export function useTemplateAnalytics<const O extends AnalyticsOptions<'template'>>(
  options: Exactly<O, AnalyticsOptions<'template'>>,
): AnalyticsState<AskedQuery<'template', O>> {
  return useAnalytics('template', options)
}
