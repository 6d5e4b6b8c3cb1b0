import { AnalyticsError, aborted } from '../errors.js'
import type { FetcherOptions } from './fetcher.js'
import { readResponse } from './readResponse.js'

export interface HttpCall extends FetcherOptions {
  readonly url: string
  readonly init: RequestInit
  readonly fetch: typeof globalThis.fetch | undefined
  /** Milliseconds. */
  readonly timeout: number
  /** Taken out of whatever comes back. */
  readonly secrets: readonly string[]
  /** Hears what a server in the platform's place refused. */
  readonly tell: (url: string, error: AnalyticsError) => void
}

/**
 * One HTTP call, and the JSON of its answer. Redirects are not followed: elsewhere neither token nor session must go.
 *
 * @throws AnalyticsError `network`, `timeout`, `aborted`, `bad-response`, or what the answer says went wrong.
 */
export async function callHttp(call: HttpCall): Promise<unknown> {
  const { url, init, signal, onHeaders, timeout, secrets, tell } = call
  const timer = AbortSignal.timeout(timeout)
  try {
    const send = call.fetch ?? globalThis.fetch
    // 'manual', since not every edge runtime has 'error', and a redirect must be told from a failed connection.
    const given: RequestInit = { ...init, redirect: 'manual', signal: AbortSignal.any([signal, timer]) }
    const response = await send(url, given)
    onHeaders?.(response.headers)
    return await readResponse(response, secrets)
  } catch (cause) {
    if (cause instanceof AnalyticsError) {
      tell(url, cause)
      throw cause
    }
    if (signal.aborted) throw aborted(signal)
    if (timer.aborted) {
      throw new AnalyticsError({
        kind: 'timeout',
        message: `No answer came within ${timeout / 1000} seconds.`,
        fix: 'Ask again; ask for less when it happens often.',
        cause,
      })
    }
    throw new AnalyticsError({
      kind: 'network',
      message: 'The server could not be reached.',
      fix: 'Check the connection and ask again.',
      cause,
    })
  }
}
