import type { DatasetName } from '../datasets/datasets.js'
import type { AnalyticsRow, DatasetGranularity, Dimension, Filters, Metric } from '../datasets/types.js'
import type { RangeInput } from '../time/range.js'

/**
 * A question to one dataset.
 *
 * @example
 * const query: AnalyticsQuery<'pricing'> = {
 *   dataset: 'pricing',
 *   wabaId: '102290129340398',
 *   range: { start: '2026-10-01', end: '2026-11-01' },
 *   granularity: 'DAY',
 *   dimensions: ['PRICING_CATEGORY'],
 * }
 */
export type AnalyticsQuery<D extends DatasetName = DatasetName> = D extends DatasetName
  ? DatasetQuery<D>
  : never

/** A question to one dataset and no other: under this name the compiler tells of it. */
export type DatasetQuery<D extends DatasetName> = QueryFields<D> & Filters<D>

/** What every dataset is asked with. */
interface QueryFields<D extends DatasetName> {
  readonly dataset: D
  /** One account or several. Ids are strings of digits. */
  readonly wabaId: string | readonly string[]
  /** Half-open: the end is not included. */
  readonly range: RangeInput
  readonly granularity: DatasetGranularity<D>
  /** How to split; absent or empty: not at all. */
  readonly dimensions?: readonly Dimension<D>[] | undefined
  /** What to measure; absent or empty: everything. */
  readonly metrics?: readonly Metric<D>[] | undefined
}

/** The words of a list in a question; all of them when the list is absent, not literal, or (for metrics) empty. */
type AskedMetrics<Q extends AnalyticsQuery> = Q extends {
  readonly metrics: readonly (infer M extends string)[]
}
  ? [M] extends [never]
    ? string
    : M
  : string

type AskedDimensions<Q extends AnalyticsQuery> = Q extends {
  readonly dimensions: readonly (infer X extends string)[]
}
  ? X
  : never

/** The rows a question is answered with: ask COUNTRY and `row.country` is there; do not, and it does not exist. */
export type RowOf<Q extends AnalyticsQuery> = AnalyticsRow<Q['dataset'], AskedDimensions<Q>, AskedMetrics<Q>>

/**
 * Makes keys that a question's dataset does not have an error, which says so: generic parameters alone would let them
 * through.
 */
export type Exactly<Given, Shape> = Given & {
  readonly [K in Exclude<keyof Given, keyof Shape>]: CannotBeAskedHere<K>
}

/** No value is of this type: the compiler prints its name. */
interface CannotBeAskedHere<Key> {
  readonly [refused]: Key
}

declare const refused: unique symbol
