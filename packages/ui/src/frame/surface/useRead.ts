'use client'
import { useSyncExternalStore } from 'react'
import type { ValueStore } from './valueStore.js'

/** What is read with the keyboard now; what the pointer does renders nothing. */
export function useRead<Value extends { readonly by: 'pointer' | 'keyboard' }>(
  store: ValueStore<Value>,
): Value | null {
  const read = (): Value | null => {
    const now = store.get()
    return now?.by === 'keyboard' ? now : null
  }
  return useSyncExternalStore(store.subscribe, read, () => null)
}
