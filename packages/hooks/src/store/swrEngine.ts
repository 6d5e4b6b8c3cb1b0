'use client'

import { type Cache, SWRConfig } from 'swr'
import { initCache, type ScopedMutator } from 'swr/_internal'

/**
 * Our policy, whatever the host's: no refetch on focus or reconnect (eight widgets would spend an account's hourly
 * calls), no retries here (those belong to the client), no polling here (SWR's stops after an error), and no timers that
 * outlive a component. Everything a host may set is named: what is `undefined` here is nothing, not the host's.
 */
export const policy: Readonly<Record<string, unknown>> = {
  ...SWRConfig.defaultValue,
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  revalidateIfStale: false,
  shouldRetryOnError: false,
  dedupingInterval: 0,
  loadingTimeout: 0,
  // Answers are compared by identity: a deep comparison of a large table would cost more than drawing it.
  compare: (a: unknown, b: unknown) => a === b,
  use: undefined,
  fallback: undefined,
  cacheData: undefined,
  fallbackData: undefined,
  fetcher: undefined,
  keepPreviousData: false,
  suspense: false,
  refreshInterval: 0,
  revalidateOnMount: undefined,
  strictServerPrefetchWarning: false,
}

const quiet = { initFocus: () => () => {}, initReconnect: () => () => {} }

/** Makes a map a cache of SWR's that lives as long as its owner, whatever components come and go. */
export function newEngine(cache: Cache): ScopedMutator {
  // `mutate` of a cache, as SWR declares it, may be missing; it never is.
  return initCache(cache, quiet)?.[1] ?? SWRConfig.defaultValue.mutate
}

export type NewEngine = typeof newEngine
