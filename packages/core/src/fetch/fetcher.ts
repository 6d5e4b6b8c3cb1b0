import type { AnalyticsRequest } from '../plan/request.js'
import type { HeadersLike } from '../wire/readUsage.js'

export type { HeadersLike }

/** What a Fetcher gets beside the request. */
export interface FetcherOptions {
  /** Aborted when nobody waits for the answer any more, or it takes too long. */
  readonly signal: AbortSignal
  /**
   * Takes the answer's headers, whatever its status: the client reads from them how many calls are left and how long
   * to wait. A Fetcher that has none, or does not call it, is slowed down by errors only.
   */
  readonly onHeaders?: ((headers: HeadersLike) => void) | undefined
}

/**
 * Sends one request and answers the platform's JSON unchanged, errors included. In a browser it talks to your own
 * server, which holds the access token: {@link createProxyFetcher} does, or any function of your own. Retries, timeouts
 * and the call budget are the client's: a Fetcher tries once.
 *
 * @example
 * const fetcher: Fetcher = async (request, { signal, onHeaders }) => {
 *   const response = await fetch('/api/whatsapp-analytics', {
 *     method: 'POST',
 *     headers: { 'content-type': 'application/json' },
 *     body: JSON.stringify(request),
 *     signal,
 *   })
 *   onHeaders?.(response.headers)
 *   return response.json()
 * }
 */
export type Fetcher = (request: AnalyticsRequest, options: FetcherOptions) => Promise<unknown>
