'use client'

import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Load, Store } from './Store.js'
import { emptySnapshot, type Snapshot } from './snapshot.js'

/** A question's snapshot, and what can be done about it. */
export interface Shared<T> {
  readonly snapshot: Snapshot<T>
  readonly refresh: () => void
  readonly cancel: () => void
}

/**
 * Watches one question in a store; an absent key asks nothing. `load` may be a new function on every render: the key
 * says what is asked.
 */
export function useShared<T>(store: Store, key: string | undefined, load: Load<T>): Shared<T> {
  // Kept for as long as the key: a later load answers another question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the load.
  const first = useMemo(() => load, [key, store])
  const subscribe = useCallback(
    (listener: () => void) => {
      if (key === undefined) return () => {}
      return store.watch(key, first, listener)
    },
    [store, key, first],
  )
  const read = () => store.snapshot(key)
  // Only this key's load ever wrote this snapshot's data.
  const snapshot = useSyncExternalStore(subscribe, read, () => emptySnapshot) as Snapshot<T>
  return useMemo(
    () => ({
      snapshot,
      refresh: () => key !== undefined && store.refresh(key),
      cancel: () => key !== undefined && store.cancel(key),
    }),
    [snapshot, store, key],
  )
}
