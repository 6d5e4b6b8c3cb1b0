'use client'

import type { Exactly } from '@wabalytics/core'
import type { AskedQuery, AskOptions, HookQuery } from './options.js'
import type { AnalyticsState } from './state.js'
import { useAnalytics } from './useAnalytics.js'

/**
 * One WhatsApp group: its messages and members, by day.
 */
export function useGroupAnalytics<const Q extends HookQuery<'group'>>(
  query: Exactly<Q, HookQuery<'group'>> | undefined,
  options?: AskOptions,
): AnalyticsState<AskedQuery<'group', Q>> {
  return useAnalytics('group', query, options)
}
