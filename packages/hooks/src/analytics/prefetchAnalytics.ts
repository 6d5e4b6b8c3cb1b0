import type { AnalyticsClient, AnalyticsQuery, Exactly } from '@wabalytics/core'
import type { Capabilities } from '../provider/Capabilities.js'
import { claimTenant } from '../provider/tenants.js'
import type { Store } from '../store/Store.js'
import { checkQuestion } from './checkQuestion.js'

export interface PrefetchOptions {
  /**
   * Whose answer it will be: the `tenantKey` of the provider that will show it.
   * @default ''
   */
  readonly tenantKey?: string | undefined
  /** What the provider that will show it allows: only the same question finds the answer. @default everything */
  readonly capabilities?: Capabilities | undefined
}

/**
 * Asks a question before any component does, in a router's loader say. A hook that asks the same of the same client
 * within a minute finds the answer, or joins the request. Resolves once the answer or an error is there.
 *
 * @throws AnalyticsError `client-shared` when another tenant of the client is on screen; on a server, when it was asked
 * for another tenant before: there a client is made for each request.
 *
 * @example
 * export const loader = () => prefetchAnalytics(client, { dataset: 'pricing', wabaId, range, granularity: 'DAY' })
 */
export async function prefetchAnalytics<const Q extends AnalyticsQuery>(
  client: AnalyticsClient,
  query: Exactly<Q, AnalyticsQuery<Q['dataset']>>,
  { tenantKey = '', capabilities }: PrefetchOptions = {},
): Promise<void> {
  await prefetchInto(claimTenant(client, tenantKey).store, query, capabilities)
}

/** Asks a question for a store, unless it knows or asks already. */
export async function prefetchInto(
  store: Store,
  question: AnalyticsQuery,
  capabilities: Capabilities | undefined,
): Promise<void> {
  const { key, query } = checkQuestion(question, { capabilities })
  if (key === undefined || store.isFresh(key)) return
  await store.ask(key, (call) => store.client.query(query, call))
}
