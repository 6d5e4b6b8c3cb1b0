'use client'

import { type AnalyticsClient, AnalyticsError, type AnalyticsQuery, type Fetcher } from '@wabalytics/core'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { AnyResult } from '../analytics/AnyResult.js'
import { useBrowserLayoutEffect } from '../store/useBrowserLayoutEffect.js'
import type { Capabilities } from './Capabilities.js'
import { AnalyticsContext } from './context.js'
import type { InitialAccount } from './InitialAccount.js'
import { type Tenant, tenantOf } from './tenants.js'
import { useCapabilities } from './useCapabilities.js'

export interface AnalyticsProviderProps {
  /**
   * A client made with `createAnalyticsClient`. Give this or `fetcher`. What it keeps belongs to one tenant: another
   * `tenantKey` is answered by a fork of it, and two at once are an error.
   */
  readonly client?: AnalyticsClient | undefined
  /**
   * Sends requests to your own server. May be a new function on every render; make it outside of components where a
   * Suspense boundary above the provider waits for its data.
   */
  readonly fetcher?: Fetcher | undefined
  /**
   * Called once when the platform or your server refuses the token or session; what failed is asked again when it
   * resolves, and fails with the `auth` error when it throws. Goes with `fetcher`: a client has its own.
   */
  readonly onAuthError?: ((error: AnalyticsError) => void | Promise<void>) | undefined
  /**
   * Who is signed in: change it when the user or customer changes, and nothing of the one before is shown or kept.
   * @default ''
   */
  readonly tenantKey?: string | undefined
  /**
   * The account or accounts that hooks ask when their options name none.
   * @default none
   */
  readonly wabaId?: string | readonly string[] | undefined
  /**
   * IANA zone whose days `usePivot`, `useComparison` and `useForecast` follow.
   * @default the accounts' own
   */
  readonly timeZone?: string | undefined
  /**
   * What people below may see and do. `{ cost: false }`: hooks ask for no amount of money, and refuse a question that does;
   * `{ writes: false }`: the two writes refuse. This is about what is shown: what an access token may read, only the server
   * that holds it can keep from them.
   * @default everything, or what a provider around allows
   */
  readonly capabilities?: Capabilities | undefined
  /**
   * Answers got before, on a server say: whatever hook, widget or dashboard below asks one of their questions shows the
   * answer from the first render on, and asks anew when it is older than a minute. What answers no question asked is left
   * alone. Keep the list stable; HTML carries each as `dehydrateResult(result)`, and `hydrateResult` makes it again.
   * @default none
   */
  readonly initialResults?: readonly AnyResult[] | undefined
  /**
   * Accounts read before, on a server say, with what belongs to them: nothing of it is asked before a minute is over. They are
   * of the tenant the provider is first rendered for. Keep the list stable.
   * @default none
   */
  readonly initialAccounts?: readonly InitialAccount[] | undefined
  /**
   * Called while a server renders, with each question of a hook below that `initialResults` do not answer: ask them, and
   * render again with the answers, until none is left. Never called in a browser.
   * @default nothing
   */
  readonly onServerQuestion?: ((query: AnalyticsQuery) => void) | undefined
  readonly children?: ReactNode
}

/**
 * Gives the hooks below it their client, cache and accounts. Shares nothing with a host's own SWR, in either direction.
 * Providers nest, and may stand side by side: those with the same client and tenant share their answers.
 *
 * @example
 * <AnalyticsProvider fetcher={fetcher} tenantKey={user.id} wabaId="102290129340398">
 *   <App />
 * </AnalyticsProvider>
 */
export function AnalyticsProvider(props: AnalyticsProviderProps) {
  const { tenantKey = '', wabaId, timeZone, initialResults, onServerQuestion, children } = props
  const [firstTenant] = useState(tenantKey)
  // They came with the page, for whoever it was made for.
  const initialAccounts = tenantKey === firstTenant ? props.initialAccounts : undefined
  const tenant = useTenant(props, tenantKey)
  const { store } = tenant
  const around = useCapabilities()
  const cost = around.cost && props.capabilities?.cost !== false
  const writes = around.writes && props.capabilities?.writes !== false
  const capabilities = useMemo(() => ({ cost, writes }), [cost, writes])
  const scope = useMemo(
    () => ({
      shown: {
        client: store.client,
        tenantKey,
        wabaId,
        timeZone,
        capabilities,
        unload: () => store.unload(),
      },
      tenant,
      initialResults,
      initialAccounts,
      onServerQuestion,
    }),
    [
      store,
      tenant,
      tenantKey,
      wabaId,
      timeZone,
      capabilities,
      initialResults,
      initialAccounts,
      onServerQuestion,
    ],
  )
  return <AnalyticsContext.Provider value={scope}>{children}</AnalyticsContext.Provider>
}

function useTenant({ client, fetcher, onAuthError }: AnalyticsProviderProps, tenantKey: string): Tenant {
  // A fetcher written inline is a new function on every render; the client, and its cache, must stay.
  const [first, setFirst] = useState(() => fetcher)
  if (first === undefined && fetcher !== undefined) setFirst(() => fetcher)
  const source = client ?? first ?? fetcher
  if (source === undefined) throw clientMissing()
  const host = fetcher === undefined ? undefined : { fetcher, onAuthError }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tenant is made with what the render that names it was given.
  const tenant = useMemo(() => tenantOf(source, tenantKey, host), [source, tenantKey])
  useBrowserLayoutEffect(() => {
    if (fetcher !== undefined) tenant.setHost({ fetcher, onAuthError })
  })
  useEffect(() => tenant.retain('provider'), [tenant])
  return tenant
}

function clientMissing(): AnalyticsError {
  return new AnalyticsError({
    kind: 'configuration',
    reason: 'client-missing',
    message: '<AnalyticsProvider> has neither a client nor a fetcher.',
    fix: 'Give fetcher={…}, a function that sends requests to your server.',
  })
}
