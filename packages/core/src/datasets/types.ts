import type { DatasetName, datasets } from './datasets.js'
import type { PlatformGranularity } from './definition.js'

type Definition<D extends DatasetName> = (typeof datasets)[D]

/** Known values complete in the editor; others are allowed, since the platform adds values without notice. */
export type Open<Known extends string> = Known | (string & {})

export type DatasetGranularity<D extends DatasetName = DatasetName> = D extends DatasetName
  ? Extract<keyof Definition<D>['granularities'], PlatformGranularity>
  : never

/** The dimensions a dataset can be split by, e.g. `COUNTRY`. */
export type Dimension<D extends DatasetName = DatasetName> = D extends DatasetName
  ? keyof Definition<D>['dimensions'] & string
  : never

type ClicksWord<D extends DatasetName> =
  Definition<D> extends { readonly clicks: infer W extends string } ? W : never

/** The metrics a dataset can be asked for, e.g. `COST`. */
export type Metric<D extends DatasetName = DatasetName> = D extends DatasetName
  ? Definition<D>['metrics'][keyof Definition<D>['metrics']] extends { readonly ask: infer W extends string }
    ? W | ClicksWord<D>
    : never
  : never

type FilterValue<F> = F extends { readonly type: 'integer'; readonly values: readonly (infer V)[] }
  ? V
  : F extends { readonly type: 'enum'; readonly values: readonly (infer V extends string)[] }
    ? Open<V>
    : F extends { readonly type: 'boolean' }
      ? boolean
      : string

type FilterInput<F> = F extends { readonly list: true } ? readonly FilterValue<F>[] : FilterValue<F>

type FiltersOf<D extends DatasetName> = Definition<D>['filters']
type RequiredFilter<D extends DatasetName> = {
  [K in keyof FiltersOf<D>]: FiltersOf<D>[K] extends { readonly required: true } ? K : never
}[keyof FiltersOf<D>]

/** The filters of a dataset, named as on the platform, in camelCase. */
export type Filters<D extends DatasetName> = {
  readonly [K in RequiredFilter<D>]: FilterInput<FiltersOf<D>[K]>
} & {
  readonly [K in Exclude<keyof FiltersOf<D>, RequiredFilter<D>>]?: FilterInput<FiltersOf<D>[K]> | undefined
}

type DimensionValue<X> = X extends { readonly values: readonly (infer V extends string)[] } ? Open<V> : string

/** One click count of a template's button. `url_button` counts clicks, `unique_url_button` people: never add the two. */
export interface Click {
  readonly type: Open<'url_button' | 'unique_url_button' | 'quick_reply_button'>
  readonly buttonContent: string | undefined
  readonly count: number
}

type DimensionFields<D extends DatasetName, Asked> = {
  readonly [K in keyof Definition<D>['dimensions'] as K extends Asked
    ? Definition<D>['dimensions'][K] extends { readonly name: infer N extends string }
      ? N
      : never
    : never]: Definition<D>['dimensions'][K] extends { readonly mayMiss: true }
    ? DimensionValue<Definition<D>['dimensions'][K]> | undefined
    : DimensionValue<Definition<D>['dimensions'][K]>
}

type MetricFields<D extends DatasetName, Asked> = {
  readonly [K in keyof Definition<D>['metrics'] as Definition<D>['metrics'][K] extends {
    readonly ask: infer W extends string
  }
    ? W extends Asked
      ? K
      : never
    : never]: number | undefined
}

type ClickFields<D extends DatasetName, Asked> = [ClicksWord<D>] extends [never]
  ? unknown
  : ClicksWord<D> extends Asked
    ? { readonly clicks: readonly Click[] }
    : unknown

type IdFields<D extends DatasetName> = { readonly [K in keyof Definition<D>['ids']]: string }

/**
 * A data point: its account and bounds, the dimensions asked, and the metrics asked (all, when none are named).
 * A metric the platform did not send is `undefined`, never 0.
 */
export type AnalyticsRow<
  D extends DatasetName = DatasetName,
  Dimensions extends string = string,
  Metrics extends string = string,
> = D extends DatasetName
  ? {
      readonly wabaId: string
      /** Start of the bucket, inclusive. */
      readonly start: Date
      /** End of the bucket, exclusive. */
      readonly end: Date
    } & IdFields<D> &
      DimensionFields<D, Dimensions> &
      MetricFields<D, Metrics> &
      ClickFields<D, Metrics>
  : never
