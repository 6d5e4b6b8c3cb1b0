import { callHttp } from './callHttp.js'
import type { Fetcher } from './fetcher.js'
import { tellDeveloper } from './tellDeveloper.js'

export interface ProxyFetcherOptions {
  /** Where your server answers, e.g. `/api/whatsapp-analytics`. */
  readonly url: string
  /** More headers of each call, or what gets them: a CSRF token, say. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>)
  /** Whether cookies go along. @default 'same-origin' */
  readonly credentials?: RequestCredentials
  /** Sends the call. @default the global fetch */
  readonly fetch?: typeof globalThis.fetch
  /** Milliseconds one call may take. @default 30000 */
  readonly timeout?: number
}

/**
 * A {@link Fetcher} for browsers: sends each request, as typed parameters, to your own server, which holds the access
 * token. No token, no URL and no query text of the platform passes through the browser. What your server must do
 * stands in `docs/proxy-contract.md`; `readRequest` reads what it gets.
 *
 * @example
 * const fetcher = createProxyFetcher({ url: '/api/whatsapp-analytics' })
 * // POST /api/whatsapp-analytics
 * // {"kind":"points","dataset":"pricing","wabaId":"102290129340398","start":1790823600,"end":1793502000,…}
 */
export function createProxyFetcher(options: ProxyFetcherOptions): Fetcher {
  const { url, credentials = 'same-origin', timeout = 30_000 } = options
  const tell = tellDeveloper()
  return (request, { signal, onHeaders }) => {
    const more = typeof options.headers === 'function' ? options.headers() : options.headers
    return callHttp({
      url,
      init: {
        method: 'POST',
        headers: {
          ...more,
          'content-type': 'application/json',
          accept: 'application/json',
          // A form of another site cannot send this header: your server refuses calls without it.
          'x-wabalytics': '1',
        },
        body: JSON.stringify(request),
        credentials,
        cache: 'no-store',
      },
      fetch: options.fetch,
      timeout,
      signal,
      onHeaders,
      secrets: [],
      tell,
    })
  }
}
