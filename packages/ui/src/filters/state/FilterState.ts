import type { DatasetName, Dimension, Filters, Granularity, Metric } from '@wabalytics/hooks'
import type { FilterName } from '../../messages/vocabulary/Vocabulary.js'
import type { DayRange } from '../range/DayRange.js'
import type { RangePreset } from '../range/presets.js'

type ValueOf<Name extends FilterName> = {
  [D in DatasetName]: Name extends keyof Filters<D> ? NonNullable<Filters<D>[Name]> : never
}[DatasetName]

/** Values of every dataset's filters, named as in queries; absent: everything is counted. */
export type FilterValues = { readonly [Name in FilterName]?: ValueOf<Name> | undefined }

/** What a period is compared to: the one before, the one before on the same weekdays, or 52 weeks earlier. */
export type CompareMode = 'previous' | 'same-weekdays' | 'year'

/**
 * Everything a page of filters holds, as one serialisable value. It may hold more than one dataset takes: `planQuery`
 * says what a dataset makes of it.
 *
 * @example { range: 'last-28-days', granularity: 'DAY', pricingCategories: ['MARKETING'], countryCodes: ['BR'] }
 */
export interface FilterState extends FilterValues {
  /** Days as written, or a preset that moves with today. */
  readonly range: DayRange | RangePreset
  readonly granularity: Granularity
  /** Accounts; absent: those of the page. */
  readonly wabaIds?: readonly string[] | undefined
  readonly dimensions?: readonly Dimension[] | undefined
  /** Absent: everything is measured. */
  readonly metrics?: readonly Metric[] | undefined
  readonly compare?: CompareMode | undefined
}

/** A filter's value in any shape. */
export type AnyFilterValue = readonly (string | number)[] | string | boolean

export const compareModes: readonly CompareMode[] = ['previous', 'same-weekdays', 'year']
