import type { Cache } from 'swr'
import type { Store } from './Store.js'

/**
 * The store as SWR's cache: what SWR finds out is a snapshot at once, and nothing of a question nobody watches any more
 * stays behind. Each call makes a view of its own, since SWR keeps its own records by the cache object.
 */
export function swrCache(store: Store): Cache {
  const view: Cache = {
    keys: () =>
      store
        .keys()
        .map(({ cacheKey }) => cacheKey)
        .values(),
    get: (cacheKey) => store.byCacheKey(cacheKey)?.states.get(view),
    set: (cacheKey, state) => {
      const watched = store.byCacheKey(cacheKey)
      const before = watched?.states.get(view)
      watched?.states.set(view, state)
      // SWR writes other things, too: only where an answer began or ended is there something to tell.
      const told = before?.isValidating === state.isValidating
      if (watched !== undefined && !told) store.take(watched, state.isValidating, state)
    },
    delete: (cacheKey) => void store.byCacheKey(cacheKey)?.states.delete(view),
  }
  return view
}
