'use client'

import type { AnalyticsClient, AnalyticsError } from '@wabalytics/core'
import { useMemo } from 'react'
import { useScope } from '../provider/useScope.js'
import type { LoadCall } from '../store/Flights.js'
import { useShared } from '../store/useShared.js'

/** How to load a thing, beside what. */
export interface ResourceOptions {
  /**
   * Whether to ask at all.
   * @default true
   */
  readonly enabled?: boolean | undefined
  /**
   * Asks this client: for use without a provider, or beside it.
   * @default the provider's
   */
  readonly client?: AnalyticsClient | undefined
}

/** A thing loaded beside the figures: an account, its phone numbers, its templates. */
export interface Resource<T> {
  readonly status: 'idle' | 'loading' | 'success' | 'error'
  readonly data: T | undefined
  readonly error: AnalyticsError | undefined
  readonly refreshing: boolean
  /** Asks again. */
  readonly refresh: () => void
}

/** What to load: its name and id make the key. */
interface Wanted<T> extends ResourceOptions {
  readonly name: string
  /** Absent: nothing is asked. */
  readonly id: string | undefined
  readonly load: (client: AnalyticsClient, id: string, call: LoadCall) => Promise<T>
}

/** Loads and shares a thing. */
export function useResource<T>({ name, id, load, client: own, enabled = true }: Wanted<T>): Resource<T> {
  const { client, store } = useScope(own)
  const key = id === undefined || !enabled ? undefined : `${name} ${id}`
  const { snapshot, refresh } = useShared<T>(store, key, (call) => load(client, id ?? '', call))
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
