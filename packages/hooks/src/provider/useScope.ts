'use client'

import type { AnalyticsClient, AnalyticsQuery } from '@wabalytics/core'
import { useContext, useEffect, useMemo } from 'react'
import type { AnyResult } from '../analytics/AnyResult.js'
import type { Store } from '../store/Store.js'
import { allCapabilities, type DecidedCapabilities } from './Capabilities.js'
import { AnalyticsContext, providerMissing } from './context.js'
import type { InitialAccount } from './InitialAccount.js'
import { tenantOf } from './tenants.js'

/** Where a hook asks, and for whom. */
export interface Scope {
  readonly client: AnalyticsClient
  readonly store: Store
  /** Who is signed in; a hook's own client names nobody. */
  readonly tenantKey: string
  readonly wabaId: string | readonly string[] | undefined
  readonly capabilities: DecidedCapabilities
  /** Answers that came with the page. */
  readonly initialResults: readonly AnyResult[] | undefined
  readonly initialAccounts: readonly InitialAccount[] | undefined
  readonly onServerQuestion: ((query: AnalyticsQuery) => void) | undefined
}

/** The scope of a client given in options, else the nearest provider's. Throws when there is neither. */
export function useScope(client?: AnalyticsClient | undefined): Scope {
  const provided = useContext(AnalyticsContext)
  if (client === undefined && provided === undefined) throw providerMissing()
  const known = provided === undefined ? [] : [provided.shown.client, provided.tenant.source]
  const own = client !== undefined && !known.includes(client) ? client : undefined
  const tenant = useMemo(() => (own === undefined ? undefined : tenantOf(own, undefined)), [own])
  useEffect(() => tenant?.retain('hook'), [tenant])
  const { store } = tenant ?? provided?.tenant ?? noTenant()
  const { wabaId, tenantKey = '', capabilities = allCapabilities } = provided?.shown ?? {}
  // What came with the page came for the provider's accounts, not for those of another client.
  const { initialResults, initialAccounts, onServerQuestion } =
    (own === undefined ? provided : undefined) ?? {}
  return useMemo(
    () => ({
      client: store.client,
      store,
      tenantKey,
      wabaId,
      capabilities,
      initialResults,
      initialAccounts,
      onServerQuestion,
    }),
    [store, tenantKey, wabaId, capabilities, initialResults, initialAccounts, onServerQuestion],
  )
}

function noTenant(): never {
  throw providerMissing()
}
