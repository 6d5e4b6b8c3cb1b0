'use client'

import type { AnalyticsClient } from '@wabalytics/core'
import { useContext, useEffect, useMemo } from 'react'
import type { Store } from '../store/Store.js'
import { AnalyticsContext, providerMissing } from './context.js'
import { tenantOf } from './tenants.js'

/** Where a hook asks, and for whom. */
export interface Scope {
  readonly client: AnalyticsClient
  readonly store: Store
  readonly wabaId: string | readonly string[] | undefined
}

/** The scope of a client given in options, else the nearest provider's. Throws when there is neither. */
export function useScope(client?: AnalyticsClient | undefined): Scope {
  const provided = useContext(AnalyticsContext)
  if (client === undefined && provided === undefined) throw providerMissing()
  const own = client !== undefined && client !== provided?.shown.client ? client : undefined
  const tenant = useMemo(() => (own === undefined ? undefined : tenantOf(own, '')), [own])
  useEffect(() => tenant?.retain('hook'), [tenant])
  const { store } = tenant ?? provided?.tenant ?? noTenant()
  const wabaId = provided?.shown.wabaId
  return useMemo(() => ({ client: store.client, store, wabaId }), [store, wabaId])
}

function noTenant(): never {
  throw providerMissing()
}
