import { datasetDefinition } from '../datasets/datasets.js'
import type { DatasetDefinition } from '../datasets/definition.js'
import { invalidQuery } from '../errors.js'
import { type Notice, notice } from '../notices.js'
import type { NormalizedQuery } from '../query/normalizeQuery.js'
import { addDays } from '../time/buckets.js'
import { readRange, type TimeRange } from '../time/range.js'
import { cutRequests, type Missing } from './cutRequests.js'
import { ceilEdge, floorEdge } from './edges.js'
import { fitRange, type Stretch } from './fitRange.js'
import type { PointsRequest } from './request.js'
import { type Series, seriesOf, withGrain } from './series.js'

/** What a question asks of one account, before it is cut into requests. */
export interface AccountScope {
  readonly wabaId: string
  /** What is really asked, UNIX seconds. */
  readonly range: TimeRange
  /** What of it is asked by which granularity, one after the other. */
  readonly stretches: readonly Stretch[]
  /** By the granularity of the question; see `withGrain`. */
  readonly series: readonly Series[]
  /** The ids asked for, one by one; `[undefined]` for a dataset without. */
  readonly ids: readonly (string | undefined)[]
  readonly notices: readonly Notice[]
}

/** One account's share of a question. */
export interface AccountPlan {
  readonly wabaId: string
  readonly range: TimeRange
  readonly requests: readonly PointsRequest[]
  readonly notices: readonly Notice[]
}

/** What a plan needs to know of the account and the moment. */
export interface PlanContext {
  readonly wabaId: string
  /** The zone of the dataset's buckets: the account's, or UTC. */
  readonly timeZone: string
  /** False when the zone only stands in: days are then not cut, since their edges are not known. @default true */
  readonly zoneKnown?: boolean
  /** Now, UNIX seconds. */
  readonly now: number
}

/**
 * Cuts a question to one account into the fewest requests the platform's limits allow (see {@link fitRange} and
 * {@link cutRequests}): inside the look-back, by granularities that fit the range, ids by the number a request may
 * carry.
 *
 * @throws AnalyticsError `invalid-query` when the whole range lies outside the look-back.
 */
export function planRequests(query: NormalizedQuery, context: PlanContext): AccountPlan {
  const { wabaId, range, stretches, series, ids, notices } = planScope(query, context)
  const requests = series.flatMap((each) =>
    stretches.flatMap((stretch) => {
      const missing = ids.map((id): Missing => ({ id, range: stretch.range }))
      return cutRequests(withGrain(each, stretch), missing)
    }),
  )
  return { wabaId, range, requests, notices }
}

/**
 * What a question asks of one account: its range as the platform can answer it, and its series.
 *
 * @throws AnalyticsError `invalid-query` when the whole range lies outside the look-back.
 */
export function planScope(query: NormalizedQuery, context: PlanContext): AccountScope {
  const definition = datasetDefinition(query.dataset)
  const notices: Notice[] = []
  const asked = readRange(query.range, context.timeZone)
  const aligned = alignRange(asked, definition, context, notices)
  const range = clampRange(aligned, definition, query.dataset, context, notices)
  const { wabaId, timeZone, now, zoneKnown = true } = context
  const offered = new Set(Object.keys(definition.granularities))
  const stretches = fitRange(range, { granularity: query.granularity, offered, timeZone, zoneKnown, now })
  const series = seriesOf(query, { wabaId, timeZone, zoneKnown })
  const name = series[0]?.idFilter
  const ids = name === undefined ? undefined : query.filters[name]
  const asList = Array.isArray(ids) ? ids.map(String) : [undefined]
  return { wabaId, range, stretches, series, ids: asList, notices }
}

/** The range in the smallest buckets the platform knows. What it is widened by is told, but for what is to come. */
function alignRange(
  range: TimeRange,
  definition: DatasetDefinition,
  { timeZone, now, wabaId }: PlanContext,
  notices: Notice[],
): TimeRange {
  const smallest = definition.granularities.HALF_HOUR === undefined ? 'DAY' : 'HALF_HOUR'
  const start = floorEdge(range.start, smallest, timeZone)
  const end = ceilEdge(range.end, smallest, timeZone)
  if (start !== range.start || (end !== range.end && range.end < now)) {
    notices.push(notice('range-aligned', { start, end }, wabaId))
  }
  return { start, end }
}

function clampRange(
  range: TimeRange,
  definition: DatasetDefinition,
  dataset: string,
  context: PlanContext,
  notices: Notice[],
): TimeRange {
  const days = definition.lookBackDays
  const earliest = addDays(context.now, -days, context.timeZone)
  if (range.start >= earliest) return range
  if (range.end <= earliest) {
    throw invalidQuery(
      'outside-look-back',
      `The whole range lies before ${new Date(earliest * 1000).toISOString()}: the platform keeps ${dataset} analytics for ${days} days.`,
      'Ask for a later range; older figures must come from your own records.',
    )
  }
  notices.push(notice('clamped-to-look-back', { from: range.start, to: earliest, days }, context.wabaId))
  return { start: earliest, end: range.end }
}
