'use client'
import type { ReactNode } from 'react'
import type { FilterControl } from '../../filters/FilterBar/FilterControl.js'
import { WaScope } from '../../theme/WaScope.js'
import { PhoneDashboard } from '../parts/PhoneDashboard.js'
import type { DashboardProps } from '../useDashboard.js'
import { PricingCountries } from './PricingCountries.js'
import { PricingReport } from './PricingReport.js'

const controls: readonly FilterControl[] = [
  'range',
  'granularity',
  'compare',
  'pricingCategories',
  'pricingTypes',
  'countryCodes',
  'phoneNumbers',
]

const reports = [PricingReport, PricingCountries]

/** Delivered messages and their cost, by category, type and country, with filters. */
export function PricingDashboard(props: DashboardProps): ReactNode {
  return (
    <WaScope name="PricingDashboard">
      <PhoneDashboard {...props} dataset="pricing" controls={controls} reports={reports} />
    </WaScope>
  )
}
