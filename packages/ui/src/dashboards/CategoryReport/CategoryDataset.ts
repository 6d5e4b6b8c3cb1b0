import type { AnalyticsQuery, AnyState, Dimension } from '@wabalytics/hooks'
import type { DashboardMessages } from '../../messages/dashboards/DashboardMessages.js'

/** A dataset of categories and types: how it names its parts, and how it is asked. */
export interface CategoryDataset<D extends 'conversation' | 'pricing' = 'conversation' | 'pricing'> {
  readonly dataset: D
  /** The metric that counts: `conversation` or `volume`. */
  readonly count: 'conversation' | 'volume'
  /** Row names of its two dimensions. */
  readonly splits: readonly [category: string, type: string]
  /** The same as they are asked. */
  readonly dimensions: readonly Dimension<D>[]
  readonly useAnalytics: (query: AnalyticsQuery<D> | undefined) => AnyState
  readonly titles: (messages: DashboardMessages) => CategoryTitles
}

export interface CategoryTitles {
  readonly count: string
  readonly cost: string
  readonly table: string
}
