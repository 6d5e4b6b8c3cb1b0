import type { TimePart } from '../../../format/partText.js'
import { bisectLeft } from './bisect.js'
import type { ColumnSeries } from './columnsOf.js'
import { placeOf, placeOfMoment, type TimeAxis } from './timeAxis.js'

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

/** The buckets of a series, where they stand on the axis, and the zone they are dated in. */
export interface PlacedSeries extends ColumnSeries {
  readonly zone: string
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
  for (const { columns, zone, places } of placed) {
    for (const [bucket, { start, end, reasons }] of columns.parts ?? []) {
      const at = bisectLeft(xs, places[bucket] ?? Number.NaN)
      if (reasons.includes('not-over')) counting = Math.min(counting, at)
      if (!reasons.some((reason) => reason !== 'not-over')) continue
      const place = (x: Date | number): number => placeOfMoment({ x }, axis, zone)
      cuts.set(at, { start: place(start), end: place(end) })
    }
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
  const own = placed.find(({ columns }) => columns.x.includes(Number(from)))?.columns
  const date = own?.dates?.[own.x.lastIndexOf(Number(from))]
  return bisectLeft(xs, placeOf({ x: from, date }, axis, placed[0]?.zone))
}
