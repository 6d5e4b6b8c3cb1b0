import type { SandboxRequest } from '../request/readRequest.js'

/** Which calls a fault hits: a text or pattern in `"GET /<id>/<edge>?<parameters>"` (decoded, without the token), or a test. */
export type FaultMatch = string | RegExp | ((request: SandboxRequest) => boolean)

interface FaultScope {
  /** How many calls are hit before it is used up. @default without end */
  readonly times?: number
  /** How many matching calls pass unharmed first. @default 0 */
  readonly after?: number
  /** @default every call */
  readonly match?: FaultMatch
  /** Milliseconds before anything else happens. @default 0 */
  readonly latencyMs?: number
}

/** One thing that goes wrong. */
export type Fault = FaultScope &
  (
    | {
        readonly kind: /** Only `latencyMs`. */
          | 'latency'
          /** Never answers; ends when the call is aborted. */
          | 'hang'
          /** The connection fails: `fetch` rejects with a TypeError. */
          | 'network'
          /** The connection breaks in the middle of the body: reading it rejects. */
          | 'reset'
          /** A gateway's HTML page, HTTP 502. */
          | 'html'
          /** HTTP 200 and no body. */
          | 'empty'
          /** The JSON ends half-way, HTTP 200. */
          | 'cut-json'
          /** The usage headers cannot be read. */
          | 'malformed-usage'
          /** The usage headers are missing. */
          | 'no-usage'
          /** Every page's `next` leads to the same page. */
          | 'cursor-loop'
          /** The token is reported as expired (190/463). */
          | 'expired-token'
          /** A server on the way leads to its page to sign in: HTTP 302. */
          | 'redirect'
          /** A server on the way shows that page instead: HTTP 200 and HTML. */
          | 'page'
          /** The answer is the id asked, and nothing else. */
          | 'id-alone'
          /** The answer names another account than the one asked. */
          | 'other-account'
          /** Lists become objects with numbers for keys, as some languages print them. */
          | 'keyed-lists'
          /** `start` and `end` of points are milliseconds. */
          | 'milliseconds'
          /** The answer stands under the name of another dataset. */
          | 'other-field'
          /** A block without points stands before those with points. */
          | 'empty-block'
          /** The next page is named by an offset and by no cursor. */
          | 'next-by-offset'
          /** Points name a currency that is not the account's: XTS. */
          | 'foreign-currency'
      }
    | {
        /**
         * The platform's error envelope of `code`, with the HTTP status usual for it. `'status200-error'` sends it with
         * HTTP 200; `'echo-token'` repeats the caller's token in its message, its data and a header.
         */
        readonly kind: 'error' | 'status200-error' | 'echo-token'
        /** @default 2 */
        readonly code?: number
        readonly subcode?: number
        readonly message?: string
        /** Minutes until calls are let through again, told in the usage header of a rate limit. @default no header */
        readonly regainMinutes?: number
      }
    | {
        /** The server's clock is off: the `Date` header and the end of the data move by `skewMs`. */
        readonly kind: 'clock-skew'
        readonly skewMs: number
      }
  )
