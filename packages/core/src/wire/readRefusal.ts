import { AnalyticsError, type AnalyticsErrorKind } from '../errors.js'
import type { ErrorContext } from './errorContext.js'
import { hostStatus, hostWords, isPage } from './hostWords.js'

interface Refusal {
  readonly kind: AnalyticsErrorKind
  readonly reason: string
  readonly fix: string
}

const routeMissing: Refusal = {
  kind: 'configuration',
  reason: 'route-missing',
  fix: 'No analytics route answers at this address: check the address given to the fetcher, and that your server has the route.',
}
const passing = 'Ask again; when it stays, look for a gateway on the way.'

/** What an HTTP status means when no error of the platform comes with it: codes decide, but here are none. */
const byStatus: Readonly<Record<number, Refusal>> = {
  401: { kind: 'auth', reason: 'http-401', fix: 'Sign in again, or give the server a new token.' },
  403: {
    kind: 'permission',
    reason: 'host-refused',
    fix: 'Your own server refused, not the platform: see its message, or ask whoever runs it for access.',
  },
  404: {
    kind: 'not-found',
    reason: 'http-404',
    fix: "Check the id, and the address of your server's analytics route.",
  },
  405: routeMissing,
  413: {
    kind: 'too-large',
    reason: 'http-413',
    fix: 'A gateway refused the size: ask for less, or raise its limit.',
  },
  429: {
    kind: 'rate-limit',
    reason: 'http-429',
    fix: 'Wait, then ask again; ask for coarser granularities to need fewer calls.',
  },
  501: routeMissing,
}
const signedOut = new Set([419, 440])
const passingStatus = new Set([408, 425])

/** What servers say of a path they do not have. */
const noRoute =
  /cannot (post|get|put) |no route|route .{0,200}not found|page .{0,40}not (be )?found|no static resource|^(404[: -]*)?not found\.?$/i

/**
 * The refusal of a server that is not the platform: its own status, page or JSON, with its words kept.
 *
 * @param said the JSON, or the text where it is none
 */
export function readRefusal(said: unknown, context: ErrorContext = {}): AnalyticsError {
  const words = hostWords(said)
  const status = failed(context.status) ? context.status : (hostStatus(said) ?? context.status)
  const { kind, reason, fix } = refusalOf(status, words, typeof said === 'string' && isPage(said))
  const answered = status === undefined ? 'The server answered' : `The server answered ${status} with`
  return new AnalyticsError({
    kind,
    reason,
    fix,
    lasting: reason === 'host-refused',
    message: `${answered} ${whatIs(said, words)} where an answer of the platform was expected.`,
    status,
    retryAfter: context.retryAfter,
    wabaId: context.wabaId,
  })
}

function whatIs(said: unknown, words: string | undefined): string {
  const what =
    typeof said !== 'string' ? 'JSON' : said.trim() === '' ? 'nothing' : isPage(said) ? 'a page' : ''
  return words === undefined ? what : `${what === 'a page' ? 'a page, ' : ''}“${words}”,`
}

function failed(status: number | undefined): boolean {
  return status !== undefined && status >= 400
}

function refusalOf(status: number | undefined, words: string | undefined, page: boolean): Refusal {
  if (status === 404 && (page || noRoute.test(words ?? ''))) return routeMissing
  const known = byStatus[status ?? 0]
  if (known !== undefined) return known
  if (status !== undefined && signedOut.has(status)) {
    return { kind: 'auth', reason: `http-${status}`, fix: 'Sign in again, or reload the page.' }
  }
  if (status !== undefined && (status >= 500 || passingStatus.has(status))) {
    return { kind: 'bad-response', reason: 'host-failed', fix: passing }
  }
  return {
    kind: failed(status) ? 'invalid-request' : 'bad-response',
    reason: 'host-refused',
    fix: 'Your own server refused, not the platform: see its message, and what it expects of a request.',
  }
}
