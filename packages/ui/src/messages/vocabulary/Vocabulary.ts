import type { DatasetName, Dimension, datasets, Granularity, Metric, PlatformEvent } from '@wabalytics/hooks'

type Definition<D extends DatasetName> = (typeof datasets)[D]
type Values<X> = X extends { readonly values: readonly (infer V)[] } ? V : never
type Parts<D extends DatasetName, Part extends 'filters' | 'dimensions'> = D extends DatasetName
  ? Values<Definition<D>[Part][keyof Definition<D>[Part]]>
  : never

/** A filter's name, e.g. `pricingCategories`. */
export type FilterName = DatasetName extends infer D
  ? D extends DatasetName
    ? keyof Definition<D>['filters'] & string
    : never
  : never

/** A measured column of any dataset's rows, e.g. `amountSpent`. */
export type MetricName = DatasetName extends infer D
  ? D extends DatasetName
    ? keyof Definition<D>['metrics'] & string
    : never
  : never

/** An id that rows carry without being asked, e.g. `templateId`. */
export type IdName = DatasetName extends infer D
  ? D extends DatasetName
    ? keyof Definition<D>['ids'] & string
    : never
  : never

type Known = Parts<DatasetName, 'filters'> | Parts<DatasetName, 'dimensions'>

/** A value the platform is known to send, e.g. `MARKETING`. */
export type KnownValue = Extract<Known, string>

/** What kind of message the messaging dataset counts. */
export type ProductType = Extract<Known, number>

/** The platform's words in people's: every list is derived from the datasets, so that none can lack an entry. */
export interface Vocabulary {
  readonly datasets: Readonly<Record<DatasetName, string>>
  readonly granularities: Readonly<Record<Granularity, string>>
  /** Names of filters. */
  readonly filters: Readonly<Record<FilterName, string>>
  /** Ways to split, by the word they are asked with. */
  readonly dimensions: Readonly<Record<Dimension, string>>
  /** Columns of what points belong to: their account, and the dataset's own ids. */
  readonly ids: Readonly<Record<IdName | 'wabaId', string>>
  /** Columns of rows. */
  readonly metrics: Readonly<Record<MetricName, string>>
  /** Metrics by the word they are asked with: one word may bring several columns. */
  readonly asked: Readonly<Record<Metric, string>>
  /** Categories, types, directions and APIs; `UNKNOWN` is what the platform says when it does not tell. */
  readonly values: Readonly<Record<KnownValue | 'UNKNOWN', string>>
  readonly productTypes: Readonly<Record<ProductType, string>>
  readonly clickTypes: Readonly<Record<'url_button' | 'unique_url_button' | 'quick_reply_button', string>>
  /** States of message templates. */
  readonly statuses: Readonly<Record<TemplateStatus, string>>
  /** Dates on which the platform changed what figures mean. */
  readonly events: Readonly<Record<PlatformEvent['code'], string>>
  /** A price tier: messages `from` to `to` of a month; without `to`, from there on. */
  readonly tier: (bounds: { readonly from: string; readonly to: string | undefined }) => string
}

/** States of a template that the platform is known to name. */
export type TemplateStatus =
  | 'APPROVED'
  | 'PENDING'
  | 'REJECTED'
  | 'PAUSED'
  | 'DISABLED'
  | 'IN_APPEAL'
  | 'PENDING_DELETION'
  | 'DELETED'
  | 'LIMIT_EXCEEDED'
  | 'ARCHIVED'
