import { dateAsUtc, type Granularity, hasHours, startOfDate, wallTimeOf } from '@wabalytics/hooks'
import type { ChartPoint } from './ChartSeries.js'
import { type ColumnSeries, isDated } from './columnsOf.js'

/**
 * How the buckets of a chart stand in time. Days and coarser ones are dates: each stands at its midnight in UTC, whatever
 * zone it was counted in, so that neither the page's zone nor a change of a clock moves it. Hours are moments, placed by
 * the clock of one zone.
 */
export interface TimeAxis {
  readonly granularity: Granularity
  /** The zone that places on the axis are read in: UTC for dates. */
  readonly timeZone: string
  /** Whose days, or whose clock: several where days of several accounts meet by date, none where nobody says. */
  readonly zones: readonly string[]
}

/**
 * The axis of some series. Of dates, their own zones count; the one `given` where they name none, the page's where
 * points need a zone to have a date. Of hours, it is the zone given, else the page's.
 */
export function timeAxisOf(
  series: readonly ColumnSeries[],
  granularity: Granularity,
  given: readonly string[],
  page: string,
): TimeAxis {
  if (hasHours(granularity)) {
    const zone = given[0] ?? page
    return { granularity, timeZone: zone, zones: [zone] }
  }
  const own = [...new Set(series.flatMap(({ one }) => one.timeZone ?? []))]
  if (own.length > 0 && series.every(({ one }) => one.timeZone !== undefined)) {
    return { granularity, timeZone: 'UTC', zones: own }
  }
  const dated =
    series.some(({ columns }) => columns.x.length > 0) && series.every(({ columns }) => isDated(columns))
  return { granularity, timeZone: 'UTC', zones: given.length === 0 && !dated ? [page] : given }
}

/** The zone in which moments are dated that say no more of themselves; where days of several zones meet, it is UTC. */
export function datedIn({ zones }: TimeAxis): string {
  const [only, another] = zones
  return only === undefined || another !== undefined ? 'UTC' : only
}

/** Where a point stands, in milliseconds on the axis; `NaN` for one without a valid moment. */
export function placeOf(
  { x, date }: Pick<ChartPoint, 'x' | 'date'>,
  axis: TimeAxis,
  zone = datedIn(axis),
): number {
  const moment = Number(x)
  if (hasHours(axis.granularity)) return moment
  if (date !== undefined) return placeOfDate(date)
  return Number.isFinite(moment) ? dateAsUtc(moment / 1000, zone) * 1000 : Number.NaN
}

/** Where a date stands on an axis of dates. */
export function placeOfDate(date: string): number {
  return startOfDate(date, 'UTC') * 1000
}

/** Where something stands that happened at a moment: among dates, as far into its own as the clock had got. */
export function placeOfMoment(
  { x, date }: Pick<ChartPoint, 'x' | 'date'>,
  axis: TimeAxis,
  zone = datedIn(axis),
): number {
  if (hasHours(axis.granularity)) return Number(x)
  if (date !== undefined || !Number.isFinite(Number(x))) return placeOf({ x, date }, axis)
  const { hour, minute } = wallTimeOf(Number(x) / 1000, zone)
  return placeOf({ x }, axis, zone) + (hour * 60 + minute) * 60_000
}
