'use client'
import type { DatasetName } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { FilterBar, type FilterBarProps } from '../../filters/FilterBar/FilterBar.js'
import { FilterChanges } from '../../filters/FilterChanges/FilterChanges.js'
import type { Dashboard } from '../useDashboard.js'

export interface DashboardBarProps<D extends DatasetName>
  extends Pick<FilterBarProps, 'controls' | 'options'> {
  readonly dashboard: Dashboard<D>
}

/** The filters of a dashboard, and what had to be changed of them for its dataset. */
export function DashboardBar<D extends DatasetName>({ dashboard, ...rest }: DashboardBarProps<D>): ReactNode {
  return (
    <>
      <FilterBar {...dashboard.bar} {...rest} />
      {dashboard.changes.length > 0 && <FilterChanges changes={dashboard.changes} />}
    </>
  )
}
