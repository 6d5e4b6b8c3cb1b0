'use client'
import { useSyncExternalStore } from 'react'
import type { Active, ActiveStore } from './activeStore.js'

/** What is read with the keyboard now; what the pointer does renders nothing. */
export function useRead<At>(store: ActiveStore<At>): Active<At> | null {
  const read = (): Active<At> | null => {
    const now = store.get()
    return now?.by === 'keyboard' ? now : null
  }
  return useSyncExternalStore(store.subscribe, read, () => null)
}
