'use client'

import { useEffect, useMemo } from 'react'
import useSWR from 'swr'
import type { Load } from './LoadCall.js'
import type { Store } from './Store.js'
import { emptySnapshot, isKnown, type Snapshot } from './snapshot.js'
import { newEngine, policy } from './swrEngine.js'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.js'
import { usePolling } from './usePolling.js'

/** A question's snapshot, and what can be done about it. */
export interface Shared<T> {
  readonly snapshot: Snapshot<T>
  readonly refresh: () => void
  readonly cancel: () => void
}

export interface ShareOptions<T> {
  /**
   * An answer that came with the page, and when it was got (milliseconds) by the clock of whoever got it: one that is
   * ahead of ours makes nothing younger than new.
   */
  readonly initial?: { readonly data: T; readonly at: number } | undefined
  /** Milliseconds after which it is asked again; 0: never. */
  readonly refreshInterval?: number | undefined
  /** Whether to wait by Suspense until something is known. */
  readonly suspense?: boolean | undefined
}

/**
 * Watches one question in a store; an absent key asks nothing. `load` may be a new function on every render: the key
 * says what is asked.
 */
export function useShared<T>(
  store: Store,
  key: string | undefined,
  load: Load<T>,
  { initial, refreshInterval: wanted = 0, suspense = false }: ShareOptions<T> = {},
): Shared<T> {
  store.start(newEngine)
  // Kept for as long as the key: a later load answers another question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the load.
  const first = useMemo(() => load, [key, store])
  const given = useMemo(() => {
    if (initial === undefined) return undefined
    const age = Math.max(0, store.client.now() - initial.at)
    return { ...emptySnapshot, data: initial.data, settledAt: store.client.elapsed() - age }
  }, [store, initial])
  useBrowserLayoutEffect(() => {
    if (key !== undefined && given !== undefined) store.seed(key, given)
  }, [store, key, given])
  const known = suspense && key !== undefined && isKnown(store.snapshot(key)) ? store.snapshot(key) : given
  if (suspense && key !== undefined && known === undefined) throw store.ask(key, first)
  const { refreshInterval, interval } = usePolling(store, key, wanted)
  const asked = key === undefined ? null : store.keyOf(key)
  const config = { ...policy, cache: store.cache, fallbackData: known, refreshInterval }
  const revalidate = () => store.revalidate(key ?? '', first, interval)
  // Only this key's load ever wrote this snapshot's data.
  const { data = emptySnapshot } = useSWR(asked, revalidate, config as never) as { data?: Snapshot<T> }
  useEffect(() => (key === undefined ? undefined : store.watch(key, first)), [store, key, first])
  return useMemo(
    () => ({
      snapshot: data,
      refresh: () => key !== undefined && store.refresh(key),
      cancel: () => key !== undefined && store.cancel(key),
    }),
    [data, store, key],
  )
}
