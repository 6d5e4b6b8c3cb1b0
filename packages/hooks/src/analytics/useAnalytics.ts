'use client'

import type { AnalyticsError, AnalyticsQuery, AnalyticsResult, DatasetName } from '@wabalytics/core'
import { useMemo } from 'react'
import { useScope } from '../provider/useScope.js'
import { useShared } from '../store/useShared.js'
import { checkQuestion, type Question } from './checkQuestion.js'
import type { AskOptions } from './options.js'
import type { AnalyticsState } from './state.js'
import { failedState, stateOf } from './stateOf.js'
import { useInitialResult } from './useInitialResult.js'
import { usePrevious } from './usePrevious.js'

/** What a hook is given may leave out what it knows. */
type GivenQuestion = { readonly [K in keyof Question]?: Question[K] | undefined }

/**
 * Asks one dataset and follows the answer: what every analytics hook is made of. `undefined` asks nothing.
 * A question that cannot be asked is an `error` state, not an exception: filters may pass through impossible values
 * while someone works on them.
 */
export function useAnalytics<Q extends AnalyticsQuery>(
  dataset: DatasetName,
  query: GivenQuestion | undefined,
  { refreshInterval, keepPrevious = true, initialResult, suspense, client: own }: AskOptions = {},
): AnalyticsState<Q> {
  const { client, store, tenantKey, wabaId, capabilities, initialResults, onServerQuestion } = useScope(own)
  const checked =
    query &&
    checkQuestion(
      { ...query, dataset: query.dataset ?? dataset, wabaId: query.wabaId ?? wabaId },
      {
        about: dataset,
        capabilities,
      },
    )
  const key = checked?.key
  const initial = useInitialResult<Q>(initialResult, initialResults, key, tenantKey)
  // There are no effects on a server: what a page asks is told while it is rendered.
  const isOpen = checked?.key !== undefined && initial === undefined
  if (isOpen && typeof document === 'undefined') onServerQuestion?.(checked.query)
  const shared = useShared<AnalyticsResult<Q>>(
    store,
    key,
    // The client types the result by a query it is given literally; this one was put together above. Without a key
    // it is not called.
    (call) => client.query(checked?.query as AnalyticsQuery, call) as never,
    { initial, refreshInterval, suspense },
  )
  const last = usePrevious<AnalyticsResult<Q>>(store, shared.snapshot.data)
  const previous = keepPrevious ? last : undefined
  const failure = useStableError(checked?.error)
  return useMemo(
    () => (failure === undefined ? stateOf(shared, key, previous) : failedState(failure)),
    [shared, key, previous, failure],
  )
}

/** Equal refusals are one object, so that the state built on it stays the same. */
function useStableError(error: AnalyticsError | undefined): AnalyticsError | undefined {
  const id = error === undefined ? undefined : `${error.reason} ${error.message}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id stands for the error.
  return useMemo(() => error, [id])
}
