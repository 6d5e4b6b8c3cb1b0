/**
 * What went wrong, as something a program can switch on.
 *
 * | kind | whose fault | what helps |
 * |---|---|---|
 * | `invalid-query` | the caller's question | change the question; nothing was sent |
 * | `aborted` | nobody's: the caller cancelled | nothing |
 * | `network` `timeout` `bad-response` `transient` | the way there | ask again |
 * | `too-large` | the size of the question | a shorter range or fewer dimensions |
 * | `rate-limit` | too many calls | wait `retryAfter` seconds |
 * | `auth` | the access token | a new token |
 * | `permission` `account-restricted` | the account's rights | an administrator |
 * | `not-found` `invalid-request` | an id or parameter | see `fix` |
 * | `cost-withheld` | billing through a partner | ask without COST |
 * | `insights-disabled` `insights-unavailable` `insights-permanent` | template analytics' setup | see `fix` |
 * | `configuration` | the app's set-up | see `fix` |
 * | `unknown` | an answer nobody documented | see `message` |
 */
export type AnalyticsErrorKind = (typeof errorKinds)[number]

/** Every kind of error. */
export const errorKinds = [
  'invalid-query',
  'aborted',
  'network',
  'timeout',
  'bad-response',
  'transient',
  'too-large',
  'rate-limit',
  'auth',
  'permission',
  'account-restricted',
  'not-found',
  'invalid-request',
  'cost-withheld',
  'insights-disabled',
  'insights-unavailable',
  'insights-permanent',
  'configuration',
  'unknown',
] as const

/** The parts of an error. `kind`, `message` and `fix` are always there; the rest as far as known. */
export interface AnalyticsErrorInit {
  readonly kind: AnalyticsErrorKind
  /** What happened, in one sentence. */
  readonly message: string
  /** What to do about it, in one sentence. */
  readonly fix: string
  /** A stable name of the case, e.g. `range-reversed`; the errors page lists them. */
  readonly reason?: string | undefined
  /** The platform's error code, e.g. 190. */
  readonly code?: number | undefined
  /** The platform's error subcode, e.g. 2388077. */
  readonly subcode?: number | undefined
  /** The platform's own title and text for people, when it sent them. */
  readonly userTitle?: string | undefined
  readonly userMessage?: string | undefined
  /** The HTTP status of the answer. Informative only: one code comes with different statuses. */
  readonly status?: number | undefined
  /** Seconds to wait before asking again, when the platform named them. */
  readonly retryAfter?: number | undefined
  /** Meta's trace id: quote it in a support ticket. */
  readonly traceId?: string | undefined
  /** The account the failed request was about. */
  readonly wabaId?: string | undefined
  /** Asking again would bring the same, whatever the kind: an answer of the wrong shape, say. @default false */
  readonly lasting?: boolean | undefined
  readonly cause?: unknown
}

const retryable: ReadonlySet<AnalyticsErrorKind> = new Set([
  'network',
  'timeout',
  'bad-response',
  'transient',
  'rate-limit',
])

/**
 * The one error this library throws.
 *
 * @example
 * try {
 *   await client.query(query)
 * } catch (error) {
 *   if (error instanceof AnalyticsError && error.kind === 'rate-limit') wait(error.retryAfter)
 * }
 */
export class AnalyticsError extends Error {
  override readonly name = 'AnalyticsError'
  readonly kind: AnalyticsErrorKind
  readonly fix: string
  readonly reason: string | undefined
  readonly code: number | undefined
  readonly subcode: number | undefined
  readonly userTitle: string | undefined
  readonly userMessage: string | undefined
  readonly status: number | undefined
  readonly retryAfter: number | undefined
  readonly traceId: string | undefined
  readonly wabaId: string | undefined
  readonly lasting: boolean

  constructor(init: AnalyticsErrorInit) {
    super(init.message, init.cause === undefined ? undefined : { cause: init.cause })
    this.kind = init.kind
    this.fix = init.fix
    this.reason = init.reason
    this.code = init.code
    this.subcode = init.subcode
    this.userTitle = init.userTitle
    this.userMessage = init.userMessage
    this.status = init.status
    this.retryAfter = init.retryAfter
    this.traceId = init.traceId
    this.wabaId = init.wabaId
    this.lasting = init.lasting === true
  }

  /** Whether asking the same again can help. */
  get retryable(): boolean {
    return !this.lasting && retryable.has(this.kind)
  }
}

/** A question that cannot be asked, found before anything was sent. */
export function invalidQuery(reason: string, message: string, fix: string): AnalyticsError {
  return new AnalyticsError({ kind: 'invalid-query', reason, message, fix })
}

/** The caller's cancellation as an {@link AnalyticsError}; the signal's own reason is its `cause`. */
export function aborted(signal?: AbortSignal): AnalyticsError {
  return new AnalyticsError({
    kind: 'aborted',
    message: 'The request was cancelled.',
    fix: 'Nothing to do: ask again when the answer is wanted.',
    cause: signal?.reason,
  })
}
