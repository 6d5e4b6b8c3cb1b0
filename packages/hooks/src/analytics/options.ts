import type { AnalyticsQuery, DatasetName } from '@wabalytics/core'

/** A dataset's question without what the hook knows already: the dataset, and the provider's accounts. */
export type QueryOptions<D extends DatasetName> = Omit<AnalyticsQuery<D>, 'dataset' | 'wabaId'> & {
  /** The account or accounts. @default the provider's */
  readonly wabaId?: string | readonly string[] | undefined
}

/** How to ask, beside what to ask. */
export interface AskOptions {
  /** Whether to ask at all. @default true */
  readonly enabled?: boolean | undefined
}

/** The one argument of every analytics hook: the question, and how to ask it. */
export type AnalyticsOptions<D extends DatasetName> = QueryOptions<D> & AskOptions

/** The question an options object asks. */
export type AskedQuery<D extends DatasetName, O> = AnalyticsQuery<D> & Omit<O, 'enabled' | 'wabaId'>
