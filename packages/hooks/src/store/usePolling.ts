'use client'

import { useCallback, useEffect } from 'react'
import type { Store } from './Store.js'

/** No question is asked more often, in milliseconds: an account's calls in an hour are few. */
const shortest = 10_000

/**
 * When SWR is to ask a question again, given its interval in milliseconds (0: never). Rests while the page is hidden;
 * once it is seen again the question is asked when it is due, not before, however often the page comes and goes.
 */
export function usePolling(store: Store, key: string | undefined, wanted: number) {
  const interval = key === undefined || wanted <= 0 ? 0 : Math.max(shortest, wanted)
  useEffect(() => {
    if (interval === 0 || key === undefined) return
    const look = () => {
      if (document.visibilityState !== 'hidden' && store.dueIn(key, interval) <= 0) store.refresh(key, false)
    }
    const end = store.poll(key, interval)
    document.addEventListener('visibilitychange', look)
    return () => {
      end()
      document.removeEventListener('visibilitychange', look)
    }
  }, [store, key, interval])
  const refreshInterval = useCallback(() => {
    if (interval === 0 || key === undefined) return 0
    return document.visibilityState === 'hidden' ? interval : Math.max(1, store.dueIn(key, interval))
  }, [store, key, interval])
  return { refreshInterval, interval: interval === 0 ? undefined : interval }
}
