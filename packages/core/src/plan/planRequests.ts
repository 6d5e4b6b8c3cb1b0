import { datasetDefinition } from '../datasets/datasets.js'
import type { DatasetDefinition } from '../datasets/definition.js'
import { invalidQuery } from '../errors.js'
import { type Notice, notice } from '../notices.js'
import type { NormalizedQuery } from '../query/normalizeQuery.js'
import { addDays, alignToDays } from '../time/buckets.js'
import { type Range, readRange } from '../time/range.js'
import { cutRequests, type Missing } from './cutRequests.js'
import type { PointsRequest } from './request.js'
import { type Series, seriesOf } from './series.js'

/** What a question asks of one account, before it is cut into requests. */
export interface AccountScope {
  readonly wabaId: string
  /** What is really asked, UNIX seconds. */
  readonly range: Range
  readonly series: readonly Series[]
  /** The ids asked for, one by one; `[undefined]` for a dataset without. */
  readonly ids: readonly (string | undefined)[]
  readonly notices: readonly Notice[]
}

/** One account's share of a question. */
export interface AccountPlan {
  readonly wabaId: string
  readonly range: Range
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
 * Cuts a question to one account into the fewest requests the platform's limits allow (see {@link cutRequests}):
 * inside the look-back, on whole days where the platform only knows days, ids by the number a request may carry.
 *
 * @throws AnalyticsError `invalid-query` when the whole range lies outside the look-back.
 */
export function planRequests(query: NormalizedQuery, context: PlanContext): AccountPlan {
  const { wabaId, range, series, ids, notices } = planScope(query, context)
  const missing: readonly Missing[] = ids.map((id) => ({ id, range }))
  return { wabaId, range, requests: series.flatMap((each) => cutRequests(each, missing)), notices }
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
  const { wabaId, timeZone, zoneKnown = true } = context
  const series = seriesOf(query, { wabaId, timeZone, zoneKnown })
  const name = series[0]?.idFilter
  const ids = name === undefined ? undefined : query.filters[name]
  return { wabaId, range, series, ids: Array.isArray(ids) ? ids.map(String) : [undefined], notices }
}

function alignRange(
  range: Range,
  definition: DatasetDefinition,
  context: PlanContext,
  notices: Notice[],
): Range {
  const daily = Object.keys(definition.granularities).join() === 'DAY'
  if (!daily) return range
  const aligned = alignToDays(range, context.timeZone)
  if (aligned.start !== range.start || aligned.end !== range.end) {
    notices.push(notice('range-aligned', { start: aligned.start, end: aligned.end }, context.wabaId))
  }
  return aligned
}

function clampRange(
  range: Range,
  definition: DatasetDefinition,
  dataset: string,
  context: PlanContext,
  notices: Notice[],
): Range {
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
