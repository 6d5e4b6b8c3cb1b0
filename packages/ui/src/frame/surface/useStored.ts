'use client'
import { useSyncExternalStore } from 'react'
import type { ValueStore } from './valueStore.js'

/** What a store holds now; renders its caller whenever that changes. */
export function useStored<Value>(store: ValueStore<Value>): Value | null {
  return useSyncExternalStore(store.subscribe, store.get, () => null)
}
