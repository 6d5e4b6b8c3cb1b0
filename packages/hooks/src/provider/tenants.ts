import type { AnalyticsClient, AnalyticsError, Fetcher } from '@wabalytics/core'
import { Store } from '../store/Store.js'
import { clientShared } from './clientShared.js'
import { lazyClient } from './lazyClient.js'

/** What a provider is given to ask with. */
export interface Host {
  readonly fetcher: Fetcher
  readonly onAuthError?: ((error: AnalyticsError) => void | Promise<void>) | undefined
}

export type Source = AnalyticsClient | Fetcher

/** What one tenant's hooks share, for as long as any of them is there. */
export interface Tenant {
  readonly store: Store
  /** What it was asked for with. */
  readonly source: Source
  /** The host's functions to use from now on, where the tenant's client was made from a fetcher. */
  setHost: (host: Host) => void
  /**
   * Keeps the tenant, for a provider or for a hook with a client of its own; the returned function lets it go, and the
   * last one forgets everything: what the client keeps only where a provider stood for who is signed in.
   *
   * @throws AnalyticsError `client-shared` when a provider keeps another tenant of the same client.
   */
  retain: (by: 'provider' | 'hook') => () => void
}

/** The tenants of one client or fetcher, by their keys; without one: that of hooks with a client of their own. */
interface Family {
  readonly tenants: Map<string | undefined, Tenant>
  /** How many providers keep which. */
  readonly live: Map<string | undefined, number>
}

// By what callers hold themselves: when they let go of it, nothing of it stays here. It has to live outside of React,
// which throws away what a tree made that Suspense held back before it was ever shown.
const families = new WeakMap<Source, Family>()

/** On a server nothing is ever let go of: whom a client was first asked for is its tenant for good. */
const served = new WeakMap<AnalyticsClient, string>()

/**
 * The tenant of a client or fetcher: the same one however often it is asked for. Not on a server, where none stays.
 *
 * A tenant is whole from the render that names it. React may take up such a render long before it is shown, or never
 * show it, while another tenant is on screen: so it asks by `host`, what that very render was given, until a later one
 * is on screen ({@link Tenant.setHost}), and by a client that shares nothing with the other's.
 *
 *     on screen ── a ── client ─────── what it keeps
 *     rendered ─── b ── client.fork() ── what that one keeps
 *
 * @throws AnalyticsError `client-shared` on a server, when the client was asked for another tenant before.
 */
export function tenantOf(source: Source, tenantKey: string | undefined, host?: Host): Tenant {
  if (typeof document === 'undefined') return serverTenant(source, tenantKey, host)
  const family = families.get(source) ?? { tenants: new Map(), live: new Map() }
  families.set(source, family)
  const found = family.tenants.get(tenantKey)
  if (found !== undefined) return found
  const others = [...family.tenants.keys()].some((key) => key !== undefined)
  const client = typeof source === 'function' || !others || tenantKey === undefined ? source : source.fork()
  const tenant = newTenant(client, { source, tenantKey, family, host })
  family.tenants.set(tenantKey, tenant)
  return tenant
}

/**
 * The tenant of a client outside of React, whose answers it will show.
 *
 * @throws AnalyticsError `client-shared` when another tenant of the client is on screen, or, on a server, ever was.
 */
export function claimTenant(source: AnalyticsClient, tenantKey: string): Tenant {
  const family = families.get(source)
  if (family !== undefined) {
    if (isLiveElsewhere(family, tenantKey)) throw clientShared()
    for (const [key, tenant] of family.tenants) {
      if (key === tenantKey) continue
      family.tenants.delete(key)
      tenant.store.unload()
    }
  }
  return tenantOf(source, tenantKey)
}

function serverTenant(source: Source, tenantKey: string | undefined, host: Host | undefined): Tenant {
  if (typeof source !== 'function' && tenantKey !== undefined) {
    const first = served.get(source) ?? tenantKey
    if (first !== tenantKey) throw clientShared()
    served.set(source, first)
  }
  const family: Family = { tenants: new Map(), live: new Map() }
  return newTenant(source, { source, tenantKey, family, host })
}

interface Descent {
  readonly source: Source
  readonly tenantKey: string | undefined
  readonly family: Family
  readonly host: Host | undefined
}

function newTenant(from: Source, { source, tenantKey, family, host: first }: Descent): Tenant {
  let host = first
  const { tenants, live } = family
  const client =
    typeof from === 'function'
      ? lazyClient({
          fetcher: (request, options) => (host?.fetcher ?? from)(request, options),
          // Thrown again, it tells the client that there is no new token.
          onAuthError: (error) => {
            if (host?.onAuthError === undefined) throw error
            return host.onAuthError(error)
          },
        })
      : from
  const store = new Store(client)
  let kept = 0
  let signedIn = false
  const count = (more: number) => live.set(tenantKey, (live.get(tenantKey) ?? 0) + more)
  const forget = () => {
    if (tenants.get(tenantKey) === tenant) tenants.delete(tenantKey)
    if (!signedIn) return store.drop()
    signedIn = false
    store.unload()
    // Hooks that have the client from elsewhere show what it kept.
    tenants.get(undefined)?.store.drop()
  }
  const tenant: Tenant = {
    store,
    source,
    setHost: (next) => {
      host = next
    },
    retain: (by) => {
      if (by === 'provider') {
        if (typeof source !== 'function' && isLiveElsewhere(family, tenantKey)) throw clientShared()
        signedIn = true
        count(1)
      }
      kept++
      tenants.set(tenantKey, tenant)
      return () => {
        if (by === 'provider') count(-1)
        kept--
        // Later in the same turn another may take over, as StrictMode's second mount does.
        queueMicrotask(() => {
          if (kept === 0) forget()
        })
      }
    },
  }
  return tenant
}

function isLiveElsewhere({ live }: Family, tenantKey: string | undefined): boolean {
  return [...live].some(([key, providers]) => key !== tenantKey && providers > 0)
}
