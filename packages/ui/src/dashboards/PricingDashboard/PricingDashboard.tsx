'use client'
import type { ReactNode } from 'react'
import type { FilterPart } from '../../filters/FilterBar/FilterPart.js'
import { PhoneDashboard } from '../parts/PhoneDashboard.js'
import type { DashboardProps } from '../useDashboard.js'
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

const reports = [PricingReport, PricingCountries]

/** Delivered messages and their cost, by category, type and country, with filters. */
export function PricingDashboard(props: DashboardProps): ReactNode {
  return <PhoneDashboard {...props} dataset="pricing" parts={parts} reports={reports} />
}
