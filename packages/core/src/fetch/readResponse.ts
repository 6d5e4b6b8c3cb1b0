import { AnalyticsError, type AnalyticsErrorKind } from '../errors.js'
import { readError } from '../wire/readError.js'
import { readRetryAfter } from '../wire/readUsage.js'

/**
 * The JSON of an HTTP answer, without the secrets it repeats.
 *
 * @throws AnalyticsError the platform's error; what the status says when the body does not; `bad-response` for a page,
 * an empty or a cut-off body.
 */
export async function readResponse(response: Response, secrets: readonly string[]): Promise<unknown> {
  const text = redact(await response.text(), secrets)
  const retryAfter = readRetryAfter(response.headers, Date.now())
  const answer = parse(text)
  const error = readError(answer, { status: response.status, retryAfter })
  if (error !== undefined) throw error
  if (response.ok && answer !== undefined) return answer
  throw badAnswer(answer === undefined ? whatIs(text) : 'JSON', response.status, retryAfter)
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

/** What an HTTP status means when no error of the platform comes with it: codes decide, but here are none. */
const kinds: Readonly<Record<number, readonly [AnalyticsErrorKind, string]>> = {
  401: ['auth', 'Sign in again, or give the server a new token.'],
  403: ['permission', 'Ask an administrator for access to this account.'],
  404: ['not-found', "Check the id, and the address of your server's analytics route."],
  413: ['too-large', 'Ask for a shorter range, a coarser granularity or fewer dimensions.'],
  429: ['rate-limit', 'Wait, then ask again; ask for coarser granularities to need fewer calls.'],
}

function whatIs(text: string): string {
  return text.trim() === '' ? 'nothing' : text.trimStart().startsWith('<') ? 'a page' : 'broken JSON'
}

function badAnswer(what: string, status: number, retryAfter: number | undefined): AnalyticsError {
  const [kind, fix] = kinds[status] ?? [
    'bad-response',
    'Ask again; when it stays, look for a gateway on the way.',
  ]
  return new AnalyticsError({
    kind,
    reason: kind === 'bad-response' ? 'not-json' : `http-${status}`,
    message: `The server answered ${status} with ${what} where an answer of the platform was expected.`,
    fix,
    status,
    retryAfter,
  })
}
