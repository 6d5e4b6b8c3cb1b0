import { AnalyticsError } from '../errors.js'

/** Whatever a fetcher throws, as the one error of this library. */
export function toAnalyticsError(cause: unknown, wabaId?: string): AnalyticsError {
  if (cause instanceof AnalyticsError) return cause
  return new AnalyticsError({
    kind: 'network',
    reason: 'fetcher-threw',
    message: cause instanceof Error ? cause.message : String(cause),
    fix: 'The fetcher failed before an answer came: check the connection and the server, then ask again.',
    wabaId,
    cause,
  })
}

/** An error that says how long to wait, where the answer's headers did and the error did not. */
export function withRetryAfter(error: AnalyticsError, retryAfter: number | undefined): AnalyticsError {
  if (error.retryAfter !== undefined || retryAfter === undefined) return error
  // What an error inherits is not among what is spread.
  return new AnalyticsError({ ...error, message: error.message, cause: error.cause, retryAfter })
}
