'use client'

import type { AnalyticsClient, AnalyticsQuery, DatasetName } from '@wabalytics/core'
import { useCallback } from 'react'
import { useScope } from '../provider/useScope.js'
import type { HookQuery } from './options.js'
import { prefetchInto } from './prefetchAnalytics.js'

export interface UsePrefetchOptions {
  /**
   * Asks this client: for use without a provider, or beside it.
   * @default the provider's
   */
  readonly client?: AnalyticsClient | undefined
}

/** A question, with the dataset it is for. */
export type PrefetchQuestion<D extends DatasetName = DatasetName> = D extends DatasetName
  ? HookQuery<D> & { readonly dataset: D }
  : never

/**
 * A function that asks a question before a component does: on hover, or for the tab beside. It keeps its identity.
 *
 * @example
 * const prefetch = usePrefetch()
 * <a onPointerEnter={() => prefetch({ dataset: 'pricing', range, granularity: 'DAY' })} href="/costs">Costs</a>
 */
export function usePrefetch({
  client,
}: UsePrefetchOptions = {}): (question: PrefetchQuestion) => Promise<void> {
  const { store, wabaId, capabilities } = useScope(client)
  return useCallback(
    (question: PrefetchQuestion) => {
      // A question without an account is refused where it is checked, as a hook's is.
      const query = { ...question, wabaId: question.wabaId ?? wabaId } as AnalyticsQuery
      return prefetchInto(store, query, capabilities)
    },
    [store, wabaId, capabilities],
  )
}
