'use client'
import { usePhoneNumbers } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { FilterBar } from '../../filters/FilterBar/FilterBar.js'
import type { FilterPart } from '../../filters/FilterBar/FilterPart.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { DashboardBox } from '../parts/layout.js'
import { type DashboardProps, useDashboard } from '../useDashboard.js'
import { ConversationReport } from './ConversationReport.js'

const parts: readonly FilterPart[] = [
  'range',
  'granularity',
  'conversationCategories',
  'conversationTypes',
  'countryCodes',
  'phoneNumbers',
]

/** Conversations and their cost, by category and type, with filters: history since conversation pricing ended. */
export function ConversationDashboard(props: DashboardProps): ReactNode {
  const vocabulary = useVocabulary()
  const { query, bucket, wabaId, bar } = useDashboard('conversation', props)
  const { data: phoneNumbers } = usePhoneNumbers({ wabaId })
  const options = useMemo(() => ({ phoneNumbers }), [phoneNumbers])
  return (
    <DashboardBox aria-label={vocabulary.dataset('conversation')}>
      <FilterBar {...bar} parts={parts} options={options} />
      <ConversationReport query={query} bucket={bucket} />
    </DashboardBox>
  )
}
