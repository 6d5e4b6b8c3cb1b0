import type { AnalyticsError, AnyResult, AnyState } from '@wabalytics/hooks'

/**
 * The answer about an earlier period, once it and the present one are whole: while one of them is still that of another
 * question, or lacks a part, the difference between the two would mean nothing.
 */
export function comparableResult(current: AnyState, earlier: AnyState | undefined): AnyResult | undefined {
  return isWhole(current) && earlier !== undefined && isWhole(earlier) ? earlier.result : undefined
}

/** Why an answer lacks a part. */
export function failureOf({ completeness }: AnyResult): AnalyticsError | undefined {
  return completeness.failures[0]?.error
}

function isWhole({ status, result }: AnyState): boolean {
  return status === 'success' && result !== undefined && failureOf(result) === undefined
}
