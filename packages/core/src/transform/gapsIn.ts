import { coveredPart } from './coveredPart.js'
import { type GapReason, pointReasons, type SeriesPart } from './pointColumns.js'

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

/** What is known of buckets before their figures are, by index. */
export interface Gaps {
  /** Figures of those without points: 0, or `NaN`, for the reason in `reasons`. */
  readonly y: Float64Array
  /** Why those without points have none, or 0: indices into `pointReasons`. */
  readonly reasons: Uint8Array
  /** Of those that hold a part of their time, that part. */
  readonly parts: ReadonlyMap<number, SeriesPart>
}

/**
 * The buckets between edges, in UNIX seconds, as they are without points; parts are in milliseconds, as series have them.
 *
 * @example
 * gapsIn([0, 86400, 172800, 259200], { sparse: true, zero: true, complete: true, withheld: false, now: 172800 })
 * // y: [0, 0, NaN], reasons: those of 'no-traffic', 'no-traffic', 'not-yet'
 */
export function gapsIn(edges: ArrayLike<number>, context: GapContext): Gaps {
  const length = Math.max(0, edges.length - 1)
  const y = new Float64Array(length)
  const reasons = new Uint8Array(length)
  const parts = new Map<number, SeriesPart>()
  for (let at = 0; at < length; at++) {
    const start = edges[at] ?? 0
    const end = edges[at + 1] ?? 0
    const part = coveredPart({ start, end }, context)
    if (part !== undefined) parts.set(at, { ...part, start: part.start * 1000, end: part.end * 1000 })
    const reason = reasonOf(start, end, context)
    reasons[at] = pointReasons.indexOf(reason)
    y[at] = reason === 'no-traffic' && context.zero ? 0 : Number.NaN
  }
  return { y, reasons, parts }
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
