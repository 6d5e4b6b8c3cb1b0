import {
  AnalyticsError,
  type DatasetName,
  datasetDefinition,
  datasetNames,
  type FilterDefinition,
  type NormalizedQuery,
  normalizeQuery,
} from '@wabalytics/hooks'
import type { FilterName } from '../../messages/vocabulary/Vocabulary.js'
import type { AnyFilterValue, FilterState } from './FilterState.js'

/** A filter of some dataset. */
export interface FilterField {
  readonly name: FilterName
  readonly definition: FilterDefinition
  readonly datasets: readonly DatasetName[]
}

/** The filters of some datasets, each once, in the order of their definitions. */
export function fieldsOf(datasets: readonly DatasetName[]): readonly FilterField[] {
  const fields = new Map<string, FilterField>()
  for (const dataset of datasets) {
    for (const [name, definition] of Object.entries(datasetDefinition(dataset).filters)) {
      if (!isFilterName(name)) continue
      const before = fields.get(name)?.datasets ?? []
      fields.set(name, { name, definition, datasets: [...before, dataset] })
    }
  }
  return [...fields.values()]
}

const byName = new Map<FilterName, FilterField>()

/** A filter by its name; the same object every time. */
export function fieldOf(name: FilterName): FilterField {
  if (byName.size === 0) for (const field of fieldsOf(datasetNames)) byName.set(field.name, field)
  const field = byName.get(name)
  if (field === undefined) throw new Error(`No dataset has a filter "${name}".`)
  return field
}

/** Whether any dataset has a filter of that name. */
export function isFilterName(name: string): name is FilterName {
  return datasetNames.some((dataset) => Object.hasOwn(datasetDefinition(dataset).filters, name))
}

/** The values a state holds for a list filter; a single value is a list of one. */
export function valuesOf(state: FilterState, name: FilterName): readonly (string | number)[] {
  const value: AnyFilterValue | undefined = state[name]
  if (value === undefined || typeof value === 'boolean') return []
  return typeof value === 'string' ? [value] : value
}

/** A state with another value for a filter; an empty list is no value. */
export function withValues(
  state: FilterState,
  { name, definition }: FilterField,
  values: readonly (string | number)[],
): FilterState {
  const { [name]: _, ...rest } = state
  if (values.length === 0) return rest
  return { ...rest, [name]: definition.list ? values : values[0] }
}

/** What came of reading a value: itself in the platform's form, or why it cannot be asked. */
export type ReadValue =
  | { readonly ok: true; readonly value: AnyFilterValue }
  | { readonly ok: false; readonly reason: string; readonly message: string }

/** Checks a filter's value by the rules of the dataset that has it: `core` is asked, nothing is repeated here. */
export function readFilterValue(name: FilterName, value: unknown): ReadValue {
  const dataset = fieldOf(name).datasets[0] ?? 'messaging'
  const { granularities, filters } = datasetDefinition(dataset)
  const required = Object.entries(filters).filter(([, filter]) => filter.required)
  return tryQuery(
    {
      ...sample,
      ...Object.fromEntries(required.map(([key]) => [key, ['00000']])),
      dataset,
      granularity: Object.keys(granularities)[0],
      [name]: value,
    },
    (query) => query.filters[name],
  )
}

/** Whether all of a list are account ids, by `core`'s rules. */
export function areWabaIds(ids: readonly string[]): boolean {
  return tryQuery({ ...sample, wabaId: ids }, ({ wabaIds }) => wabaIds).ok
}

/** A question with nothing in it to refuse. */
const sample = {
  dataset: 'messaging',
  wabaId: '00000',
  range: { start: '2026-01-01', end: '2026-01-02' },
  granularity: 'DAY',
}

function tryQuery(
  query: object,
  pick: (query: NormalizedQuery) => AnyFilterValue | number | undefined,
): ReadValue {
  try {
    const value = pick(normalizeQuery(query))
    return value === undefined || typeof value === 'number'
      ? { ok: false, reason: 'filter-missing', message: 'There is no value.' }
      : { ok: true, value }
  } catch (error) {
    if (!(error instanceof AnalyticsError)) throw error
    return { ok: false, reason: error.reason ?? error.kind, message: error.message }
  }
}
