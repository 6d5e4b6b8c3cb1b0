'use client'
import type { ReactNode } from 'react'
import type { FilterName } from '../../messages/vocabulary/Vocabulary.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { DashboardFilters, usePhoneOptions } from '../parts/DashboardFilters.js'
import { DashboardBox } from '../parts/layout.js'
import { type DashboardProps, useDashboard } from '../useDashboard.js'
import { ConversationReport } from './ConversationReport.js'

const names: readonly FilterName[] = ['conversationCategories', 'conversationTypes', 'phoneNumbers']

/** Conversations and their cost, by category and type, with filters: history since conversation pricing ended. */
export function ConversationDashboard(props: DashboardProps): ReactNode {
  const vocabulary = useVocabulary()
  const dashboard = useDashboard('conversation', props)
  const phoneNumbers = usePhoneOptions(dashboard.wabaId)
  return (
    <DashboardBox aria-label={vocabulary.dataset('conversation')}>
      <DashboardFilters
        dataset="conversation"
        dashboard={dashboard}
        names={names}
        options={{ phoneNumbers }}
      />
      <ConversationReport query={dashboard.query} bucket={dashboard.bucket} />
    </DashboardBox>
  )
}
