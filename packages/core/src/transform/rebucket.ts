import { withColumns } from '../table/withColumns.js'
import { hasHours } from '../time/granularity.js'
import { firstMomentOf } from '../time/offsets.js'
import { calendarBounds, datedBuckets } from './dateBuckets.js'
import { type DayZones, dayZonesOf, pointsHaveHours } from './dayZones.js'
import { readSource, type TableAnswer, type TableSource, withTable } from './source.js'
import { type TimeBucketOptions, timeBuckets } from './timeBuckets.js'

/** A source whose points lie in other buckets. */
export interface Rebucketed extends TableAnswer {
  /** Points that reach beyond the bucket their start lies in: their figures belong to the next one, too. */
  readonly straddling: number
}

/**
 * The same points in the buckets of another calendar: weeks of days, days of half hours. Nothing is added up yet:
 * group by `start` for that. So unit costs and rates stay right. Every account keeps its own days.
 *
 * @throws AnalyticsError `invalid-query` when the time zone is not known.
 * @example
 * // table: [{ start: Mon Oct 5, volume: 2 }, { start: Tue Oct 6, volume: 3 }]
 * rollup(rebucket(table, { granularity: 'WEEK', timeZone: 'UTC' }), { by: ['start'] }).rows
 * // [{ start: Mon Oct 5, end: Mon Oct 12, volume: 5 }]
 */
export function rebucket(source: TableSource, options: TimeBucketOptions): Rebucketed {
  const answer = readSource(source)
  const { granularity, timeZone: named } = options
  const zones = hasHours(granularity) ? undefined : dayZonesOf(answer, named)
  const { straddling, ...buckets } =
    zones !== undefined && zones.shared === undefined
      ? ownDays(answer, zones, options)
      : sharedBuckets(answer, options)
  const moved = withTable(answer, withColumns(answer.table, { buckets }))
  return { ...moved, ...whose(answer, options), straddling }
}

/** What is known of buckets from here on: how long they are, and in whose days half hours were counted together. */
function whose(answer: TableAnswer, { granularity, timeZone: named }: TimeBucketOptions) {
  const query = answer.query === undefined ? {} : { query: { ...answer.query, granularity } }
  if (named === undefined || hasHours(granularity)) return query
  const { accounts } = answer
  if (accounts === undefined)
    return { ...query, timeZone: pointsHaveHours(answer) ? named : (answer.timeZone ?? named) }
  if (!pointsHaveHours(answer)) return query
  return { ...query, timeZone: named, accounts: accounts.map((account) => ({ ...account, timeZone: named })) }
}

function sharedBuckets(answer: TableAnswer, options: TimeBucketOptions) {
  const { codes, ranks, key, straddling } = timeBuckets(answer, options)
  const starts = key.kind === 'time' ? key.starts : new Float64Array(0)
  const ends = key.kind === 'time' ? key.ends : new Float64Array(0)
  // Codes have as many bytes as the old buckets needed: coarser ones are fewer, finer ones may be more.
  const fits = starts.length <= 2 ** (8 * codes.BYTES_PER_ELEMENT)
  const own = fits
    ? codes.map((code) => ranks[code] ?? 0)
    : Uint32Array.from(codes, (code) => ranks[code] ?? 0)
  return { codes: own, starts, ends, straddling }
}

/** The same dates begin at another moment in each zone: every account's buckets are its own. */
function ownDays(
  { table }: TableAnswer,
  zones: DayZones,
  { granularity, firstDayOfWeek }: TimeBucketOptions,
) {
  const days = hasHours(granularity) ? 'DAY' : granularity
  const { codes, bounds, straddling } = datedBuckets(
    table,
    zones,
    calendarBounds(table, days, firstDayOfWeek),
  )
  const moments = bounds.map(({ first, next, zone }) => ({
    start: firstMomentOf(first, zone),
    end: firstMomentOf(next, zone),
  }))
  const distinct = [...new Map(moments.map((each) => [`${each.start} ${each.end}`, each])).values()]
  distinct.sort((a, b) => a.start - b.start || a.end - b.end)
  const placeOf = new Map(distinct.map(({ start, end }, place) => [`${start} ${end}`, place]))
  const places = moments.map(({ start, end }) => placeOf.get(`${start} ${end}`) ?? 0)
  return {
    codes: codes.map((code) => places[code] ?? 0),
    starts: Float64Array.from(distinct, ({ start }) => start),
    ends: Float64Array.from(distinct, ({ end }) => end),
    straddling,
  }
}
