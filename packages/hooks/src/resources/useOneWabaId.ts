'use client'

import type { AnalyticsClient } from '@wabalytics/core'
import { useScope } from '../provider/useScope.js'

/** The one account an option or the provider names; `undefined` when there are several. */
export function useOneWabaId(
  wabaId: string | undefined,
  client: AnalyticsClient | undefined,
): string | undefined {
  const given = useScope(client).wabaId
  if (wabaId !== undefined) return wabaId
  const one = typeof given === 'string' ? [given] : given
  return one?.length === 1 ? one[0] : undefined
}
