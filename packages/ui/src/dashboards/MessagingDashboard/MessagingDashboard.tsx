'use client'
import type { ReactNode } from 'react'
import type { FilterControl } from '../../filters/FilterBar/FilterControl.js'
import { WaScope } from '../../theme/WaScope.js'
import { PhoneDashboard } from '../parts/PhoneDashboard.js'
import type { DashboardProps } from '../useDashboard.js'
import { MessagingReport } from './MessagingReport.js'

const controls: readonly FilterControl[] = [
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
  return (
    <WaScope name="MessagingDashboard">
      <PhoneDashboard {...props} dataset="messaging" controls={controls} reports={reports} />
    </WaScope>
  )
}
