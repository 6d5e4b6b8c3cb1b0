'use client'

import type { Exactly } from '@wabalytics/core'
import type { AskedQuery, AskOptions, HookQuery } from './options.js'
import type { AnalyticsState } from './state.js'
import { useAnalytics } from './useAnalytics.js'

/**
 * Like template analytics, by template group.
 */
export function useTemplateGroupAnalytics<const Q extends HookQuery<'templateGroup'>>(
  query: Exactly<Q, HookQuery<'templateGroup'>> | undefined,
  options?: AskOptions,
): AnalyticsState<AskedQuery<'templateGroup', Q>> {
  return useAnalytics('templateGroup', query, options)
}
