import type { AnalyticsQuery, AnyState } from '@wabalytics/hooks'
import type { DashboardMessages } from '../../messages/dashboards/DashboardMessages.js'
import type { ReportNeeds } from '../parts/useWholeQuery.js'

/** A dataset of categories and types: how it names its parts, and how it is asked. */
export interface CategoryDataset<D extends 'conversation' | 'pricing' = 'conversation' | 'pricing'> {
  readonly dataset: D
  /** The metric that counts: `conversation` or `volume`. */
  readonly count: 'conversation' | 'volume'
  /** Row names of its two dimensions. */
  readonly splits: readonly [category: string, type: string]
  /** What is asked along, whatever else is. */
  readonly needs: ReportNeeds<D>
  readonly useAnalytics: (query: AnalyticsQuery<D> | undefined) => AnyState
  /** What its parts are called; `cost`: whether costs are shown. */
  readonly titles: (messages: DashboardMessages, cost: boolean) => CategoryTitles
}

export interface CategoryTitles {
  readonly count: string
  readonly cost: string
  readonly table: string
}
