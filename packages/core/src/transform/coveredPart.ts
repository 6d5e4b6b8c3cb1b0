import type { TimeRange } from '../time/range.js'

/**
 * Why the figures of a bucket are those of a part of it.
 *
 * - `range`: the rest was not asked
 * - `look-back`: the platform no longer keeps the rest
 * - `not-over`: it is not over yet; what will be added is not here
 */
export type PartReason = 'range' | 'look-back' | 'not-over'

/** The part of a bucket that its figures are of, in UNIX seconds, half-open. */
export interface CoveredPart extends TimeRange {
  readonly reasons: readonly PartReason[]
}

/** What may cut a bucket, in UNIX seconds, as far as it is known. */
export interface Cuts {
  readonly askedFrom?: number | undefined
  readonly askedTo?: number | undefined
  /** The first moment the platform still keeps; of several accounts the latest, and the earliest where they differ. */
  readonly keptFrom?: number | undefined
  readonly earliestKept?: number | undefined
  /** What time it is; of days of several accounts by the latest of their clocks, and by the earliest. */
  readonly now?: number | undefined
  readonly earliestNow?: number | undefined
}

/**
 * What part of a bucket its figures are of; `undefined` when that is all of it, or nothing. An end of the range that is
 * still to come cuts nothing off: the bucket is just not over.
 *
 * @example
 * coveredPart({ start: feb1, end: mar1 }, { askedFrom: feb19, askedTo: mar19, now: mar20 })
 * // { start: feb19, end: mar1, reasons: ['range'] }
 */
export function coveredPart(bucket: TimeRange, cuts: Cuts): CoveredPart | undefined {
  const { askedFrom = bucket.start, askedTo = bucket.end, keptFrom = bucket.start } = cuts
  const { now = Number.POSITIVE_INFINITY } = cuts
  const { earliestKept = keptFrom, earliestNow = now } = cuts
  const start = Math.max(bucket.start, askedFrom, earliestKept)
  const end = Math.min(bucket.end, askedTo)
  if (start >= end || start >= now) return undefined
  const isCut = (start > bucket.start && start > earliestKept) || (end < bucket.end && end <= earliestNow)
  const isGone = keptFrom > start || (start > bucket.start && start === earliestKept)
  const reasons = [
    ...(isCut ? (['range'] as const) : []),
    ...(isGone ? (['look-back'] as const) : []),
    ...(end > earliestNow ? (['not-over'] as const) : []),
  ]
  return reasons.length === 0 ? undefined : { start, end, reasons }
}
