'use client'

import {
  AnalyticsError,
  type AnalyticsQuery,
  type AnalyticsResult,
  type DatasetName,
  invalidQuery,
  normalizeQuery,
  queryKey,
} from '@wabalytics/core'
import { useMemo, useState } from 'react'
import { useAnalyticsScope } from '../provider/context.js'
import type { Store } from '../store/Store.js'
import type { Snapshot } from '../store/snapshot.js'
import { type Shared, useShared } from '../store/useShared.js'
import type { AskOptions } from './options.js'
import type { AnalyticsState } from './state.js'

/**
 * Asks one dataset and follows the answer: what every analytics hook is made of.
 * A question that cannot be asked is an `error` state, not an exception: filters may pass through impossible values
 * while someone works on them.
 */
export function useAnalytics<Q extends AnalyticsQuery>(
  dataset: DatasetName,
  options: AskOptions & { readonly wabaId?: string | readonly string[] | undefined },
): AnalyticsState<Q> {
  const { client, store, wabaId } = useAnalyticsScope()
  const { enabled = true, ...asked } = options
  const checked = check({ ...asked, dataset, wabaId: asked.wabaId ?? wabaId })
  const key = enabled ? checked.key : undefined
  const shared = useShared<AnalyticsResult<Q>>(
    store,
    key,
    (call) => client.query(checked.query, call) as never,
  )
  const previous = usePrevious<AnalyticsResult<Q>>(store, shared.snapshot.data)
  const failure = useStableError(enabled ? checked.error : undefined)
  return useMemo(
    () => (failure === undefined ? stateOf(shared, key, previous) : failed(failure)),
    [shared, key, previous, failure],
  )
}

interface Checked {
  readonly query: AnalyticsQuery
  readonly key: string | undefined
  readonly error: AnalyticsError | undefined
}

function check(given: Record<string, unknown>): Checked {
  // The client checks the question again at its own door; here only its key is wanted.
  const query = given as unknown as AnalyticsQuery
  try {
    if (given['wabaId'] === undefined) {
      throw invalidQuery(
        'waba-missing',
        'No account was named.',
        'Give wabaId to the provider or to the hook.',
      )
    }
    return { query, key: `analytics ${queryKey(normalizeQuery(query))}`, error: undefined }
  } catch (error) {
    if (error instanceof AnalyticsError) return { query, key: undefined, error }
    throw error
  }
}

function stateOf<Q extends AnalyticsQuery>(
  { snapshot, refresh, cancel }: Shared<AnalyticsResult<Q>>,
  key: string | undefined,
  previous: AnalyticsResult<Q> | undefined,
): AnalyticsState<Q> {
  const { data, error, validating, cancelled } = snapshot
  const common = {
    refreshing: validating && data !== undefined,
    progress: progressOf(snapshot),
    refresh,
    cancel,
  }
  if (key === undefined) return { ...common, status: 'idle', result: undefined, error: undefined }
  if (error !== undefined && !validating) return { ...common, status: 'error', result: data, error }
  if (data !== undefined) return { ...common, status: 'success', result: data, error: undefined }
  if (cancelled && !validating) return { ...common, status: 'idle', result: undefined, error: undefined }
  return { ...common, status: 'loading', result: previous, error: undefined }
}

function progressOf(snapshot: Snapshot<unknown>) {
  return snapshot.validating ? snapshot.progress : undefined
}

function failed<Q extends AnalyticsQuery>(error: AnalyticsError): AnalyticsState<Q> {
  const nothing = () => {}
  return {
    status: 'error',
    result: undefined,
    error,
    refreshing: false,
    progress: undefined,
    refresh: nothing,
    cancel: nothing,
  }
}

/** The last answer of this store, whatever it answered: what to show while the next one loads. */
function usePrevious<T>(store: Store, data: T | undefined): T | undefined {
  const [last, setLast] = useState({ store, data })
  // Another store is another tenant: nothing of the one before may show, not for one render.
  if (last.store !== store || (data !== undefined && last.data !== data)) setLast({ store, data })
  return last.store === store ? (data ?? last.data) : data
}

/** Equal refusals are one object, so that the state built on it stays the same. */
function useStableError(error: AnalyticsError | undefined): AnalyticsError | undefined {
  const id = error === undefined ? undefined : `${error.reason} ${error.message}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id stands for the error.
  return useMemo(() => error, [id])
}
