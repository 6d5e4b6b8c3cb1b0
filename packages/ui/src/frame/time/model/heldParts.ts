import type { TimePart } from '../../../format/partText.js'
import { bisectLeft } from './bisect.js'
import type { ChartSeries } from './ChartSeries.js'
import { datedIn, placeOf, placeOfMoment, type TimeAxis } from './timeAxis.js'

/** Which buckets of a model hold only a part of their time. */
export interface HeldParts {
  /** The part that a bucket holds which the range or the look-back cuts, by bucket; in places on the time axis. */
  readonly cuts: ReadonlyMap<number, TimePart>
  /** First bucket that is still counting; the number of buckets when none is. */
  readonly countingFrom: number
  /** The buckets `[wholeFrom, wholeTo)` hold all of their time. */
  readonly wholeFrom: number
  readonly wholeTo: number
}

/** A series and where its points stand on the axis. */
export interface PlacedSeries {
  readonly one: ChartSeries
  readonly places: Float64Array
}

/** What the points of series say of their buckets; `countingFrom`: the moment from which on all are still counting. */
export function heldParts(
  placed: readonly PlacedSeries[],
  xs: Float64Array,
  axis: TimeAxis,
  countingFrom: Date | number | undefined,
): HeldParts {
  const cuts = new Map<number, TimePart>()
  let counting = countingFrom === undefined ? xs.length : placeOfStart(countingFrom, placed, xs, axis)
  for (const { one, places } of placed) {
    const zone = one.timeZone ?? datedIn(axis)
    one.points.forEach(({ part }, point) => {
      if (part === undefined) return
      const at = bisectLeft(xs, places[point] ?? Number.NaN)
      if (part.reasons.includes('not-over')) counting = Math.min(counting, at)
      if (!part.reasons.some((reason) => reason !== 'not-over')) return
      const place = (x: Date | number): number => placeOfMoment({ x }, axis, zone)
      cuts.set(at, { start: place(part.start), end: place(part.end) })
    })
  }
  return { cuts, countingFrom: counting, ...wholeRun(xs.length, cuts, counting) }
}

/** The same for the buckets `[first, last)` alone. */
export function sliceHeld({ cuts, countingFrom }: HeldParts, first: number, last: number): HeldParts {
  const own = [...cuts].flatMap(([at, part]) =>
    at >= first && at < last ? [[at - first, part] as const] : [],
  )
  const kept = new Map(own)
  const counting = Math.max(0, Math.min(countingFrom, last) - first)
  return { cuts: kept, countingFrom: counting, ...wholeRun(last - first, kept, counting) }
}

/** A range cuts its first and its last bucket, so that those between are whole, up to those still counting. */
function wholeRun(length: number, cuts: HeldParts['cuts'], countingFrom: number) {
  const wholeFrom = length > 1 && cuts.has(0) ? 1 : 0
  let wholeTo = Math.min(length, countingFrom)
  while (wholeTo > wholeFrom && cuts.has(wholeTo - 1)) wholeTo--
  return { wholeFrom, wholeTo }
}

function placeOfStart(
  from: Date | number,
  placed: readonly PlacedSeries[],
  xs: Float64Array,
  axis: TimeAxis,
): number {
  const bucket = placed.flatMap(
    ({ one }) => one.points.findLast(({ x }) => Number(x) === Number(from)) ?? [],
  )[0]
  const zone = placed[0]?.one.timeZone ?? datedIn(axis)
  return bisectLeft(xs, placeOf({ x: from, date: bucket?.date }, axis, zone))
}
