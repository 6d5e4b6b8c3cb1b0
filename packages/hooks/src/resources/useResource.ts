'use client'

import type { AnalyticsClient, AnalyticsError, CallOptions } from '@wabalytics/core'
import { useMemo } from 'react'
import { useAnalyticsScope } from '../provider/context.js'
import { useShared } from '../store/useShared.js'

/** A thing loaded beside the figures: an account, its phone numbers, its templates. */
export interface Resource<T> {
  readonly status: 'idle' | 'loading' | 'success' | 'error'
  readonly data: T | undefined
  readonly error: AnalyticsError | undefined
  readonly refreshing: boolean
  /** Asks again. */
  readonly refresh: () => void
}

/** Loads and shares a thing under a name; `id` absent: nothing is asked. */
export function useResource<T>(
  name: string,
  id: string | undefined,
  load: (client: AnalyticsClient, id: string, options: CallOptions) => Promise<T>,
): Resource<T> {
  const { client, store } = useAnalyticsScope()
  const key = id === undefined ? undefined : `${name} ${id}`
  const { snapshot, refresh } = useShared<T>(store, key, ({ signal }) => load(client, id ?? '', { signal }))
  return useMemo(() => {
    const { data, error, validating } = snapshot
    const failed = error !== undefined && !validating
    const status = key === undefined ? 'idle' : failed ? 'error' : data !== undefined ? 'success' : 'loading'
    return {
      status,
      data,
      error: failed ? error : undefined,
      refreshing: validating && data !== undefined,
      refresh,
    }
  }, [snapshot, refresh, key])
}

/** The one account an option or the provider names; `undefined` when there are several. */
export function useOneWabaId(wabaId: string | undefined): string | undefined {
  const given = useAnalyticsScope().wabaId
  if (wabaId !== undefined) return wabaId
  const one = typeof given === 'string' ? [given] : given
  return one?.length === 1 ? one[0] : undefined
}
