'use client'

import { useCallback, useRef, useState, useSyncExternalStore } from 'react'
import useSWR, { SWRConfig, type SWRConfiguration } from 'swr'
import type { Store, Watched } from './Store.js'
import { swrCache } from './swrCache.js'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.js'

/**
 * Our policy, whatever the host's: no refetch on focus or reconnect (eight widgets would spend an account's hourly
 * calls), no retries here (those belong to the client), no polling here (SWR's stops after an error), and no timers
 * that outlive a component: which question is fresh, the store knows.
 */
const policy: SWRConfiguration = {
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  shouldRetryOnError: false,
  dedupingInterval: 0,
  loadingTimeout: 0,
  // Answers are compared by identity: a deep comparison of a large table would cost more than drawing it.
  compare: (a, b) => a === b,
}

const quiet = {
  initFocus: () => () => {},
  initReconnect: () => () => {},
}

/** Runs every watched question of a store, each once, under SWR. Renders nothing. */
export function Runners({ store }: { readonly store: Store }) {
  const watched = useSyncExternalStore(store.onKeys, store.keys, () => none)
  const shown = useRef(false)
  const [times, setTimes] = useState(0)
  useBrowserLayoutEffect(() => {
    const detach = store.attachRunners()
    shown.current = true
    setTimes((before) => before + 1)
    return () => {
      shown.current = false
      detach()
    }
  }, [store])
  // The functional form inherits nothing from the host.
  const ours = useCallback(() => ({ ...policy, ...quiet, provider: () => swrCache(store) }), [store])
  // A tree that Suspense hides has no layout effects, and SWR forgets its records there: it must not be rendered until
  // the tree is shown again, and then anew. The store asks by itself meanwhile.
  if (!shown.current || watched.length === 0) return null
  return (
    <SWRConfig key={times} value={ours}>
      {watched.map((one) => (
        <Runner key={one.cacheKey} store={store} watched={one} />
      ))}
    </SWRConfig>
  )
}

const none: readonly Watched[] = []

function Runner({ store, watched }: { readonly store: Store; readonly watched: Watched }) {
  const { key, cacheKey, revalidators } = watched
  const [revalidateOnMount] = useState(() => !store.isFresh(key))
  const { mutate } = useSWR(cacheKey, () => store.run(key), { revalidateOnMount })
  useBrowserLayoutEffect(() => {
    const revalidate = () => void mutate()
    revalidators.add(revalidate)
    return () => {
      revalidators.delete(revalidate)
    }
  }, [revalidators, mutate])
  return null
}
