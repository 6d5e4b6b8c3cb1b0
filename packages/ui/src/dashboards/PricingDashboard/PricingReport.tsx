'use client'
import { type AnalyticsOptions, usePricingAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { type CategoryDataset, CategoryReport } from '../CategoryReport/CategoryReport.js'
import { useDashboardMessages } from '../words/useDashboardMessages.js'

export interface PricingReportProps {
  /** What to ask; the split by category and type is the report's own. */
  readonly query: AnalyticsOptions<'pricing'>
}

const about: CategoryDataset = {
  dataset: 'pricing',
  count: 'volume',
  splits: ['pricingCategory', 'pricingType'],
  paidType: 'REGULAR',
}
const dimensions = ['PRICING_CATEGORY', 'PRICING_TYPE'] as const

/** Delivered messages and their cost, by category and type. */
export function PricingReport({ query }: PricingReportProps): ReactNode {
  const messages = useDashboardMessages()
  const analytics = usePricingAnalytics({ ...query, dimensions })
  const titles = useMemo(
    () => ({
      count: messages.volumeTitle,
      cost: messages.volumeCostTitle,
      table: messages.pricingTable,
    }),
    [messages],
  )
  return (
    <CategoryReport about={about} analytics={analytics} granularity={query.granularity} titles={titles} />
  )
}
