import type { DatasetName } from '@wabalytics/hooks'
import type { FilterName } from '../../messages/vocabulary/Vocabulary.js'
import { fieldsOf } from '../state/fields.js'

/** A control of a filter bar: a setting, or one of the datasets' filters by its name. */
export type FilterControl =
  | 'accounts'
  | 'range'
  | 'granularity'
  | 'compare'
  | 'dimensions'
  | 'metrics'
  | FilterName

/** Period and granularity, then every filter of the datasets, those that must have a value first. */
export function defaultParts(datasets: readonly DatasetName[]): readonly FilterControl[] {
  const fields = fieldsOf(datasets)
  const required = fields.filter(({ definition }) => definition.required === true)
  const others = fields.filter(({ definition }) => definition.required !== true)
  return ['range', 'granularity', ...[...required, ...others].map(({ name }) => name)]
}
