'use client'

import { useLayoutEffect, useSyncExternalStore } from 'react'
import useSWR, { SWRConfig, type SWRConfiguration } from 'swr'
import { type Store, shownError, type Watched } from './Store.js'

/**
 * Our policy, whatever the host's: no refetch on focus or reconnect (eight widgets would spend a WABA's hourly calls),
 * no retries here (those belong to the client), equal questions within a minute are one.
 */
const policy: SWRConfiguration = {
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  shouldRetryOnError: false,
  dedupingInterval: 60_000,
  // Answers are compared by identity: a deep comparison of a large table would cost more than drawing it.
  compare: (a, b) => a === b,
}

/** Runs every watched question of a store, each once, under SWR. Renders nothing. */
export function Runners({ store }: { readonly store: Store }) {
  const watched = useSyncExternalStore(store.onKeys, store.keys, () => none)
  return (
    // The functional form inherits nothing from the host; the cache is this store's own.
    <SWRConfig value={() => ({ ...policy, provider: () => new Map() })}>
      {watched.map((one) => (
        <Runner key={one.key} store={store} watched={one} />
      ))}
    </SWRConfig>
  )
}

const none: readonly Watched[] = []

function Runner({ store, watched }: { readonly store: Store; readonly watched: Watched }) {
  const { key, cacheKey } = watched
  const { data, error, isValidating, mutate } = useSWR(cacheKey, () => store.run(key))
  useLayoutEffect(() => {
    watched.revalidate = () => void mutate()
    return () => {
      watched.revalidate = undefined
    }
  }, [watched, mutate])
  useLayoutEffect(() => {
    const change = { error: shownError(error), validating: isValidating }
    store.publish(key, data === undefined ? change : { ...change, data })
  }, [store, key, data, error, isValidating])
  return null
}
