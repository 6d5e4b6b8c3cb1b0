import { AnalyticsError } from '../errors.js'
import type { ErrorContext } from '../wire/errorContext.js'
import { hostWords, isPage } from '../wire/hostWords.js'
import { readError } from '../wire/readError.js'
import { readRefusal } from '../wire/readRefusal.js'
import { readRetryAfter } from '../wire/readUsage.js'

/**
 * The JSON of an HTTP answer, without the secrets it repeats.
 *
 * @throws AnalyticsError the platform's error; what a server on the way says in its place; `bad-response` for a page,
 * an empty or a cut-off body, or a redirect.
 */
export async function readResponse(response: Response, secrets: readonly string[]): Promise<unknown> {
  if (isRedirect(response)) throw redirected(response, secrets)
  const text = redact(await response.text(), secrets)
  const { status } = response
  const context: ErrorContext = { status, retryAfter: readRetryAfter(response.headers, Date.now()) }
  const answer = parse(text)
  const error = readError(answer, context)
  if (error !== undefined) throw error
  if (!response.ok) throw readRefusal(answer ?? text, context)
  if (answer !== undefined) return answer
  throw isPage(text) ? aPage(text, context) : brokenAnswer(text, context)
}

/** Takes secrets out of a text, as they are and as they stand in URLs. What is too short to be one is left. */
function redact(text: string, secrets: readonly string[]): string {
  let clean = text
  for (const secret of secrets) {
    if (secret.length < 8) continue
    for (const form of new Set([secret, encodeURIComponent(secret)]))
      clean = clean.replaceAll(form, 'REDACTED')
  }
  return clean
}

/** `undefined` when it is no JSON: JSON itself has no such value. */
function parse(text: string): unknown {
  try {
    return JSON.parse(quoteLongIds(text))
  } catch {
    return undefined
  }
}

/** Ids beyond 2^53 sometimes arrive as numbers, and would lose digits. */
function quoteLongIds(text: string): string {
  return text.replace(/("(?:[a-z_]+_)?id"\s*:\s*)(\d{16,})(?=\s*[,}])/g, '$1"$2"')
}

/** In a page, a redirect that is not followed hides even its status. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400)
}

function redirected({ status, headers }: Response, secrets: readonly string[]): AnalyticsError {
  const moved = status === 301 || status === 308
  const target = redact(headers.get('location') ?? '', secrets)
    .split(/[?#]/)[0]
    ?.slice(0, 200)
  return new AnalyticsError({
    kind: moved ? 'configuration' : 'bad-response',
    reason: 'redirected',
    lasting: true,
    message: `The server led elsewhere${status === 0 ? '' : ` (${status})`}${target ? `, to ${target}` : ''}.`,
    fix: moved
      ? 'The route has moved: give the fetcher its new address, to the last slash.'
      : 'Most likely a page to sign in: sign in again; let the route answer 401 instead of leading there.',
    ...(status === 0 ? {} : { status }),
  })
}

function aPage(text: string, { status }: ErrorContext): AnalyticsError {
  const title = hostWords(text)
  return new AnalyticsError({
    kind: 'bad-response',
    reason: 'page',
    lasting: true,
    message: `The server answered ${status} with a page${title === undefined ? '' : `, “${title}”,`} where an answer of the platform was expected.`,
    fix: 'Check the address given to the fetcher, and whether a page to sign in stands in its place.',
    status,
  })
}

function brokenAnswer(text: string, { status, retryAfter }: ErrorContext): AnalyticsError {
  const what = text.trim() === '' ? 'nothing' : 'broken JSON'
  return new AnalyticsError({
    kind: 'bad-response',
    reason: 'not-json',
    message: `The server answered ${status} with ${what} where an answer of the platform was expected.`,
    fix: 'Ask again; when it stays, look for a gateway on the way.',
    status,
    retryAfter,
  })
}
