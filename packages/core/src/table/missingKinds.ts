/**
 * Why a point has no number, or one of a part only. A column's `reasons` are indices into this list, and the later one
 * stands for points that differ: what nobody could count says less than what was there and is gone.
 *
 * - `missing`: it should have come and did not; nobody knows why. The same as no reason at all, for numbers that lack some
 * - `not-sent`: it is of a bucket in which nothing was sent
 * - `no-button`: its template was never seen with such a button
 * - `tracking-off`: its template's click tracking is off
 * - `not-counted`: the platform does not count it for the template's category
 * - `expired`: the platform kept it for some days only (reads, clicks), and they are over for all or a part of the bucket
 * - `withheld`: the platform does not show it to this account (cost)
 */
export const missingKinds = [
  undefined,
  'missing',
  'not-sent',
  'no-button',
  'tracking-off',
  'not-counted',
  'expired',
  'withheld',
] as const

export type MissingKind = Exclude<(typeof missingKinds)[number], undefined>

/** The code of a kind. */
export const missingCode = {
  missing: 1,
  notSent: 2,
  noButton: 3,
  trackingOff: 4,
  notCounted: 5,
  expired: 6,
  withheld: 7,
} as const

/**
 * Whether a point with this code has nothing to be counted: figures of others are whole without it, while those that
 * lack what is expired, withheld or did not come for reasons nobody knows (0) are not.
 */
export function countsNothing(code: number): boolean {
  return code >= missingCode.notSent && code <= missingCode.notCounted
}
