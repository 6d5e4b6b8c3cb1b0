import { bucketEdges } from '../time/bucketEdges.js'
import { type Granularity, hasHours, type Weekday } from '../time/granularity.js'
import { calendarBounds, datedBuckets, datedPart, ownBounds } from './dateBuckets.js'
import { clockZoneOf, dayZonesOf, pointsHaveHours } from './dayZones.js'
import { bucketPart, type KeyPart, startPart } from './groupKeys.js'
import type { TableAnswer } from './source.js'

export interface TimeBucketOptions {
  readonly granularity: Granularity
  /**
   * Whose clock hours follow, and half hours that are counted together as days. A day the platform counted is its account's,
   * whatever is named here. @default the accounts' own
   */
  readonly timeZone?: string | undefined
  readonly firstDayOfWeek?: Weekday | undefined
}

/** The key of points in time, and how many of them reach beyond the bucket their start lies in. */
export type TimePart = KeyPart & { readonly straddling: number }

/** The key of calendar buckets: each point belongs to the bucket its start lies in. */
export function timeBuckets(
  answer: TableAnswer,
  { granularity, timeZone: named, firstDayOfWeek }: TimeBucketOptions,
): TimePart {
  const { table } = answer
  const { starts } = table.buckets
  const first = starts[0]
  const last = starts.at(-1)
  const range = { start: first ?? 0, end: (last ?? 0) + 1 }
  if (hasHours(granularity)) {
    const zone = clockZoneOf(answer, named)
    const edges = first === undefined ? new Float64Array(0) : bucketEdges(range, granularity, zone)
    return bucketPart(table, edges, undefined)
  }
  const zones = dayZonesOf(answer, named)
  if (zones.shared === undefined) {
    return datedPart(datedBuckets(table, zones, calendarBounds(table, granularity, firstDayOfWeek)))
  }
  const edges =
    first === undefined
      ? new Float64Array(0)
      : bucketEdges(range, granularity, zones.shared, { firstDayOfWeek })
  return bucketPart(table, edges, zones.shared)
}

/** The key of the points' own buckets: of days and coarser ones that of their dates, where accounts are in several zones. */
export function ownTimeBuckets(answer: TableAnswer): KeyPart {
  const { table } = answer
  if (pointsHaveHours(answer) || !areZonesKnown(answer)) return startPart(table)
  const zones = dayZonesOf(answer, undefined)
  if (zones.shared !== undefined) return startPart(table, zones.shared)
  return datedPart(datedBuckets(table, zones, ownBounds(table)))
}

function areZonesKnown({ accounts = [], timeZone }: TableAnswer): boolean {
  return (
    timeZone !== undefined || (accounts.length > 0 && accounts.every((one) => one.timeZone !== undefined))
  )
}
