'use client'
import { usePhoneNumbers } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import type { FilterPart } from '../../filters/FilterBar/FilterPart.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { DashboardBar } from '../parts/DashboardBar.js'
import { DashboardBox } from '../parts/layout.js'
import { type DashboardProps, useDashboard } from '../useDashboard.js'
import { ConversationReport } from './ConversationReport.js'

const parts: readonly FilterPart[] = [
  'range',
  'granularity',
  'compare',
  'conversationCategories',
  'conversationTypes',
  'countryCodes',
  'phoneNumbers',
]

/** Conversations and their cost, by category and type, with filters: history since conversation pricing ended. */
export function ConversationDashboard(props: DashboardProps): ReactNode {
  const vocabulary = useVocabulary()
  const dashboard = useDashboard('conversation', props)
  const { data: phoneNumbers } = usePhoneNumbers({ wabaId: dashboard.wabaId })
  const options = useMemo(() => ({ phoneNumbers }), [phoneNumbers])
  return (
    <DashboardBox aria-label={vocabulary.dataset('conversation')}>
      <DashboardBar dashboard={dashboard} parts={parts} options={options} />
      <ConversationReport
        query={dashboard.query}
        waitsFor={dashboard.waitsFor}
        compareQuery={dashboard.compareQuery}
        bucket={dashboard.bucket}
      />
    </DashboardBox>
  )
}
