'use client'
import type { ReactNode } from 'react'
import type { FilterPart } from '../../filters/FilterBar/FilterPart.js'
import { PhoneDashboard } from '../parts/PhoneDashboard.js'
import type { DashboardProps } from '../useDashboard.js'
import { MessagingReport } from './MessagingReport.js'

const parts: readonly FilterPart[] = [
  'range',
  'granularity',
  'compare',
  'productTypes',
  'countryCodes',
  'phoneNumbers',
]

const reports = [MessagingReport]

/** Messages sent and delivered, with filters. */
export function MessagingDashboard(props: DashboardProps): ReactNode {
  return <PhoneDashboard {...props} dataset="messaging" parts={parts} reports={reports} />
}
