import { type CoveredPart, coveredPart } from './coveredPart.js'

/**
 * Why a bucket has no figure, or why its figure is 0.
 *
 * - `no-traffic`: the dataset leaves buckets without traffic out; sums are 0, ratios have no value
 * - `not-yet`: the bucket lies in the future
 * - `outside-look-back`: the platform no longer keeps it
 * - `withheld`: the platform does not show this account its cost
 * - `not-asked`: it lies outside of what was asked
 * - `missing`: it should have come and did not
 */
export type GapReason = 'no-traffic' | 'not-yet' | 'outside-look-back' | 'withheld' | 'not-asked' | 'missing'

/** What must be known to tell gaps apart. Moments are UNIX seconds. See {@link gapContext}. */
export interface GapContext {
  /** Whether the dataset leaves out buckets without traffic; otherwise a bucket without points is missing. */
  readonly sparse: boolean
  /** Whether no traffic means 0 (sums), or no value (ratios, averages). */
  readonly zero: boolean
  /** Whether every request was answered in full: what is not there then did not happen. */
  readonly complete: boolean
  readonly withheld: boolean
  readonly now?: number | undefined
  /** Where days of several zones meet, `now` is the latest of their clocks, and this the earliest. @default now */
  readonly earliestNow?: number | undefined
  /** The first moment the platform still keeps, when the look-back cut the question. */
  readonly keptFrom?: number | undefined
  /** Where days of several zones meet, `keptFrom` is the latest, and this the earliest. @default keptFrom */
  readonly earliestKept?: number | undefined
  /** What was asked; of several accounts from the first start to the last end. */
  readonly askedFrom?: number | undefined
  readonly askedTo?: number | undefined
}

/** A bucket and its figure. Bounds are UNIX seconds, half-open. */
export interface FilledBucket {
  readonly start: number
  readonly end: number
  /** `null`: there is no figure, see `reason`. */
  readonly value: number | null
  /** Absent: the platform sent the figure. */
  readonly reason?: GapReason
  /** The part of the bucket its figure is of; absent: all of it. */
  readonly part?: CoveredPart
}

/**
 * Every bucket between edges, with its value or the reason there is none.
 *
 * `values` has the value of each bucket that has points, by its start; `undefined` where its points have no number.
 *
 * @example
 * fillGaps([0, 86400, 172800, 259200], new Map([[0, 5]]), { sparse: true, zero: true, complete: true, withheld: false, now: 172800 })
 * // [{ start: 0, end: 86400, value: 5 },
 * //  { start: 86400, end: 172800, value: 0, reason: 'no-traffic' },
 * //  { start: 172800, end: 259200, value: null, reason: 'not-yet' }]
 */
export function fillGaps(
  edges: ArrayLike<number>,
  values: ReadonlyMap<number, number | undefined>,
  context: GapContext,
): readonly FilledBucket[] {
  return Array.from({ length: Math.max(0, edges.length - 1) }, (_, i) => {
    const start = edges[i] ?? 0
    const end = edges[i + 1] ?? 0
    const part = coveredPart({ start, end }, context)
    const bounds = part === undefined ? { start, end } : { start, end, part }
    const value = values.get(start)
    if (value !== undefined) return { ...bounds, value }
    if (values.has(start))
      return { ...bounds, value: null, reason: context.withheld ? 'withheld' : 'missing' }
    const reason = reasonOf(start, end, context)
    return { ...bounds, value: reason === 'no-traffic' && context.zero ? 0 : null, reason }
  })
}

function reasonOf(start: number, end: number, context: GapContext): GapReason {
  const { now, keptFrom, askedFrom, askedTo } = context
  if (now !== undefined && start >= now) return 'not-yet'
  if (keptFrom !== undefined && start < keptFrom) return 'outside-look-back'
  if (askedFrom !== undefined && end <= askedFrom) return 'not-asked'
  if (askedTo !== undefined && start >= askedTo) return 'not-asked'
  if (context.withheld) return 'withheld'
  return context.sparse && context.complete ? 'no-traffic' : 'missing'
}
