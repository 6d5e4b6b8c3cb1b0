'use client'
import { usePhoneNumbers } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import type { FilterPart } from '../../filters/FilterBar/FilterPart.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { DashboardBar } from '../parts/DashboardBar.js'
import { DashboardBox } from '../parts/layout.js'
import { type DashboardProps, useDashboard } from '../useDashboard.js'
import { MessagingReport } from './MessagingReport.js'

const parts: readonly FilterPart[] = [
  'range',
  'granularity',
  'compare',
  'productTypes',
  'countryCodes',
  'phoneNumbers',
]

/** Messages sent and delivered, with filters. */
export function MessagingDashboard(props: DashboardProps): ReactNode {
  const vocabulary = useVocabulary()
  const dashboard = useDashboard('messaging', props)
  const { data: phoneNumbers } = usePhoneNumbers({ wabaId: dashboard.wabaId })
  const options = useMemo(() => ({ phoneNumbers }), [phoneNumbers])
  return (
    <DashboardBox aria-label={vocabulary.dataset('messaging')}>
      <DashboardBar dashboard={dashboard} parts={parts} options={options} />
      <MessagingReport
        query={dashboard.query}
        waitsFor={dashboard.waitsFor}
        compareQuery={dashboard.compareQuery}
        bucket={dashboard.bucket}
      />
    </DashboardBox>
  )
}
