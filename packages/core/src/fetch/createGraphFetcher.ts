import { AnalyticsError, aborted } from '../errors.js'
import { printCall, printRequest } from '../wire/printRequest.js'
import type { Fetcher } from './fetcher.js'
import { readResponse } from './readResponse.js'

export interface GraphFetcherOptions {
  /** The access token, or what gets it. It leaves in the Authorization header only. */
  readonly token: string | (() => string | Promise<string>)
  /** The Graph API's version. @default 'v25.0' */
  readonly version?: string
  /** Where the Graph API is. @default 'https://graph.facebook.com' */
  readonly baseUrl?: string
  /** Sends the call. @default the global fetch */
  readonly fetch?: typeof globalThis.fetch
  /** Milliseconds one call may take. @default 30000 */
  readonly timeout?: number
}

/**
 * A {@link Fetcher} that asks the Graph API itself. For servers and scripts: it holds the access token, which must
 * never reach a browser.
 *
 * @throws (from the fetcher) AnalyticsError of kind `network`, `timeout`, `bad-response`, `aborted` or the platform's.
 */
export function createGraphFetcher(options: GraphFetcherOptions): Fetcher {
  const { version = 'v25.0', baseUrl = 'https://graph.facebook.com', timeout = 30_000 } = options
  if (!/^v\d{1,2}\.\d$/.test(version)) {
    throw new AnalyticsError({
      kind: 'configuration',
      reason: 'version-malformed',
      message: `"${version}" is not a version of the Graph API.`,
      fix: 'Give one such as "v25.0".',
    })
  }
  return async (request, { signal }) => {
    const token = typeof options.token === 'string' ? options.token : await options.token()
    const call = printRequest(request)
    const timer = AbortSignal.timeout(timeout)
    try {
      const response = await (options.fetch ?? globalThis.fetch)(`${baseUrl}/${version}/${printCall(call)}`, {
        method: call.method,
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
        redirect: 'error',
        signal: AbortSignal.any([signal, timer]),
      })
      return await readResponse(response)
    } catch (cause) {
      throw asAnalyticsError(cause, signal, timer, timeout)
    }
  }
}

function asAnalyticsError(
  cause: unknown,
  signal: AbortSignal,
  timer: AbortSignal,
  timeout: number,
): AnalyticsError {
  if (cause instanceof AnalyticsError) return cause
  if (signal.aborted) return aborted(signal)
  if (timer.aborted) {
    return new AnalyticsError({
      kind: 'timeout',
      message: `No answer came within ${timeout / 1000} seconds.`,
      fix: 'Ask again; ask for less when it happens often.',
      cause,
    })
  }
  return new AnalyticsError({
    kind: 'network',
    message: 'The server could not be reached.',
    fix: 'Check the connection and ask again.',
    cause,
  })
}
