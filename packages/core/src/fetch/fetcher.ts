import type { AnalyticsRequest } from '../plan/request.js'

/** What a Fetcher gets beside the request. */
export interface FetcherOptions {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal
}

/**
 * Sends one request and answers the platform's JSON unchanged, errors included. In a browser it talks to your own
 * server, which holds the access token and asks the platform with {@link createGraphFetcher}.
 *
 * @example
 * const fetcher: Fetcher = (request, { signal }) =>
 *   fetch('/api/whatsapp-analytics', {
 *     method: 'POST',
 *     headers: { 'content-type': 'application/json' },
 *     body: JSON.stringify(request),
 *     signal,
 *   }).then((response) => response.json())
 */
export type Fetcher = (request: AnalyticsRequest, options: FetcherOptions) => Promise<unknown>
