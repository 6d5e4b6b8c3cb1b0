import { bucketEnd } from '../../../format/bucketEnd.js'
import { bisectLeft } from './bisect.js'
import type { TimeAxis } from './timeAxis.js'

/**
 * Places of an earlier period in, those of the same buckets of the present one out: the first of the earlier period lies
 * on `start`, the second on the one after. What counts is how many buckets lie between, never how much time.
 */
export function alignPlaces(
  earlier: readonly Float64Array[],
  start: number,
  axis: TimeAxis,
): readonly Float64Array[] {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  // Series of one answer stand in the same places: these are moved once.
  const distinct = new Set(earlier)
  for (const places of distinct) {
    for (const place of places) {
      if (!Number.isFinite(place)) continue
      first = Math.min(first, place)
      last = Math.max(last, place)
    }
  }
  if (first > last) return earlier
  const from = startsFrom(first, axis, (at) => at > last)
  const to = startsFrom(start, axis, (_, count) => count > from.length)
  const move = (place: number): number => {
    const at = bisectLeft(from, place)
    return to[from[at] === place ? at : at - 1] ?? Number.NaN
  }
  const moved = new Map([...distinct].map((places) => [places, places.map(move)]))
  return earlier.map((places) => moved.get(places) ?? places)
}

/** The starts of the buckets that follow each other from one on, until enough of them are known. */
function startsFrom(
  first: number,
  { granularity, timeZone }: TimeAxis,
  enough: (start: number, count: number) => boolean,
): Float64Array {
  const starts = [first]
  for (let start = first; !enough(start, starts.length); ) {
    start = bucketEnd(start, granularity, timeZone)
    starts.push(start)
  }
  return Float64Array.from(starts)
}
