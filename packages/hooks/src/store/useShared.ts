'use client'

import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Load } from './Flights.js'
import type { Store } from './Store.js'
import { emptySnapshot, isKnown, type Snapshot } from './snapshot.js'

/** A question's snapshot, and what can be done about it. */
export interface Shared<T> {
  readonly snapshot: Snapshot<T>
  readonly refresh: () => void
  readonly cancel: () => void
}

export interface ShareOptions<T> {
  /** An answer that came with the page, and when it was got. */
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
  { initial, refreshInterval = 0, suspense = false }: ShareOptions<T> = {},
): Shared<T> {
  // Kept for as long as the key: a later load answers another question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the load.
  const first = useMemo(() => load, [key, store])
  const subscribe = useCallback(
    (listener: () => void) => {
      if (key === undefined) return () => {}
      if (initial !== undefined) store.seed(key, initial.data, initial.at)
      return store.watch(key, first, listener)
    },
    [store, key, first, initial],
  )
  const read = () => store.snapshot(key)
  const nothing = () => emptySnapshot
  // Only this key's load ever wrote this snapshot's data.
  const snapshot = useSyncExternalStore(subscribe, read, suspense ? read : nothing) as Snapshot<T>
  if (suspense && key !== undefined && initial === undefined && !isKnown(store.snapshot(key))) {
    throw store.hold(key, first)
  }
  const polled = key !== undefined && refreshInterval > 0
  useEffect(
    () => (polled ? store.poll(key, refreshInterval) : undefined),
    [store, key, polled, refreshInterval],
  )
  return useMemo(
    () => ({
      snapshot:
        snapshot.data === undefined && initial !== undefined ? { ...snapshot, data: initial.data } : snapshot,
      refresh: () => key !== undefined && store.refresh(key),
      cancel: () => key !== undefined && store.cancel(key),
    }),
    [snapshot, initial, store, key],
  )
}
