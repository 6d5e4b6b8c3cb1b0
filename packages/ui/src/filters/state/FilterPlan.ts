import type { AnalyticsQuery, DatasetName, Granularity } from '@wabalytics/hooks'
import type { FilterName } from '../../messages/vocabulary/Vocabulary.js'

/**
 * A difference between what was chosen and what a dataset is asked, as data.
 *
 * | code | what it says |
 * |---|---|
 * | `filter-dropped` | the dataset has no such filter: its figures are not narrowed by it |
 * | `values-dropped` | `values` of a filter cannot be asked together with the others |
 * | `dimension-dropped` | the dataset cannot be split so |
 * | `dimension-needs` | a split was left out, because it needs others (`values`) beside it |
 * | `metrics-dropped` | the dataset does not measure `values`; if none is left, it is asked for everything |
 * | `granularity-changed` | figures come by `to` instead of `from` |
 * | `range-clamped` | the platform no longer keeps the days before `to`; the range began at `from` |
 * | `range-unreachable` | the platform keeps nothing of the range: days before `to` are gone |
 * | `compare-dropped` | the period to compare with lies before `to`, the first day kept |
 * | `refused` | the state holds what cannot be asked; `values` says why |
 */
export interface FilterChange {
  readonly code:
    | 'filter-dropped'
    | 'values-dropped'
    | 'dimension-dropped'
    | 'dimension-needs'
    | 'metrics-dropped'
    | 'granularity-changed'
    | 'range-clamped'
    | 'range-unreachable'
    | 'compare-dropped'
    | 'refused'
  readonly dataset: DatasetName
  /** The filter or dimension it is about. */
  readonly name?: string
  readonly values?: readonly (string | number)[]
  readonly from?: string
  readonly to?: string
}

/** What a state of filters comes to for one dataset. */
export interface FilterPlan<D extends DatasetName = DatasetName> {
  readonly dataset: D
  /**
   * The question; `undefined` when something it needs is missing or the range is out of reach. What it is split by is known
   * when the page runs alone: rows are typed by dimensions that are named beside it, `{ ...query, dimensions: ['COUNTRY'] }`.
   */
  readonly query: AnalyticsQuery<D> | undefined
  /** The same question about the period to compare with. */
  readonly previousQuery: AnalyticsQuery<D> | undefined
  /** What to show the figures by; coarser than the query's granularity where it is to be counted together. */
  readonly bucket: Granularity
  /** What was dropped or changed for this dataset. */
  readonly changes: readonly FilterChange[]
  /** Filters the dataset cannot be asked without and that have no value yet, e.g. `templateIds`. */
  readonly needs: readonly FilterName[]
}
