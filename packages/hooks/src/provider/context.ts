'use client'

import { type AnalyticsClient, AnalyticsError, type AnalyticsQuery } from '@wabalytics/core'
import { createContext, useContext } from 'react'
import type { AnyResult } from '../analytics/AnyResult.js'
import type { DecidedCapabilities } from './Capabilities.js'
import type { InitialAccount } from './InitialAccount.js'
import type { Tenant } from './tenants.js'

/** What a provider gives to the hooks below it. */
export interface AnalyticsScope {
  readonly client: AnalyticsClient
  /** Who is signed in. */
  readonly tenantKey: string
  /** The account or accounts hooks ask when their options name none. */
  readonly wabaId: string | readonly string[] | undefined
  /** IANA zone of those who look; `undefined`: the accounts' own. */
  readonly timeZone: string | undefined
  /** What people below may see and do. */
  readonly capabilities: DecidedCapabilities
  /** Forgets everything at once, for a sign-out. What is still on screen is asked anew. */
  readonly unload: () => void
}

/** A scope, and what only this library's own hooks see of it. */
export interface ProvidedScope {
  readonly shown: AnalyticsScope
  readonly tenant: Tenant
  /** Answers that came with the page. */
  readonly initialResults: readonly AnyResult[] | undefined
  /** Accounts that came with the page. */
  readonly initialAccounts: readonly InitialAccount[] | undefined
  readonly onServerQuestion: ((query: AnalyticsQuery) => void) | undefined
}

export const AnalyticsContext = createContext<ProvidedScope | undefined>(undefined)

/** The nearest provider's scope. Throws when there is none. */
export function useAnalyticsScope(): AnalyticsScope {
  const scope = useContext(AnalyticsContext)
  if (scope === undefined) throw providerMissing()
  return scope.shown
}

export function providerMissing(): AnalyticsError {
  return new AnalyticsError({
    kind: 'configuration',
    reason: 'provider-missing',
    message: 'An analytics hook was used outside of <AnalyticsProvider>.',
    fix: 'Wrap the page in <AnalyticsProvider fetcher={…} wabaId="…">, or give the hook a client.',
  })
}
