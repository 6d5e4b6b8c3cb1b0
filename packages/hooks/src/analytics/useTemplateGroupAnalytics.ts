'use client'

import type { Exactly } from '@wabalytics/core'
import type { AnalyticsOptions, AskedQuery } from './options.js'
import type { AnalyticsState } from './state.js'
import { useAnalytics } from './useAnalytics.js'

/**
 * Like template analytics, by template group.
 */
export function useTemplateGroupAnalytics<const O extends AnalyticsOptions<'templateGroup'>>(
  options: Exactly<O, AnalyticsOptions<'templateGroup'>>,
): AnalyticsState<AskedQuery<'templateGroup', O>> {
  return useAnalytics('templateGroup', options)
}
