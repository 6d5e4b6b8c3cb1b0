import { datasetDefinition, metricWords } from '../datasets/datasets.js'
import type { DatasetDefinition } from '../datasets/definition.js'
import { invalidQuery } from '../errors.js'
import { type Notice, notice } from '../notices.js'
import type { FilterValue } from '../query/filters.js'
import type { NormalizedQuery } from '../query/normalizeQuery.js'
import { addDays, alignToDays } from '../time/buckets.js'
import { type Range, readRange } from '../time/range.js'
import type { PointsRequest } from './request.js'

/** One account's share of a question. */
export interface AccountPlan {
  readonly wabaId: string
  /** What is really asked, UNIX seconds. */
  readonly range: Range
  readonly requests: readonly PointsRequest[]
  readonly notices: readonly Notice[]
}

/** What a plan needs to know of the account and the moment. */
export interface PlanContext {
  readonly wabaId: string
  /** The zone of the dataset's buckets: the account's, or UTC. */
  readonly timeZone: string
  /** Now, UNIX seconds. */
  readonly now: number
}

/** Points asked for in a page. The platform's own default, 25, stops short without a word. */
const pageLimit = 500

/**
 * Cuts a question to one account into requests: inside the look-back, on whole days where the platform only
 * knows days, ids by the number a request may carry.
 *
 * @throws AnalyticsError `invalid-query` when the whole range lies outside the look-back.
 */
export function planRequests(query: NormalizedQuery, context: PlanContext): AccountPlan {
  const definition = datasetDefinition(query.dataset)
  const notices: Notice[] = []
  const asked = readRange(query.range, context.timeZone)
  const aligned = alignRange(asked, definition, context, notices)
  const range = clampRange(aligned, definition, query.dataset, context, notices)
  const base: PointsRequest = {
    kind: 'points',
    dataset: query.dataset,
    wabaId: context.wabaId,
    form: definition.forms[0] ?? 'edge',
    ...range,
    granularity: query.granularity,
    dimensions: query.dimensions,
    metrics:
      definition.metricTypesRequired && query.metrics.length === 0 ? metricWords(definition) : query.metrics,
    filters: query.filters,
    ...(definition.sparse ? {} : { page: { limit: pageLimit } }),
    ...(query.filters['useWabaTimezone'] === true ? { timeZone: context.timeZone } : {}),
  }
  return { wabaId: context.wabaId, range, requests: splitIds(base, definition), notices }
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

function splitIds(base: PointsRequest, definition: DatasetDefinition): readonly PointsRequest[] {
  for (const [name, filter] of Object.entries(definition.filters)) {
    const ids: FilterValue | undefined = base.filters[name]
    if (filter.most === undefined || !Array.isArray(ids) || ids.length <= filter.most) continue
    const parts: PointsRequest[] = []
    for (let from = 0; from < ids.length; from += filter.most) {
      parts.push({ ...base, filters: { ...base.filters, [name]: ids.slice(from, from + filter.most) } })
    }
    return parts
  }
  return [base]
}
