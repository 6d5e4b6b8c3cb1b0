import { AnalyticsError } from '../errors.js'
import { readError } from '../wire/readError.js'

/**
 * The JSON of an HTTP answer.
 *
 * @throws AnalyticsError the platform's error, or `bad-response` for a page, an empty or a cut-off body.
 */
export async function readResponse(response: Response): Promise<unknown> {
  const text = await response.text()
  const answer = parse(text, response)
  const error = readError(answer, { status: response.status, retryAfter: retryAfter(response) })
  if (error !== undefined) throw error
  if (!response.ok) throw badBody(text, response)
  return answer
}

function parse(text: string, response: Response): unknown {
  try {
    return JSON.parse(quoteLongIds(text))
  } catch (cause) {
    throw badBody(text, response, cause)
  }
}

/** Ids beyond 2^53 sometimes arrive as numbers, and would lose digits. */
function quoteLongIds(text: string): string {
  return text.replace(/("(?:[a-z_]+_)?id"\s*:\s*)(\d{16,})(?=\s*[,}])/g, '$1"$2"')
}

function badBody(text: string, response: Response, cause?: unknown): AnalyticsError {
  const what = text.trim() === '' ? 'nothing' : text.trimStart().startsWith('<') ? 'a page' : 'broken JSON'
  return new AnalyticsError({
    kind: 'bad-response',
    reason: 'not-json',
    message: `The server answered ${response.status} with ${what} where JSON was expected.`,
    fix: 'Ask again; when it stays, look for a gateway or login page on the way.',
    status: response.status,
    retryAfter: retryAfter(response),
    cause,
  })
}

function retryAfter(response: Response): number | undefined {
  const header = response.headers.get('retry-after')
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : undefined
}
