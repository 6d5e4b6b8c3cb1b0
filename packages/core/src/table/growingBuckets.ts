import { translateCodes } from './codes.js'
import type { BucketColumn } from './pointTable.js'

/** The bounds of growing points: there are few different ones, so that each point needs only a code. */
export class GrowingBuckets {
  codes: Uint32Array
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** Start → the code last made for it; others of the same start hang on `other`. */
  readonly byStart = new Map<number, number>()
  readonly other: (number | undefined)[] = []

  constructor(capacity: number) {
    this.codes = new Uint32Array(capacity)
  }

  /** The code of a bucket, a new one if need be. */
  codeOf(start: number, end: number): number {
    return bucketCode(this.starts, this.ends, this.byStart, this.other, start, end)
  }

  grow(capacity: number): void {
    const codes = new Uint32Array(capacity)
    codes.set(this.codes)
    this.codes = codes
  }

  /** Buckets in order of time, each point's code changed to match. */
  finish(length: number): BucketColumn {
    const { starts, ends } = this
    const byTime = Uint32Array.from(starts, (_, code) => code)
    byTime.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0))
    const ranks = new Uint32Array(byTime.length)
    for (let rank = 0; rank < byTime.length; rank++) ranks[byTime[rank] ?? 0] = rank
    return {
      codes: translateCodes(this.codes, length, byTime.length, ranks),
      starts: Float64Array.from(byTime, (code) => starts[code] ?? 0),
      ends: Float64Array.from(byTime, (code) => ends[code] ?? 0),
    }
  }
}

/** The code of a bucket, as a function of arrays for loops that touch every point. */
export function bucketCode(
  starts: number[],
  ends: number[],
  byStart: Map<number, number>,
  other: (number | undefined)[],
  start: number,
  end: number,
): number {
  const first = byStart.get(start)
  for (let code = first; code !== undefined; code = other[code]) {
    if (ends[code] === end) return code
  }
  const code = starts.length
  starts.push(start)
  ends.push(end)
  other.push(first)
  byStart.set(start, code)
  return code
}
