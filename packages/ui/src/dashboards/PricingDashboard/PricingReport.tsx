'use client'
import { usePricingAnalytics } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { WaScope } from '../../theme/WaScope.js'
import type { CategoryDataset } from '../CategoryReport/CategoryDataset.js'
import { CategoryReport } from '../CategoryReport/CategoryReport.js'
import type { ReportProps } from '../ReportProps.js'

const about: CategoryDataset<'pricing'> = {
  dataset: 'pricing',
  count: 'volume',
  splits: ['pricingCategory', 'pricingType'],
  needs: { dimensions: ['PRICING_CATEGORY', 'PRICING_TYPE'], metrics: ['VOLUME', 'COST'] },
  useAnalytics: usePricingAnalytics,
  titles: (messages, cost) => ({
    count: messages.volumeTitle,
    cost: messages.volumeCostTitle,
    table: cost ? messages.pricingTable : messages.pricingTableWithoutCost,
  }),
}

/** Delivered messages and their cost, by category and type. */
export function PricingReport(props: ReportProps<'pricing'>): ReactNode {
  return (
    <WaScope name="PricingReport">
      <CategoryReport {...props} about={about} />
    </WaScope>
  )
}
