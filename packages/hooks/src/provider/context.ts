'use client'

import { type AnalyticsClient, AnalyticsError } from '@wabalytics/core'
import { createContext, useContext } from 'react'
import type { Store } from '../store/Store.js'

/** What a provider gives to the hooks below it. */
export interface AnalyticsScope {
  readonly client: AnalyticsClient
  readonly store: Store
  /** The account or accounts hooks ask when their options name none. */
  readonly wabaId: string | readonly string[] | undefined
}

export const AnalyticsContext = createContext<AnalyticsScope | undefined>(undefined)

/** The nearest provider's scope. Throws when there is none. */
export function useAnalyticsScope(): AnalyticsScope {
  const scope = useContext(AnalyticsContext)
  if (scope === undefined) {
    throw new AnalyticsError({
      kind: 'configuration',
      reason: 'provider-missing',
      message: 'An analytics hook was used outside of <AnalyticsProvider>.',
      fix: 'Wrap the page in <AnalyticsProvider fetcher={…} wabaId="…">.',
    })
  }
  return scope
}
