'use client'
import { usePhoneNumbers } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import type { FilterPart } from '../../filters/FilterBar/FilterPart.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { DashboardBar } from '../parts/DashboardBar.js'
import { DashboardBox } from '../parts/layout.js'
import { type DashboardProps, useDashboard } from '../useDashboard.js'
import { PricingCountries } from './PricingCountries.js'
import { PricingReport } from './PricingReport.js'

const parts: readonly FilterPart[] = [
  'range',
  'granularity',
  'compare',
  'pricingCategories',
  'pricingTypes',
  'countryCodes',
  'phoneNumbers',
]

/** Delivered messages and their cost, by category, type and country, with filters. */
export function PricingDashboard(props: DashboardProps): ReactNode {
  const vocabulary = useVocabulary()
  const dashboard = useDashboard('pricing', props)
  const { data: phoneNumbers } = usePhoneNumbers({ wabaId: dashboard.wabaId })
  const options = useMemo(() => ({ phoneNumbers }), [phoneNumbers])
  return (
    <DashboardBox aria-label={vocabulary.dataset('pricing')}>
      <DashboardBar dashboard={dashboard} parts={parts} options={options} />
      <PricingReport
        query={dashboard.query}
        waitsFor={dashboard.waitsFor}
        compareQuery={dashboard.compareQuery}
        bucket={dashboard.bucket}
      />
      <PricingCountries query={dashboard.query} waitsFor={dashboard.waitsFor} />
    </DashboardBox>
  )
}
