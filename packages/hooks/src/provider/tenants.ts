import type { AnalyticsClient, AnalyticsError, Fetcher } from '@wabalytics/core'
import { Store } from '../store/Store.js'
import { lazyClient } from './lazyClient.js'

/** What a provider is given to ask with. */
export interface Host {
  readonly fetcher: Fetcher
  readonly onAuthError?: ((error: AnalyticsError) => void | Promise<void>) | undefined
}

/** What one tenant's hooks share, for as long as any of them is there. */
export interface Tenant {
  readonly store: Store
  /** The host's functions to use from now on, where the tenant's client was made from a fetcher. */
  setHost: (host: Host) => void
  /**
   * Keeps the tenant, for a provider or for a hook with a client of its own; the returned function lets it go, and the
   * last one forgets everything: what the client keeps only where a provider stood for who is signed in.
   */
  retain: (by: 'provider' | 'hook') => () => void
}

type Source = AnalyticsClient | Fetcher

// By what callers hold themselves: when they let go of it, nothing of it stays here. It has to live outside of React,
// which throws away what a tree made that Suspense held back before it was ever shown.
const tenants = new WeakMap<Source, Map<string, Tenant>>()

/** The tenant of a client or fetcher: the same one however often it is asked for. Not on a server, where none stays. */
export function tenantOf(source: Source, tenantKey: string): Tenant {
  if (typeof document === 'undefined') return newTenant(source, () => {})
  const known = tenants.get(source) ?? new Map<string, Tenant>()
  tenants.set(source, known)
  const found = known.get(tenantKey)
  if (found !== undefined) return found
  // A client keeps answers itself: those of another tenant must not be given to this one.
  if (known.size > 0 && typeof source !== 'function') source.clear()
  const tenant = newTenant(source, (kept) => {
    if (kept) known.set(tenantKey, tenant)
    else if (known.get(tenantKey) === tenant) known.delete(tenantKey)
  })
  known.set(tenantKey, tenant)
  return tenant
}

function newTenant(source: Source, onKept: (kept: boolean) => void): Tenant {
  let host: Host | undefined
  const client =
    typeof source === 'function'
      ? lazyClient({
          fetcher: (request, options) => (host?.fetcher ?? source)(request, options),
          // Thrown again, it tells the client that there is no new token.
          onAuthError: (error) => {
            if (host?.onAuthError === undefined) throw error
            return host.onAuthError(error)
          },
        })
      : source
  const store = new Store(client)
  let kept = 0
  let signedIn = false
  return {
    store,
    setHost: (next) => {
      host = next
    },
    retain: (by) => {
      if (kept++ === 0) onKept(true)
      if (by === 'provider') signedIn = true
      return () => {
        kept--
        // Later in the same turn another may take over, as StrictMode's second mount does.
        queueMicrotask(() => {
          if (kept > 0) return
          onKept(false)
          if (signedIn) store.unload()
          else store.drop()
          signedIn = false
        })
      }
    },
  }
}
