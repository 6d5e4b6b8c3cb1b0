'use client'
import { usePhoneNumbers } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { FilterBar } from '../../filters/FilterBar/FilterBar.js'
import type { FilterPart } from '../../filters/FilterBar/FilterPart.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { DashboardBox } from '../parts/layout.js'
import { type DashboardProps, useDashboard } from '../useDashboard.js'
import { PricingReport } from './PricingReport.js'

const parts: readonly FilterPart[] = [
  'range',
  'granularity',
  'pricingCategories',
  'pricingTypes',
  'countryCodes',
  'phoneNumbers',
]

/** Delivered messages and their cost, by category and type, with filters. */
export function PricingDashboard(props: DashboardProps): ReactNode {
  const vocabulary = useVocabulary()
  const { query, bucket, wabaId, bar } = useDashboard('pricing', props)
  const { data: phoneNumbers } = usePhoneNumbers({ wabaId })
  const options = useMemo(() => ({ phoneNumbers }), [phoneNumbers])
  return (
    <DashboardBox aria-label={vocabulary.dataset('pricing')}>
      <FilterBar {...bar} parts={parts} options={options} />
      <PricingReport query={query} bucket={bucket} />
    </DashboardBox>
  )
}
