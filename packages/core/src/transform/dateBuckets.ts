import type { PointTable } from '../table/pointTable.js'
import { bucketEdges } from '../time/bucketEdges.js'
import type { DateGranularity, Weekday } from '../time/granularity.js'
import { dayOf, firstMomentOf } from '../time/offsets.js'
import type { TimeRange } from '../time/range.js'
import type { DayZones } from './dayZones.js'
import { bucketAt, type KeyPart } from './groupKeys.js'

/** Points' buckets by date, where accounts are in several zones: equal dates meet, whatever moments they begin at. */
export interface DatedBuckets {
  /** Each point's place in `bounds`. */
  readonly codes: Uint32Array
  /** What the places stand for. */
  readonly bounds: readonly DateBounds[]
  /** Points that reach beyond the bucket their start lies in. */
  readonly straddling: number
}

/** Dates, half-open, as counts of days since 1970-01-01, and the zone they are meant in. */
export interface DateBounds {
  readonly first: number
  readonly next: number
  readonly zone: string
}

/** The bounds of a bucket in a zone, by its code in the table. */
type BoundsOf = (code: number) => Omit<DateBounds, 'zone'> & { readonly reachesBeyond: boolean }

/** Places every point by its account's zone and its bucket. */
export function datedBuckets(
  table: PointTable,
  zones: DayZones,
  boundsIn: (zone: string) => BoundsOf,
): DatedBuckets {
  const { codes } = table.buckets
  const count = table.buckets.starts.length
  const places = new Uint32Array(zones.all.length * count)
  const reaching = new Uint8Array(places.length)
  const bounds = zones.all.flatMap((zone, at) => {
    const boundsOf = boundsIn(zone)
    return Array.from({ length: count }, (_, code): DateBounds => {
      const { first, next, reachesBeyond } = boundsOf(code)
      places[at * count + code] = at * count + code
      if (reachesBeyond) reaching[at * count + code] = 1
      return { first, next, zone }
    })
  })
  const account = table.dimensions.get('wabaId')?.codes
  let straddling = 0
  const own = Uint32Array.from(codes, (code, point) => {
    const place = (zones.ofCode[account?.[point] ?? 0] ?? 0) * count + code
    straddling += reaching[place] ?? 0
    return place
  })
  return { codes: own, bounds, straddling }
}

/** The bounds of calendar buckets: a point belongs to the one the date of its start lies in. */
export function calendarBounds(
  { buckets }: PointTable,
  granularity: DateGranularity,
  firstDayOfWeek: Weekday | undefined,
): (zone: string) => BoundsOf {
  const { starts, ends } = buckets
  const last = starts.at(-1)
  return (zone) => {
    const [start] = starts
    if (start === undefined || last === undefined) return () => ({ first: 0, next: 0, reachesBeyond: false })
    const edges = bucketEdges({ start, end: last + 1 }, granularity, zone, { firstDayOfWeek })
    const dates = Array.from(edges, (edge) => dayOf(edge, zone))
    return (code) => {
      const at = bucketAt(edges, starts[code] ?? 0)
      const next = edges[at + 1] ?? 0
      return { first: dates[at] ?? 0, next: dates[at + 1] ?? 0, reachesBeyond: (ends[code] ?? 0) > next }
    }
  }
}

/** The points' own bounds, as dates. */
export function ownBounds({ buckets }: PointTable): (zone: string) => BoundsOf {
  const { starts, ends } = buckets
  return (zone) => (code) => {
    const first = dayOf(starts[code] ?? 0, zone)
    return { first, next: Math.max(first, dayOf((ends[code] ?? 0) - 1, zone)) + 1, reachesBeyond: false }
  }
}

/**
 * The key of dated buckets. Dates of several zones have no moment of their own: `starts` and `ends` are their midnights in
 * UTC. Buckets of one first date share a rank; they end with the longest.
 */
export function datedPart({
  codes,
  bounds,
  straddling,
}: DatedBuckets): KeyPart & { readonly straddling: number } {
  const ends = new Map<number, number>()
  const used = new Uint8Array(bounds.length)
  for (const code of codes) used[code] = 1
  bounds.forEach(({ first, next }, place) => {
    if (used[place] === 1) ends.set(first, Math.max(next, ends.get(first) ?? next))
  })
  const firsts = [...ends.keys()].sort((a, b) => a - b)
  const rankOf = new Map(firsts.map((first, rank) => [first, rank]))
  const moments = (days: readonly number[]) => Float64Array.from(days, (each) => firstMomentOf(each, 'UTC'))
  return {
    name: 'start',
    codes,
    ranks: Uint32Array.from(bounds, ({ first }) => rankOf.get(first) ?? 0),
    size: firsts.length,
    key: {
      kind: 'time',
      starts: moments(firsts),
      ends: moments(firsts.map((first) => ends.get(first) ?? first + 1)),
      timeZone: 'UTC',
    },
    straddling,
  }
}

/** The dates that the points of a table have, half-open; `undefined` without points. */
export function datesIn(table: PointTable, zones: DayZones): TimeRange | undefined {
  const { starts, ends } = table.buckets
  const [start] = starts
  if (start === undefined) return undefined
  if (zones.shared !== undefined) {
    const last = ends.reduce((latest, end) => Math.max(latest, end))
    return { start: dayOf(start, zones.shared), end: dayOf(last - 1, zones.shared) + 1 }
  }
  const { codes, bounds } = datedBuckets(table, zones, ownBounds(table))
  const range = { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY }
  for (const code of new Set(codes)) {
    const found = bounds[code]
    if (found === undefined) continue
    range.start = Math.min(range.start, found.first)
    range.end = Math.max(range.end, found.next)
  }
  return range
}
