'use client'

import { type Cache, SWRConfig } from 'swr'
import { initCache, type ScopedMutator } from 'swr/_internal'

/**
 * Our policy, whatever the host's: no timers that outlive a component. Tries belong to the client: what SWR calls never fails.
 * Everything a host may set is named, here or where a question is watched: what is `undefined` is nothing, not the host's.
 */
export const policy: Readonly<Record<string, unknown>> = {
  ...SWRConfig.defaultValue,
  revalidateIfStale: false,
  dedupingInterval: 0,
  loadingTimeout: 0,
  // Answers are compared by identity: a deep comparison of a large table would cost more than drawing it.
  compare: (a: unknown, b: unknown) => a === b,
  use: undefined,
  fallback: undefined,
  cacheData: undefined,
  fetcher: undefined,
  keepPreviousData: false,
  suspense: false,
  revalidateOnMount: undefined,
  strictServerPrefetchWarning: false,
}

/** No refetch on focus or reconnect: eight widgets would spend an account's hourly calls. */
const quiet = { initFocus: () => () => {}, initReconnect: () => () => {} }

/** Makes a map a cache of SWR's that lives as long as its owner, whatever components come and go. */
export function newEngine(cache: Cache): ScopedMutator {
  // `mutate` of a cache, as SWR declares it, may be missing; it never is.
  return initCache(cache, quiet)?.[1] ?? SWRConfig.defaultValue.mutate
}

export type NewEngine = typeof newEngine
