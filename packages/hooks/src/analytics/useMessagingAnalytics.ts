'use client'

import type { Exactly } from '@wabalytics/core'
import type { AskedQuery, AskOptions, HookQuery } from './options.js'
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
export function useMessagingAnalytics<const Q extends HookQuery<'messaging'>>(
  query: Exactly<Q, HookQuery<'messaging'>> | undefined,
  options?: AskOptions,
): AnalyticsState<AskedQuery<'messaging', Q>> {
  return useAnalytics('messaging', query, options)
}
