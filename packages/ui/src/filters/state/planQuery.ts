import { AnalyticsError, type AnalyticsQuery, type DatasetName, normalizeQuery } from '@wabalytics/hooks'
import type { DayRange } from '../range/DayRange.js'
import { dayAt, spanOf } from '../range/days.js'
import { type Clock, earliestDay } from '../range/lookBack.js'
import { resolveRange } from '../range/presets.js'
import { previousRange } from '../range/previousRange.js'
import type { FilterChange, FilterPlan } from './FilterPlan.js'
import type { FilterState } from './FilterState.js'
import { fieldsOf } from './fields.js'
import { baseGranularity, fitGranularity } from './granularities.js'
import { planFilters, planSplits } from './planParts.js'

/** What planning needs to know beside the state. */
export interface PlanContext extends Clock {
  /** The page's accounts, asked when the state names none. */
  readonly wabaIds: readonly string[]
  /** Whether the page counts buckets together itself, so that weeks and quarters can be chosen. @default false */
  readonly computed?: boolean | undefined
}

/**
 * What a state comes to for one dataset: the question `core` accepts, and every difference between the two. Pure.
 *
 * @example
 * planQuery({ range: 'last-7-days', granularity: 'HALF_HOUR', templateIds: ['1924084211297547'] }, 'template', context)
 * // query.granularity: 'DAY', changes: [{ code: 'granularity-changed', from: 'HALF_HOUR', to: 'DAY', … }]
 */
export function planQuery<D extends DatasetName>(
  state: FilterState,
  dataset: D,
  context: PlanContext,
): FilterPlan<D> {
  const changes: FilterChange[] = []
  const wanted = resolveRange(state.range, dayAt(context.now, context.timeZone))
  const earliest = earliestDay(dataset, context)
  const range = clampRange(wanted, earliest, dataset, changes)
  const computed = context.computed === true
  const bucket = fitGranularity(dataset, state.granularity, spanOf(range ?? wanted), computed)
  if (bucket !== state.granularity) {
    changes.push({ code: 'granularity-changed', dataset, from: state.granularity, to: bucket })
  }
  const filters = planFilters(state, dataset, changes)
  const needs = fieldsOf([dataset])
    .filter(({ name, definition }) => definition.required === true && filters[name] === undefined)
    .map(({ name }) => name)
  const base = {
    dataset,
    wabaId: state.wabaIds ?? context.wabaIds,
    granularity: baseGranularity(dataset, bucket, computed),
    ...planSplits(state, dataset, changes),
    ...filters,
  }
  const ask = (over: DayRange | undefined): AnalyticsQuery<D> | undefined =>
    over === undefined || needs.length > 0 ? undefined : checked({ ...base, range: over }, dataset, changes)
  const query = ask(range)
  const before = query && range && compareTo(range, state, earliest, dataset, changes)
  return { dataset, query, previousQuery: before && ask(before), bucket, changes, needs }
}

function clampRange(
  range: DayRange,
  earliest: string,
  dataset: DatasetName,
  changes: FilterChange[],
): DayRange | undefined {
  if (range.start >= earliest) return range
  const gone = range.end <= earliest
  const code = gone ? 'range-unreachable' : 'range-clamped'
  changes.push({ code, dataset, from: range.start, to: earliest })
  return gone ? undefined : { start: earliest, end: range.end }
}

function compareTo(
  range: DayRange,
  { compare }: FilterState,
  earliest: string,
  dataset: DatasetName,
  changes: FilterChange[],
): DayRange | undefined {
  if (compare === undefined) return undefined
  const before = previousRange(range, compare)
  if (before.start >= earliest) return before
  changes.push({ code: 'compare-dropped', dataset, from: before.start, to: earliest })
  return undefined
}

/** A question as `core` would take it, or nothing and the reason among the changes. */
function checked<D extends DatasetName>(
  query: object,
  dataset: D,
  changes: FilterChange[],
): AnalyticsQuery<D> | undefined {
  try {
    return isAccepted(query, dataset) ? query : undefined
  } catch (error) {
    if (!(error instanceof AnalyticsError)) throw error
    changes.push({ code: 'refused', dataset, values: [error.message] })
    return undefined
  }
}

function isAccepted<D extends DatasetName>(query: object, dataset: D): query is AnalyticsQuery<D> {
  return normalizeQuery(query).dataset === dataset
}
