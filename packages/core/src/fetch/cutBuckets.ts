import type { PlatformGranularity } from '../datasets/definition.js'
import { floorEdge, nextEdge } from '../plan/edges.js'
import type { TimeRange } from '../time/range.js'
import { type CoveredPart, coveredPart } from '../transform/coveredPart.js'

/** What a question asks of an account, and when. UNIX seconds. */
export interface AskedMoment {
  readonly range: TimeRange
  /** The first moment the platform still keeps, where that cut the range. */
  readonly keptFrom: number | undefined
  /** Zone of its buckets. */
  readonly timeZone: string
  readonly now: number
}

/** A bucket of the range, and what of it is in it. */
export interface CutBucket extends TimeRange {
  readonly part: CoveredPart
}

/** The buckets of a range that only a part of is in it, or has been. */
export function cutBuckets(
  granularity: PlatformGranularity,
  { range, keptFrom, timeZone, now }: AskedMoment,
): readonly CutBucket[] {
  const moments = [range.start, Math.min(range.end, now) - 1, range.end - 1]
  const starts = new Set(moments.map((moment) => floorEdge(moment, granularity, timeZone)))
  return [...starts].flatMap((start) => {
    const bucket = { start, end: nextEdge(start, granularity, timeZone) }
    const part = coveredPart(bucket, { askedFrom: range.start, askedTo: range.end, keptFrom, now })
    return part === undefined ? [] : [{ ...bucket, part }]
  })
}
