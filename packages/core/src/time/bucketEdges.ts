import { invalidQuery } from '../errors.js'
import { type DayCalendar, dayCalendar } from './dayCalendar.js'
import { type Granularity, hasHours, type Weekday } from './granularity.js'
import { dayOf, firstMomentOf, offsetAt, transitionIn } from './offsets.js'
import { type RangeInput, readRange } from './range.js'

export interface BucketOptions {
  /** The day a WEEK begins with: 1 is Monday, 7 Sunday. @default 1 */
  readonly firstDayOfWeek?: Weekday | undefined
}

/** More buckets than a chart, a table or a year of half hours can want. */
const mostBuckets = 1_000_000

/**
 * The edges of all buckets that touch a range, ascending, in UNIX seconds: bucket i is `[edges[i], edges[i + 1])`.
 * The first edge is at or before the range's start, the last at or after its end. Buckets follow the zone's clock:
 * days have 23 to 25 hours, begin at 01:00 where midnight does not exist, and are left out where the zone skipped
 * them (Samoa, 2011-12-30). An hour is what the clock shows as one: it has 30 or 90 minutes where the clock moves
 * by half an hour (Lord Howe).
 *
 * @throws AnalyticsError `invalid-query` when the range is unreadable or makes over a million buckets.
 * @example
 * bucketEdges({ start: '2026-04-23', end: '2026-04-25' }, 'DAY', 'Africa/Cairo')
 * // [1776895200, 1776981600, 1777064400]: 2026-04-24 begins at 01:00 and has 23 hours
 */
export function bucketEdges(
  range: RangeInput,
  granularity: Granularity,
  timeZone: string,
  options: BucketOptions = {},
): Float64Array {
  const { start, end } = readRange(range, timeZone)
  const shortest = granularity === 'HALF_HOUR' ? 900 : granularity === 'HOUR' ? 1800 : 3600
  if ((end - start) / shortest > mostBuckets) {
    throw invalidQuery(
      'too-many-buckets',
      `The range makes over a million buckets of ${granularity}.`,
      'Give a shorter range, or a coarser granularity.',
    )
  }
  const edges = hasHours(granularity)
    ? clockEdges(start, end, granularity === 'HOUR' ? 3600 : 1800, timeZone)
    : dayEdges(start, end, dayCalendar(granularity, options.firstDayOfWeek), timeZone)
  return Float64Array.from(edges)
}

function dayEdges(start: number, end: number, calendar: DayCalendar, timeZone: string): number[] {
  let days = calendar.floor(dayOf(start, timeZone))
  const edges = [firstMomentOf(days, timeZone)]
  for (let last = edges[0] ?? 0; last < end; ) {
    days = calendar.next(days)
    const edge = firstMomentOf(days, timeZone)
    if (edge > last) edges.push(edge)
    last = edge
  }
  return edges
}

/** Edges at whole units of the local clock, and where the clock jumps from one unit into another. */
function clockEdges(start: number, end: number, unit: number, timeZone: string): number[] {
  const edges: number[] = []
  const margin = 2 * 86_400
  const last = end + margin
  let from = Math.floor(start - margin)
  let offset = offsetAt(from, timeZone)
  let edge = Math.ceil((from + offset) / unit) * unit - offset
  while (from < last) {
    const to = from + 86_400
    const nextOffset = offsetAt(to, timeZone)
    const change = nextOffset === offset ? to : transitionIn(from, to, timeZone)
    for (; edge < change; edge += unit) edges.push(edge)
    if (nextOffset !== offset) {
      // At the change the clock shows another unit: that is an edge, too.
      const shownBefore = Math.floor((change - 1 + offset) / unit)
      if (Math.floor((change + nextOffset) / unit) !== shownBefore) edges.push(change)
      edge = (Math.floor((change + nextOffset) / unit) + 1) * unit - nextOffset
      if ((change + nextOffset) % unit === 0 && edges.at(-1) !== change) edges.push(change)
      offset = nextOffset
    }
    from = to
  }
  let first = 0
  while ((edges[first + 1] ?? end) <= start) first++
  let count = first + 1
  while ((edges[count - 1] ?? end) < end) count++
  return edges.slice(first, count)
}
