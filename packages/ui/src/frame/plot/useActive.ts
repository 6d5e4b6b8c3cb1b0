'use client'
import { useSyncExternalStore } from 'react'
import type { Active, ActiveStore } from './activeStore.js'

/** What is pointed at now; renders its caller whenever that changes. */
export function useActive(store: ActiveStore): Active | null {
  return useSyncExternalStore(store.subscribe, store.get, () => null)
}
