'use client'

import type { AnalyticsClient, AnalyticsError } from '@wabalytics/core'
import { useMemo } from 'react'
import type { AskControls } from '../analytics/AskControls.js'
import type { InitialAccount } from '../provider/InitialAccount.js'
import { useScope } from '../provider/useScope.js'
import type { LoadCall } from '../store/LoadCall.js'
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
export interface Resource<T> extends AskControls {
  /** `idle`: nothing is asked, or the first answer was cancelled. */
  readonly status: 'idle' | 'loading' | 'success' | 'error'
  readonly data: T | undefined
  readonly error: AnalyticsError | undefined
}

/** What to load: its name and id make the key. */
interface Wanted<T> extends ResourceOptions {
  readonly name: string
  /** Absent: nothing is asked. */
  readonly id: string | undefined
  /** What came of it with the page, where its id is the account's. */
  readonly initial?: ((account: InitialAccount) => T | undefined) | undefined
  readonly load: (client: AnalyticsClient, id: string, call: LoadCall) => Promise<T>
}

/** Loads and shares a thing. */
export function useResource<T>({
  name,
  id,
  load,
  initial,
  client: own,
  enabled = true,
}: Wanted<T>): Resource<T> {
  const { client, store, initialAccounts } = useScope(own)
  const key = id === undefined || !enabled ? undefined : `${name} ${id}`
  const account = initialAccounts?.find(({ waba }) => waba.id === id)
  const given = account && initial?.(account)
  // A page is as new as what came with it.
  const came = useMemo(() => given && { data: given, at: Number.POSITIVE_INFINITY }, [given])
  const { snapshot, refresh, cancel } = useShared<T>(store, key, (call) => load(client, id ?? '', call), {
    initial: came,
  })
  return useMemo(() => {
    const { data, error, validating, cancelled, progress } = snapshot
    const failed = error !== undefined && !validating
    const idle = key === undefined || (data === undefined && cancelled && !validating)
    const status = failed ? 'error' : idle ? 'idle' : data !== undefined ? 'success' : 'loading'
    return {
      status,
      data,
      error: failed ? error : undefined,
      refreshing: validating && data !== undefined,
      progress: validating ? progress : undefined,
      refresh,
      cancel,
    }
  }, [snapshot, refresh, cancel, key])
}
