'use client'
import type { ReactNode } from 'react'
import type { FilterName } from '../../messages/vocabulary/Vocabulary.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { DashboardFilters, usePhoneOptions } from '../parts/DashboardFilters.js'
import { DashboardBox } from '../parts/layout.js'
import { type DashboardProps, useDashboard } from '../useDashboard.js'
import { PricingReport } from './PricingReport.js'

const names: readonly FilterName[] = ['pricingCategories', 'pricingTypes', 'phoneNumbers']

/** Delivered messages and their cost, by category and type, with filters. */
export function PricingDashboard(props: DashboardProps): ReactNode {
  const vocabulary = useVocabulary()
  const dashboard = useDashboard('pricing', props)
  const phoneNumbers = usePhoneOptions(dashboard.wabaId)
  return (
    <DashboardBox aria-label={vocabulary.dataset('pricing')}>
      <DashboardFilters dataset="pricing" dashboard={dashboard} names={names} options={{ phoneNumbers }} />
      <PricingReport query={dashboard.query} bucket={dashboard.bucket} />
    </DashboardBox>
  )
}
