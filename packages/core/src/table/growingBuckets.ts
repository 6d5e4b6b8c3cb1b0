import { type RowPlaces, translateCodes } from './codes.js'
import type { BucketColumn } from './pointTable.js'

/** By code of a bucket, the rank of its start, and how many ranks there are. */
export interface StartRanks {
  readonly ranks: Uint32Array
  readonly size: number
}

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

  /** Each code's place among all starts; equal starts share one. */
  startRanks(): StartRanks {
    const { starts } = this
    const sorted = Float64Array.from(new Set(starts)).sort()
    const rankOf = new Map<number, number>()
    for (const start of sorted) rankOf.set(start, rankOf.size)
    return { ranks: Uint32Array.from(starts, (start) => rankOf.get(start) ?? 0), size: sorted.length }
  }

  finish(length: number, places: RowPlaces, { ranks: startRanks, size }: StartRanks): BucketColumn {
    const { starts, ends } = this
    const byTime = new Uint32Array(starts.length)
    if (size === starts.length) for (let code = 0; code < size; code++) byTime[startRanks[code] ?? 0] = code
    else {
      for (let code = 0; code < byTime.length; code++) byTime[code] = code
      byTime.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0))
    }
    const ranks = new Uint32Array(byTime.length)
    for (let rank = 0; rank < byTime.length; rank++) ranks[byTime[rank] ?? 0] = rank
    return {
      codes: translateCodes(this.codes, length, places, byTime.length, ranks),
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
