'use client'
import type { ReactNode } from 'react'
import type { FilterControl } from '../../filters/FilterBar/FilterControl.js'
import { WaScope } from '../../theme/WaScope.js'
import { PhoneDashboard } from '../parts/PhoneDashboard.js'
import type { DashboardProps } from '../useDashboard.js'
import { ConversationReport } from './ConversationReport.js'

const controls: readonly FilterControl[] = [
  'range',
  'granularity',
  'compare',
  'conversationCategories',
  'conversationTypes',
  'countryCodes',
  'phoneNumbers',
]

const reports = [ConversationReport]

/** Conversations and their cost, by category and type, with filters: history since conversation pricing ended. */
export function ConversationDashboard(props: DashboardProps): ReactNode {
  return (
    <WaScope name="ConversationDashboard">
      <PhoneDashboard {...props} dataset="conversation" controls={controls} reports={reports} />
    </WaScope>
  )
}
