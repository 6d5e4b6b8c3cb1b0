'use client'

import type { Exactly } from '@wabalytics/core'
import type { AnalyticsOptions, AskedQuery } from './options.js'
import type { AnalyticsState } from './state.js'
import { useAnalytics } from './useAnalytics.js'

/**
 * Messages sent and delivered.
 *
 * @example
 * const messages = useMessagingAnalytics({ range: { start: '2026-10-01', end: '2026-11-01' }, granularity: 'DAY' })
 * if (messages.status === 'success') messages.result.rows
 * // [{ wabaId, start: Date, end: Date, sent: 196093, delivered: 179715, groupsSent: undefined, … }]
 */
export function useMessagingAnalytics<const O extends AnalyticsOptions<'messaging'>>(
  options: Exactly<O, AnalyticsOptions<'messaging'>>,
): AnalyticsState<AskedQuery<'messaging', O>> {
  return useAnalytics('messaging', options)
}
