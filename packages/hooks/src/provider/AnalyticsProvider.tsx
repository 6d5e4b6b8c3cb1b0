'use client'

import { type AnalyticsClient, AnalyticsError, createAnalyticsClient, type Fetcher } from '@wabalytics/core'
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { Runners } from '../store/Runners.js'
import { Store } from '../store/Store.js'
import { AnalyticsContext } from './context.js'

export interface AnalyticsProviderProps {
  /** A client made with `createAnalyticsClient`. Give this or `fetcher`. */
  readonly client?: AnalyticsClient | undefined
  /** Sends requests to your own server. May be a new function on every render. */
  readonly fetcher?: Fetcher | undefined
  /**
   * Who is signed in: change it when the user or customer changes, and nothing of the one before is shown or kept.
   * @default ''
   */
  readonly tenantKey?: string | undefined
  /** The account or accounts that hooks ask when their options name none. */
  readonly wabaId?: string | readonly string[] | undefined
  readonly children?: ReactNode
}

/** Gives the hooks below it their client, cache and accounts. Shares nothing with a host's own SWR. */
export function AnalyticsProvider({
  client,
  fetcher,
  tenantKey = '',
  wabaId,
  children,
}: AnalyticsProviderProps) {
  const used = useClient(client, fetcher, tenantKey)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another client or tenant must find an empty store.
  const store = useMemo(() => new Store(), [used, tenantKey])
  useEffect(() => () => store.unload(), [store])
  const scope = useMemo(() => ({ client: used, store, wabaId }), [used, store, wabaId])
  return (
    <AnalyticsContext.Provider value={scope}>
      {children}
      <Runners key={store.id} store={store} />
    </AnalyticsContext.Provider>
  )
}

function useClient(
  client: AnalyticsClient | undefined,
  fetcher: Fetcher | undefined,
  tenantKey: string,
): AnalyticsClient {
  if (client === undefined && fetcher === undefined) {
    throw new AnalyticsError({
      kind: 'configuration',
      reason: 'client-missing',
      message: '<AnalyticsProvider> has neither a client nor a fetcher.',
      fix: 'Give fetcher={…}, a function that sends requests to your server.',
    })
  }
  const latest = useRef(fetcher)
  useLayoutEffect(() => {
    latest.current = fetcher
  })
  // What a host's own client keeps is the tenant's, too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the client must forget when the tenant changes.
  useEffect(() => () => client?.clear(), [client, tenantKey])
  // A fetcher written inline is a new function on every render; the client, and its cache, must stay.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tenant must find an empty client.
  return useMemo(() => {
    if (client !== undefined) return client
    return createAnalyticsClient({
      fetcher: (request, options) => {
        if (latest.current === undefined) throw new Error('The fetcher was taken away.')
        return latest.current(request, options)
      },
    })
  }, [client, tenantKey])
}
