import { bucketCode } from '../table/growingBuckets.js'
import type { Codes } from '../table/pointTable.js'

/** What a key's value is; all but the last are read by {@link readRows} itself. */
export const kinds = { metric: 1, dimension: 2, start: 3, end: 4, other: 0 } as const

/** 2³² over the golden ratio: spreads neighbouring numbers over all places. */
const golden = 0x9e3779b1
/** Beyond what a Date can hold, it is no moment. */
export const lastMoment = 8.64e12
/** No bucket is longer: 400 days, in seconds. */
export const longestBucket = 400 * 86_400

/**
 * The loop over points: reads row after row until it meets something it has not seen before, and answers the index
 * of that point. A known key costs a comparison, since points have their keys in few different orders: the step of a
 * key knows the two steps that came next before. Texts and buckets are found by place in `seen…`, which costs less than
 * a look-up in a Map; there are `2 ** bits` places for buckets, and as many for the texts of each dimension.
 *
 * Buckets outside of the window asked are left to who goes on.
 *
 * Like the loops of transforms it works on arrays and maps alone, so that compiled code for it stays valid whatever
 * objects come and go. What it wrote of the row it stopped in is written again by who goes on.
 */
export function readRows(
  points: readonly unknown[],
  from: number,
  firstRow: number,
  windowStart: number,
  windowEnd: number,
  keyOf: readonly string[],
  nextOf: number[],
  otherOf: number[],
  stepsOf: readonly ReadonlyMap<string, number>[],
  kindOf: readonly number[],
  slotOf: readonly number[],
  pointsAt: number[],
  codes: readonly Codes[],
  texts: readonly ReadonlyMap<unknown, number>[],
  values: readonly Float64Array[],
  valid: readonly Uint8Array[],
  buckets: Uint32Array,
  starts: number[],
  ends: number[],
  byStart: Map<number, number>,
  other: (number | undefined)[],
  bits: number,
  seenText: string[],
  seenCode: Uint32Array,
  seenStart: Float64Array,
  seenEnd: Float64Array,
  seenBucket: Uint32Array,
): number {
  const shift = 32 - bits
  const mask = (1 << bits) - 1
  for (let i = from, row = firstRow; i < points.length; i++, row++) {
    const point = points[i]
    if (typeof point !== 'object' || point === null || Array.isArray(point)) return i
    let step = 0
    let start = Number.NaN
    let end = Number.NaN
    for (const key in point) {
      let next = nextOf[step] ?? 0
      if (keyOf[next] !== key) {
        next = otherOf[step] ?? 0
        if (keyOf[next] !== key) {
          const known = stepsOf[step]?.get(key)
          if (known === undefined) return i
          otherOf[step] = nextOf[step] ?? 0
          nextOf[step] = known
          next = known
        }
      }
      step = next
      const raw: unknown = point[key as never]
      const slot = slotOf[step] ?? 0
      const kind = kindOf[step]
      if (kind === kinds.dimension) {
        const column = codes[slot]
        if (column === undefined) return i
        if (typeof raw !== 'string' || raw.length < 2) {
          const known = texts[slot]?.get(raw)
          if (known === undefined) return i
          column[row] = known
          continue
        }
        // Texts of a dimension mostly differ in length or at the end.
        const last = raw.length - 1
        const mixed = (raw.charCodeAt(last) << 8) ^ (raw.charCodeAt(last - 1) << 16) ^ last
        const place = (slot << bits) + (Math.imul(mixed, golden) >>> shift)
        // `JSON.parse` makes equal texts of up to ten characters the same one. Comparing those in an expression of
        // their own lets engines compare addresses there; the other order keeps minifiers from joining the two.
        if (last < 10 ? seenText[place] !== raw : raw !== seenText[place]) {
          const known = texts[slot]?.get(raw)
          if (known === undefined) return i
          seenText[place] = raw
          seenCode[place] = known
        }
        column[row] = seenCode[place] ?? 0
      } else if (kind === kinds.metric) {
        // A number minus itself is 0 unless it is infinite or no number.
        if (typeof raw !== 'number' || raw - raw !== 0) return i
        const column = values[slot]
        const flags = valid[slot]
        if (column === undefined || flags === undefined) return i
        column[row] = raw
        flags[row] = 1
      } else if (kind === kinds.other || typeof raw !== 'number') return i
      else if (kind === kinds.start) start = raw
      else end = raw
    }
    // Buckets of one length stand side by side.
    const place = (start / (end - start)) & mask
    if (seenStart[place] !== start || seenEnd[place] !== end) {
      if (!(end > start && end > windowStart && start < windowEnd && end - start <= longestBucket)) return i
      seenBucket[place] = bucketCode(starts, ends, byStart, other, start, end)
      seenStart[place] = start
      seenEnd[place] = end
    }
    buckets[row] = seenBucket[place] ?? 0
    pointsAt[step] = (pointsAt[step] ?? 0) + 1
  }
  return points.length
}
