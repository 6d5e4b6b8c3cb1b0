'use client'
import { usePricingAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { askedOptions } from '../askedOptions.js'
import type { CategoryDataset } from '../CategoryReport/CategoryDataset.js'
import { CategoryReport } from '../CategoryReport/CategoryReport.js'
import type { ReportProps } from '../ReportProps.js'
import { useDashboardMessages } from '../words/useDashboardMessages.js'

const about: CategoryDataset = {
  dataset: 'pricing',
  count: 'volume',
  splits: ['pricingCategory', 'pricingType'],
  paidType: 'REGULAR',
}
const dimensions = ['PRICING_CATEGORY', 'PRICING_TYPE'] as const

/** Delivered messages and their cost, by category and type. */
export function PricingReport({ query, bucket = query?.granularity }: ReportProps<'pricing'>): ReactNode {
  const messages = useDashboardMessages()
  const splitQuery = useMemo(
    () => query && { ...query, dimensions: [...new Set([...dimensions, ...(query.dimensions ?? [])])] },
    [query],
  )
  const analytics = usePricingAnalytics(askedOptions('pricing', splitQuery))
  const titles = useMemo(
    () => ({
      count: messages.volumeTitle,
      cost: messages.volumeCostTitle,
      table: messages.pricingTable,
    }),
    [messages],
  )
  return <CategoryReport about={about} analytics={analytics} granularity={bucket} titles={titles} />
}
