import type { PlatformGranularity } from '../datasets/definition.js'
import type { TimeRange } from '../time/range.js'
import { nextEdge, wholeBuckets } from './edges.js'
import { intersect, sameRange } from './ranges.js'
import { settledUntil } from './settled.js'

/** A part of a range, and the granularity it is asked by. UNIX seconds. */
export interface Stretch {
  readonly granularity: PlatformGranularity
  readonly range: TimeRange
}

/** What fitting a range needs to know. */
export interface Fitting {
  /** What the figures are wanted by. */
  readonly granularity: PlatformGranularity
  /** What the dataset offers. */
  readonly offered: ReadonlySet<string>
  readonly timeZone: string
  /** False when the zone only stands in, so that no bucket's edges are known. */
  readonly zoneKnown: boolean
  /** UNIX seconds. */
  readonly now: number
}

const hour = 3600
const day = 24 * hour

/** Up to this long, all of a range whose ends lie inside of days is asked by half hours: 48 a day. */
const longestByHalfHours = 2 * day
/** Up to this long, whole days are asked by days though some of them make up months. */
const longestByDays = 92 * day + hour

/**
 * What to ask a range by, so that the figures are those of the range and of nothing beside it: the platform answers a
 * day that the range cuts whole, and leaves a month out that the range cuts or that is not over.
 *
 * - months only where the range holds them whole and their figures are settled, which is after the second day of the
 *   month that follows: until then the platform may not have closed them, or clocks may differ;
 * - other whole days by days, the current one too, as far as nothing of it can lie behind the range's end;
 * - what is left, by half hours. Nothing is asked for what has not begun.
 *
 * Each stretch is a request. They are as few as can be without asking much more than is needed: up to 92 days are
 * asked by days as a whole, up to two days by half hours.
 *
 * @example
 * // Feb 19 to Mar 18, by MONTH: one stretch of days, since neither month is whole
 * // Jan 10 to Jun 20, by MONTH: days to Feb 1, months to Jun 1, days to Jun 20
 */
export function fitRange(asked: TimeRange, fitting: Fitting): readonly Stretch[] {
  const { granularity, offered, timeZone, zoneKnown } = fitting
  const range = untilNow(asked, fitting)
  if (range === undefined) return []
  if (!offered.has('HALF_HOUR') || granularity === 'HALF_HOUR') return [{ granularity, range }]
  // Months that nobody knows the edges of cannot be told to be whole.
  if (!zoneKnown) return [{ granularity: 'DAY', range }]
  const days = wholeBuckets(range, 'DAY', timeZone)
  const cut = !sameRange(days, range)
  if (days.start >= days.end || (cut && range.end - range.start <= longestByHalfHours)) {
    return [{ granularity: 'HALF_HOUR', range }]
  }
  return [
    ...stretch('HALF_HOUR', range.start, days.start),
    ...(granularity === 'DAY' ? stretch('DAY', days.start, days.end) : fitMonths(days, fitting)),
    ...stretch('HALF_HOUR', days.end, range.end),
  ]
}

/** Days as months where there are any, and that is worth requests of their own. */
function fitMonths(days: TimeRange, { timeZone, now }: Fitting): readonly Stretch[] {
  const closed = { start: Number.NEGATIVE_INFINITY, end: settledUntil(now, 'MONTH', timeZone) }
  const before = intersect(days, closed)
  const months = before === undefined ? days : wholeBuckets(before, 'MONTH', timeZone)
  if (before === undefined || months.start >= months.end) return stretch('DAY', days.start, days.end)
  const short = days.end - days.start <= longestByDays
  if (short && !sameRange(months, days)) return stretch('DAY', days.start, days.end)
  return [
    ...stretch('DAY', days.start, months.start),
    ...stretch('MONTH', months.start, months.end),
    ...stretch('DAY', months.end, days.end),
  ]
}

/** The part of a range that has begun. An end that is still to come cuts nothing: it may as well be the day's. */
function untilNow({ start, end }: TimeRange, { granularity, timeZone, now }: Fitting): TimeRange | undefined {
  const tomorrow = nextEdge(now, 'DAY', timeZone)
  const last = end > now && granularity !== 'HALF_HOUR' ? tomorrow : Math.min(end, tomorrow)
  return start < last ? { start, end: last } : undefined
}

function stretch(granularity: PlatformGranularity, start: number, end: number): readonly Stretch[] {
  return start < end ? [{ granularity, range: { start, end } }] : []
}
