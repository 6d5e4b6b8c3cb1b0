'use client'
import { usePricingAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import type { CategoryDataset } from '../CategoryReport/CategoryDataset.js'
import { CategoryReport } from '../CategoryReport/CategoryReport.js'
import { withSplits } from '../CategoryReport/withSplits.js'
import type { ReportProps } from '../ReportProps.js'

const about: CategoryDataset = {
  dataset: 'pricing',
  count: 'volume',
  splits: ['pricingCategory', 'pricingType'],
}
const dimensions = ['PRICING_CATEGORY', 'PRICING_TYPE'] as const

/** Delivered messages and their cost, by category and type. */
export function PricingReport({
  query,
  waitsFor,
  compareQuery,
  bucket = query?.granularity,
}: ReportProps<'pricing'>): ReactNode {
  const messages = useDashboardMessages()
  const asked = useMemo(() => query && withSplits(query, dimensions), [query])
  const askedBefore = useMemo(() => compareQuery && withSplits(compareQuery, dimensions), [compareQuery])
  const analytics = usePricingAnalytics(asked)
  const compared = usePricingAnalytics(askedBefore)
  const titles = useMemo(
    () => ({
      count: messages.volumeTitle,
      cost: messages.volumeCostTitle,
      table: messages.pricingTable,
    }),
    [messages],
  )
  return (
    <CategoryReport
      about={about}
      analytics={analytics}
      compared={compared}
      waitsFor={waitsFor}
      granularity={bucket}
      titles={titles}
    />
  )
}
