'use client'
import { type DatasetName, usePhoneNumbers } from '@wabalytics/hooks'
import { type ComponentType, type ReactNode, useMemo } from 'react'
import { Room } from '../../controls/Room.js'
import type { FilterControl } from '../../filters/FilterBar/FilterControl.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import type { ReportProps } from '../ReportProps.js'
import { type DashboardProps, useDashboard } from '../useDashboard.js'
import { DashboardBar } from './DashboardBar.js'
import { DashboardBox } from './layout.js'

export interface PhoneDashboardProps<D extends DatasetName> extends DashboardProps {
  readonly dataset: D
  readonly controls: readonly FilterControl[]
  /** What it shows, below each other. */
  readonly reports: readonly ComponentType<ReportProps<D>>[]
}

/** A dashboard of a dataset that is counted by phone numbers: its filters, and its reports. */
export function PhoneDashboard<D extends DatasetName>(props: PhoneDashboardProps<D>): ReactNode {
  const { dataset, controls, reports } = props
  const vocabulary = useVocabulary()
  const dashboard = useDashboard(dataset, props)
  const { data: phoneNumbers } = usePhoneNumbers({ wabaId: dashboard.wabaId })
  const options = useMemo(() => ({ phoneNumbers }), [phoneNumbers])
  const { query, waitsFor, previousQuery, bucket } = dashboard
  return (
    <Room>
      <DashboardBox aria-label={vocabulary.dataset(dataset)}>
        <DashboardBar dashboard={dashboard} controls={controls} options={options} />
        {reports.map((Report, at) => (
          <Report
            // biome-ignore lint/suspicious/noArrayIndexKey: a dashboard's reports never change.
            key={at}
            query={query}
            waitsFor={waitsFor}
            previousQuery={previousQuery}
            bucket={bucket}
          />
        ))}
      </DashboardBox>
    </Room>
  )
}
