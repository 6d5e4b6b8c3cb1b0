'use client'

import type { Exactly } from '@wabalytics/core'
import type { AnalyticsOptions, AskedQuery } from './options.js'
import type { AnalyticsState } from './state.js'
import { useAnalytics } from './useAnalytics.js'

/**
 * One WhatsApp group: its messages and members, by day.
 */
export function useGroupAnalytics<const O extends AnalyticsOptions<'group'>>(
  options: Exactly<O, AnalyticsOptions<'group'>>,
): AnalyticsState<AskedQuery<'group', O>> {
  return useAnalytics('group', options)
}
