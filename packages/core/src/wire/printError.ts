import type { AnalyticsError, AnalyticsErrorKind } from '../errors.js'

/** An HTTP answer that says what went wrong. */
export interface ErrorAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The platform's envelope: `{ error: { message, code, … } }`. */
  readonly body: { readonly error: Readonly<Record<string, string | number | boolean>> }
}

/** What stands for a kind that came without a code of the platform. */
interface Signs {
  readonly status: number
  readonly code: number
  readonly subcode?: number
}

const signs: Readonly<Record<AnalyticsErrorKind, Signs>> = {
  'invalid-query': { status: 400, code: 100 },
  'invalid-request': { status: 400, code: 100 },
  'cost-withheld': { status: 400, code: 100 },
  'not-found': { status: 404, code: 100, subcode: 33 },
  auth: { status: 401, code: 190 },
  permission: { status: 403, code: 10 },
  'account-restricted': { status: 403, code: 368 },
  configuration: { status: 500, code: 104 },
  'insights-unavailable': { status: 400, code: 200005 },
  'insights-permanent': { status: 400, code: 200006 },
  'insights-disabled': { status: 400, code: 200007 },
  'rate-limit': { status: 429, code: 80008 },
  'too-large': { status: 413, code: 1, subcode: 99 },
  transient: { status: 503, code: 2 },
  timeout: { status: 504, code: 2 },
  network: { status: 502, code: 2 },
  'bad-response': { status: 502, code: 2 },
  aborted: { status: 499, code: 2 },
  unknown: { status: 500, code: -1 },
}

/**
 * An error as your server answers it to `createProxyFetcher`: in the platform's own envelope, so that the client in the
 * browser classifies it as if it had asked the platform. Failures on the way to the platform become passing ones.
 * Nothing of the error's cause is passed on.
 *
 * @example
 * const { status, headers, body } = printError(error)
 * return Response.json(body, { status, headers })
 */
export function printError(error: AnalyticsError): ErrorAnswer {
  const { status, code, subcode } = signs[error.kind]
  const parts = {
    message: error.message,
    type: 'OAuthException',
    code: error.code ?? code,
    error_subcode: error.code === undefined ? subcode : error.subcode,
    // Only its text tells this one apart.
    error_user_title: error.kind === 'cost-withheld' ? 'Cost not available' : error.userTitle,
    error_user_msg: error.userMessage,
    fbtrace_id: error.traceId,
  }
  const known = Object.entries(parts).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return {
    status,
    headers: error.retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(error.retryAfter)) },
    body: { error: Object.fromEntries(known) },
  }
}
