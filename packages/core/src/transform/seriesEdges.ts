import { invalidQuery } from '../errors.js'
import { bucketEdges } from '../time/bucketEdges.js'
import { dateOfDays } from '../time/civil.js'
import { dayCalendar } from '../time/dayCalendar.js'
import { type DateGranularity, type Granularity, hasHours, type Weekday } from '../time/granularity.js'
import { dayOf, firstMomentOf } from '../time/offsets.js'
import { type RangeInput, readInstant, type TimeRange } from '../time/range.js'
import { datesIn } from './dateBuckets.js'
import { clockZoneOf, type DayZones, dayZonesOf } from './dayZones.js'
import { shownGranularity } from './shownGranularity.js'
import type { TableAnswer } from './source.js'

/** What a series shows, as far as it is named. */
export interface SeriesSpan {
  readonly timeZone?: string | undefined
  readonly range?: RangeInput | undefined
  readonly firstDayOfWeek?: Weekday | undefined
}

/** The buckets of a series. */
export interface SeriesEdges {
  /** UNIX seconds: bucket i is `[edges[i], edges[i + 1])`. */
  readonly edges: ArrayLike<number>
  /** Of days and coarser ones, the date each bucket begins with; of hours, none. */
  readonly dates: readonly string[] | undefined
  /**
   * The zone whose first moments the edges of dates are, or whose clock hours follow; `undefined` where dates of several
   * zones meet, whose edges are midnights of UTC.
   */
  readonly timeZone: string | undefined
}

const granularities = ['HALF_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER'] as const

/** More buckets than a chart can want. */
const mostBuckets = 1_000_000

/** The granularity named, else the one that was asked. */
export function granularityOf(answer: TableAnswer, named: Granularity | undefined): Granularity {
  const asked = named ?? answer.query?.granularity
  const found = granularities.find((granularity) => granularity === asked)
  if (found !== undefined && shownGranularity(answer, found) === found) return found
  if (found !== undefined) {
    const { granularity } = answer.query ?? {}
    throw invalidQuery(
      'granularity-too-fine',
      `The points are by ${granularity}: nobody knows how they lie within, by ${found}.`,
      `Ask by ${found}, or show them by ${granularity} or coarser.`,
    )
  }
  throw invalidQuery(
    'granularity-needed',
    'The granularity of the series is not known.',
    `Name one of ${granularities.join(', ')}.`,
  )
}

/**
 * The buckets of a series: those of the range named, else of what was asked and what the table has, so that no point is
 * left out.
 */
export function edgesOf(answer: TableAnswer, options: SeriesSpan, granularity: Granularity): SeriesEdges {
  const zones = dayZonesOf(answer, options.timeZone)
  return hasHours(granularity)
    ? hourEdges(answer, options, granularity, zones)
    : dateEdges(answer, options, granularity, zones)
}

function hourEdges(
  answer: TableAnswer,
  options: SeriesSpan,
  granularity: Granularity,
  zones: DayZones,
): SeriesEdges {
  const timeZone = clockZoneOf(answer, options.timeZone)
  const named = options.range && span(options.range, options.timeZone === undefined ? zones.all : [timeZone])
  const asked = answer.query && span(answer.query.range, ownZones(answer, zones))
  const range = named ?? join([asked, extentOf(answer)])
  const edges = range === undefined ? [] : bucketEdges(range, granularity, timeZone)
  return { edges, dates: undefined, timeZone }
}

/** Half hours may be shown by another clock; what was asked were the accounts' own days all the same. */
function ownZones(answer: TableAnswer, zones: DayZones): readonly string[] {
  const own = (answer.accounts ?? []).flatMap(({ timeZone }) => timeZone ?? [])
  return own.length > 0 ? [...new Set(own)] : zones.all
}

/** From the earliest start to the latest end that a range has in any of the zones. */
function span({ start, end }: RangeInput, zones: readonly string[]): TimeRange {
  return {
    start: Math.min(...zones.map((zone) => readInstant(start, zone))),
    end: Math.max(...zones.map((zone) => readInstant(end, zone, 'end'))),
  }
}

function extentOf({ table }: TableAnswer): TimeRange | undefined {
  const [start] = table.buckets.starts
  if (start === undefined) return undefined
  return { start, end: table.buckets.ends.reduce((latest, moment) => Math.max(latest, moment)) }
}

function join(ranges: readonly (TimeRange | undefined)[]): TimeRange | undefined {
  const known = ranges.filter((range) => range !== undefined)
  if (known.length === 0) return undefined
  return {
    start: Math.min(...known.map(({ start }) => start)),
    end: Math.max(...known.map(({ end }) => end)),
  }
}

function dateEdges(
  answer: TableAnswer,
  options: SeriesSpan,
  granularity: DateGranularity,
  zones: DayZones,
): SeriesEdges {
  const named = options.range && daysOf(options.range, zones.all)
  const asked = answer.query && daysOf(answer.query.range, ownZones(answer, zones))
  const range = named ?? join([asked, datesIn(answer.table, zones)])
  const edges: number[] = []
  const dates: string[] = []
  if (range === undefined) return { edges, dates, timeZone: zones.shared }
  checkCount(range)
  const { floor, next } = dayCalendar(granularity, options.firstDayOfWeek)
  let day = floor(range.start)
  for (; day < range.end; day = next(day)) {
    const edge = firstMomentOf(day, zones.shared ?? 'UTC')
    // A day that its zone skipped begins where the next one does: that one has the moment.
    if (edge === edges.at(-1)) dates[dates.length - 1] = dateOfDays(day)
    else {
      edges.push(edge)
      dates.push(dateOfDays(day))
    }
  }
  edges.push(firstMomentOf(day, zones.shared ?? 'UTC'))
  return { edges, dates, timeZone: zones.shared }
}

/** The dates a range touches in any of the zones, half-open. */
function daysOf({ start, end }: RangeInput, zones: readonly string[]): TimeRange {
  return {
    start: Math.min(...zones.map((zone) => dayOf(readInstant(start, zone), zone))),
    end: Math.max(...zones.map((zone) => dayOf(readInstant(end, zone, 'end') - 1, zone))) + 1,
  }
}

function checkCount({ start, end }: TimeRange): void {
  if (end - start <= mostBuckets) return
  throw invalidQuery(
    'too-many-buckets',
    'The range makes over a million buckets.',
    'Give a shorter range, or a coarser granularity.',
  )
}
