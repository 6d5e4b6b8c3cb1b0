import { datasetDefinition, metricWords } from '../datasets/datasets.js'
import type { Combination, DatasetDefinition, PlatformGranularity } from '../datasets/definition.js'
import type { FilterValue } from '../query/filters.js'
import type { NormalizedQuery } from '../query/normalizeQuery.js'
import type { PointsRequest } from './request.js'

/** Points of a page. The platform's own default, 25, stops short without a word. */
export const pageLimit = 1000

/**
 * One run of figures through time: a question to one account without its range and without its ids. Requests of one
 * series differ only in which stretch of time and which ids they ask for, so that answers to them can be put together.
 */
export interface Series {
  /** Equal for equal series, whatever the order of their lists. */
  readonly key: string
  /** A request of this series; its bounds and ids are those of a request cut from it. */
  readonly base: PointsRequest
  /** The filter that names ids a request carries only so many of. */
  readonly idFilter: string | undefined
  /** How many ids one request carries. */
  readonly mostIds: number
  /** Zone of its buckets. */
  readonly timeZone: string
  /** False when the zone only stands in. */
  readonly zoneKnown: boolean
  /** Whether its bucket edges are known, so that it may be cut at them. */
  readonly divisible: boolean
}

/** The zone a series' buckets are cut in. */
export interface SeriesZone {
  readonly wabaId: string
  readonly timeZone: string
  readonly zoneKnown: boolean
}

/** The series of a question to one account: one, but for values that cannot be asked together. */
export function seriesOf(query: NormalizedQuery, { wabaId, timeZone, zoneKnown }: SeriesZone): Series[] {
  const definition = datasetDefinition(query.dataset)
  const idFilter = idFilterOf(definition)
  return apart(query.filters, definition).map((filters) => {
    const base: PointsRequest = {
      kind: 'points',
      dataset: query.dataset,
      wabaId,
      form: definition.forms[0] ?? 'edge',
      start: 0,
      end: 0,
      granularity: query.granularity,
      dimensions: query.dimensions,
      metrics: metricsToSend(query.metrics, definition),
      filters,
      ...(definition.sparse ? {} : { page: { limit: pageLimit } }),
      ...(query.filters['useWabaTimezone'] === true ? { timeZone } : {}),
    }
    const mostIds = (idFilter === undefined ? undefined : definition.filters[idFilter]?.most) ?? 1
    return withGrain({ key: '', base, idFilter, mostIds, timeZone, zoneKnown, divisible: zoneKnown }, query)
  })
}

/** The same figures by another granularity. */
export function withGrain(
  series: Series,
  { granularity }: { readonly granularity: PlatformGranularity },
): Series {
  const base = { ...series.base, granularity }
  const divisible = series.zoneKnown || granularity === 'HALF_HOUR'
  return { ...series, key: seriesKey(base), base, divisible }
}

/** A string that is equal for requests of one series. */
export function seriesKey(request: PointsRequest): string {
  const idFilter = idFilterOf(datasetDefinition(request.dataset))
  const filters = Object.keys(request.filters)
    .filter((name) => name !== idFilter)
    .sort()
    .map((name) => [name, sorted(request.filters[name])])
  const { wabaId, dataset, form, granularity, dimensions, metrics, timeZone } = request
  return JSON.stringify([
    wabaId,
    dataset,
    form,
    granularity,
    sorted(dimensions),
    sorted(metrics),
    filters,
    timeZone ?? '',
  ])
}

/** The ids a request names; `undefined` when its dataset knows none. */
export function listedIds(request: PointsRequest): readonly string[] | undefined {
  const name = idFilterOf(datasetDefinition(request.dataset))
  const ids = name === undefined ? undefined : request.filters[name]
  return Array.isArray(ids) ? ids.map(String) : undefined
}

/** The same request for other ids. */
export function withIds(request: PointsRequest, ids: readonly string[] | undefined): PointsRequest {
  const name = idFilterOf(datasetDefinition(request.dataset))
  return name === undefined || ids === undefined
    ? request
    : { ...request, filters: { ...request.filters, [name]: ids } }
}

function idFilterOf(definition: DatasetDefinition): string | undefined {
  return Object.entries(definition.filters).find(([, { most }]) => most !== undefined)?.[0]
}

/** Values that the platform refuses together with others, each in filters of its own. */
function apart(
  filters: NormalizedQuery['filters'],
  definition: DatasetDefinition,
): readonly NormalizedQuery['filters'][] {
  let parts = [filters]
  for (const [name, { alone }] of Object.entries(definition.filters)) {
    const list = filters[name]
    if (alone === undefined || !Array.isArray(list) || list.length < 2) continue
    const isAlone = (value: string | number) => alone.includes(value)
    const rest = list.filter((value) => !isAlone(value))
    const groups = [...(rest.length > 0 ? [rest] : []), ...list.filter(isAlone).map((value) => [value])]
    parts = parts.flatMap((part) => groups.map((group) => ({ ...part, [name]: group })))
  }
  return parts
}

/**
 * The metrics a request carries: those asked, what a unit cost is recomputed from, and what an average is weighted by
 * when it is put together. The platform scopes unit costs to the window of each request, so that its own could not be.
 */
function metricsToSend(asked: readonly string[], definition: DatasetDefinition): readonly string[] {
  if (!definition.metricTypes) return []
  if (asked.length === 0) return definition.metricTypesRequired ? metricWords(definition) : []
  const wanted = new Set(asked)
  for (const { ask, combine } of Object.values(definition.metrics)) {
    if (!asked.includes(ask)) continue
    for (const column of madeOf(combine)) {
      const word = column.startsWith('clicks:') ? definition.clicks : definition.metrics[column]?.ask
      if (word !== undefined) wanted.add(word)
    }
  }
  return [...wanted]
}

/** The columns that a metric is put together from, beside its own. */
function madeOf(combine: Combination): readonly string[] {
  if (combine.rule === 'ratio') return [combine.of, combine.per]
  return combine.rule === 'mean' ? [combine.weight] : []
}

function sorted(value: FilterValue | undefined): unknown {
  return Array.isArray(value) ? value.map(String).sort() : value
}
