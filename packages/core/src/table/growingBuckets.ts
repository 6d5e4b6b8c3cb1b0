import { orderCodes, type RowOrder } from './codes.js'
import type { BucketColumn } from './pointTable.js'

/** The bounds of growing points: there are few different ones, so that each point needs only a code. */
export class GrowingBuckets {
  codes: Uint32Array
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** Start → the code last made for it; others of the same start hang on `other`. */
  private readonly byStart = new Map<number, number>()
  private readonly other: (number | undefined)[] = []

  constructor(capacity: number) {
    this.codes = new Uint32Array(capacity)
  }

  /** The code of a bucket, a new one if need be. */
  codeOf(start: number, end: number): number {
    const first = this.byStart.get(start)
    for (let code = first; code !== undefined; code = this.other[code]) {
      if (this.ends[code] === end) return code
    }
    const code = this.starts.length
    this.starts.push(start)
    this.ends.push(end)
    this.other.push(first)
    this.byStart.set(start, code)
    return code
  }

  grow(capacity: number): void {
    const codes = new Uint32Array(capacity)
    codes.set(this.codes)
    this.codes = codes
  }

  /** Each code's place among all starts; equal starts share one. */
  startRanks(): { readonly ranks: Uint32Array; readonly size: number } {
    const { starts } = this
    const sorted = [...new Set(starts)].sort((a, b) => a - b)
    const rankOf = new Map(sorted.map((start, rank) => [start, rank]))
    return { ranks: Uint32Array.from(starts, (start) => rankOf.get(start) ?? 0), size: sorted.length }
  }

  finish(length: number, order: RowOrder): BucketColumn {
    const { starts, ends } = this
    const byTime = Uint32Array.from(starts, (_, code) => code).sort(
      (a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0),
    )
    const places = new Uint32Array(byTime.length)
    for (let place = 0; place < byTime.length; place++) places[byTime[place] ?? 0] = place
    const inTime = this.codes.subarray(0, length).map((code) => places[code] ?? 0)
    const codes = orderCodes(inTime, length, order, byTime.length)
    return {
      codes,
      starts: Float64Array.from(byTime, (code) => starts[code] ?? 0),
      ends: Float64Array.from(byTime, (code) => ends[code] ?? 0),
    }
  }
}
