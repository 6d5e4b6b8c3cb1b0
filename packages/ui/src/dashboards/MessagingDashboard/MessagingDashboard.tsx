'use client'
import type { ReactNode } from 'react'
import type { FilterName } from '../../messages/vocabulary/Vocabulary.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { DashboardFilters, usePhoneOptions } from '../parts/DashboardFilters.js'
import { DashboardBox } from '../parts/layout.js'
import { type DashboardProps, useDashboard } from '../useDashboard.js'
import { MessagingReport } from './MessagingReport.js'

const names: readonly FilterName[] = ['productTypes', 'phoneNumbers']

/** Messages sent and delivered, with filters. */
export function MessagingDashboard(props: DashboardProps): ReactNode {
  const vocabulary = useVocabulary()
  const dashboard = useDashboard('messaging', props)
  const phoneNumbers = usePhoneOptions(dashboard.wabaId)
  return (
    <DashboardBox aria-label={vocabulary.dataset('messaging')}>
      <DashboardFilters dataset="messaging" dashboard={dashboard} names={names} options={{ phoneNumbers }} />
      <MessagingReport query={dashboard.query} bucket={dashboard.bucket} />
    </DashboardBox>
  )
}
