import { type DatasetName, datasetDefinition, metricWords } from '@wabalytics/hooks'
import type { FilterChange } from './FilterPlan.js'
import type { AnyFilterValue, FilterState } from './FilterState.js'
import { isFilterName } from './fields.js'
import { settleValues } from './toggle.js'

/** The filters of a state that a dataset has, with the values it can be asked together. */
export function planFilters(
  state: FilterState,
  dataset: DatasetName,
  changes: FilterChange[],
): Readonly<Record<string, AnyFilterValue>> {
  const { filters } = datasetDefinition(dataset)
  const planned: Record<string, AnyFilterValue> = {}
  for (const name of Object.keys(state)) {
    if (!isFilterName(name)) continue
    const value: AnyFilterValue | undefined = state[name]
    if (value === undefined || (typeof value === 'object' && value.length === 0)) continue
    const filter = filters[name]
    if (filter === undefined) {
      changes.push({ code: 'filter-dropped', dataset, name })
      continue
    }
    if (typeof value !== 'object') {
      planned[name] = value
      continue
    }
    const kept = settleValues(value, filter)
    const dropped = value.filter((one) => !kept.includes(one))
    if (dropped.length > 0) changes.push({ code: 'values-dropped', dataset, name, values: dropped })
    planned[name] = kept
  }
  return planned
}

/** The dimensions and metrics of a state that a dataset has; lists that would be empty are left out. */
export function planSplits(
  state: FilterState,
  dataset: DatasetName,
  changes: FilterChange[],
): { readonly dimensions?: readonly string[]; readonly metrics?: readonly string[] } {
  const definition = datasetDefinition(dataset)
  const asked: readonly string[] = state.dimensions ?? []
  const dimensions = asked.filter((name) => {
    const requires = definition.dimensions[name]?.requires ?? []
    if (!Object.hasOwn(definition.dimensions, name)) {
      changes.push({ code: 'dimension-dropped', dataset, name })
      return false
    }
    if (requires.every((other) => asked.includes(other))) return true
    changes.push({ code: 'dimension-needs', dataset, name, values: requires })
    return false
  })
  const offered = metricWords(definition)
  const wanted: readonly string[] = state.metrics ?? []
  const metrics = wanted.filter((word) => offered.includes(word))
  const dropped = wanted.filter((word) => !offered.includes(word))
  if (dropped.length > 0) changes.push({ code: 'metrics-dropped', dataset, values: dropped })
  return {
    ...(dimensions.length > 0 && { dimensions }),
    ...(metrics.length > 0 && { metrics }),
  }
}
