import type { DatasetName } from '../datasets/datasets.js'
import { datasetDefinition, datasetNames, isDatasetName, metricWords } from '../datasets/datasets.js'
import type { DatasetDefinition, PlatformGranularity } from '../datasets/definition.js'
import { invalidQuery } from '../errors.js'
import { type InstantInput, isLocalDay, readInstant, readRange } from '../time/range.js'
import { type FilterValue, readFilters } from './filters.js'

/** A question checked and put in one form: equal questions are equal here. */
export interface NormalizedQuery {
  readonly dataset: DatasetName
  readonly wabaIds: readonly string[]
  /** `YYYY-MM-DD` bounds stay as written (each account has its own midnight); others are UNIX seconds. */
  readonly range: { readonly start: string | number; readonly end: string | number }
  readonly granularity: PlatformGranularity
  /** In the order of the dataset's definition. */
  readonly dimensions: readonly string[]
  /** As asked; empty: everything. */
  readonly metrics: readonly string[]
  readonly filters: Readonly<Record<string, FilterValue>>
}

const common = new Set(['dataset', 'wabaId', 'range', 'granularity', 'dimensions', 'metrics'])

/**
 * Checks a question and puts it in one form.
 *
 * @throws AnalyticsError `invalid-query` for whatever can be known to be wrong before asking.
 */
export function normalizeQuery(query: unknown): NormalizedQuery {
  if (!isRecord(query)) {
    throw invalidQuery(
      'query-missing',
      'The query is not an object.',
      'Give { dataset, wabaId, range, granularity }.',
    )
  }
  const { dataset } = query
  if (!isDatasetName(dataset)) {
    throw invalidQuery(
      'dataset-unknown',
      `There is no dataset ${JSON.stringify(dataset)}.`,
      `Use one of ${datasetNames.join(', ')}.`,
    )
  }
  const definition = datasetDefinition(dataset)
  for (const key of Object.keys(query)) {
    if (!common.has(key) && !Object.hasOwn(definition.filters, key)) {
      throw invalidQuery(
        'filter-unknown',
        `The ${dataset} dataset has no filter "${key}".`,
        `Its filters are ${Object.keys(definition.filters).join(', ')}.`,
      )
    }
  }
  return {
    dataset,
    wabaIds: readWabaIds(query['wabaId']),
    range: readBounds(query['range']),
    granularity: readGranularity(query['granularity'], dataset, definition),
    dimensions: readDimensions(query['dimensions'], dataset, definition),
    metrics: readMetrics(query['metrics'], dataset, definition),
    filters: readFilters(query, dataset, definition),
  }
}

/** A string that is equal for equal questions, whatever the order of their lists. */
export function queryKey(query: NormalizedQuery): string {
  const sorted = (list: readonly unknown[]) => list.map(String).sort()
  const filters = Object.keys(query.filters)
    .sort()
    .map((name) => {
      const value = query.filters[name]
      return [name, Array.isArray(value) ? sorted(value) : value]
    })
  return JSON.stringify([
    query.dataset,
    sorted(query.wabaIds),
    query.range.start,
    query.range.end,
    query.granularity,
    query.dimensions,
    sorted(query.metrics),
    filters,
  ])
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readWabaIds(value: unknown): readonly string[] {
  const ids = Array.isArray(value) ? value : [value]
  if (ids.length === 0) {
    throw invalidQuery(
      'waba-missing',
      'wabaId is an empty list.',
      'Name at least one WhatsApp Business Account.',
    )
  }
  for (const id of ids) {
    if (typeof id !== 'string' || !/^[0-9]{5,20}$/.test(id)) {
      throw invalidQuery(
        'waba-malformed',
        `wabaId ${JSON.stringify(id)} is not an id.`,
        'Give the WhatsApp Business Account id as a string of digits, e.g. "102290129340398".',
      )
    }
  }
  return [...new Set<string>(ids)]
}

function readBounds(range: unknown): NormalizedQuery['range'] {
  if (!isRecord(range) || range['start'] === undefined || range['end'] === undefined) {
    throw invalidQuery('range-missing', 'The query has no range.', 'Give range: { start, end }.')
  }
  const bounds = { start: range['start'] as InstantInput, end: range['end'] as InstantInput }
  // The zone moves both bounds alike, so order can be checked before it is known, but for mixed bounds.
  if (isLocalDay(bounds.start) === isLocalDay(bounds.end)) readRange(bounds, 'UTC')
  const bound = (input: InstantInput, name: string) => {
    const seconds = readInstant(input, 'UTC', name)
    return isLocalDay(input) ? input : seconds
  }
  return { start: bound(bounds.start, 'start'), end: bound(bounds.end, 'end') }
}

function readGranularity(
  value: unknown,
  dataset: string,
  definition: DatasetDefinition,
): PlatformGranularity {
  const offered = Object.keys(definition.granularities)
  if (typeof value === 'string' && offered.includes(value)) return value as PlatformGranularity
  throw invalidQuery(
    'granularity-unsupported',
    `The ${dataset} dataset has no granularity ${JSON.stringify(value)}.`,
    `Use ${offered.join(', ')}.`,
  )
}

function readDimensions(value: unknown, dataset: string, definition: DatasetDefinition): readonly string[] {
  const asked = readWords(value, 'dimensions')
  const offered = Object.keys(definition.dimensions)
  for (const name of asked) {
    if (!offered.includes(name)) {
      throw invalidQuery(
        'dimension-unsupported',
        `The ${dataset} dataset has no dimension "${name}".`,
        offered.length === 0 ? 'It cannot be split: leave dimensions out.' : `Use ${offered.join(', ')}.`,
      )
    }
    for (const other of definition.dimensions[name]?.requires ?? []) {
      if (!asked.includes(other)) {
        throw invalidQuery(
          'dimension-requires',
          `Dimension ${name} can only be asked together with ${other}.`,
          `Add ${other} to dimensions.`,
        )
      }
    }
  }
  return offered.filter((name) => asked.includes(name))
}

function readMetrics(value: unknown, dataset: string, definition: DatasetDefinition): readonly string[] {
  const asked = readWords(value, 'metrics')
  const offered = metricWords(definition)
  for (const name of asked) {
    if (!offered.includes(name)) {
      throw invalidQuery(
        'metric-unsupported',
        `The ${dataset} dataset has no metric "${name}".`,
        `Use ${offered.join(', ')}.`,
      )
    }
  }
  return asked
}

function readWords(value: unknown, name: string): readonly string[] {
  if (value === undefined) return []
  if (!Array.isArray(value) || value.some((word) => typeof word !== 'string')) {
    throw invalidQuery(
      `${name}-malformed`,
      `${name} is not a list of words.`,
      `Give ${name} as a list, or leave it out.`,
    )
  }
  return [...new Set<string>(value)]
}
