'use client'
import type { DatasetName } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { FilterBar, type FilterBarProps } from '../FilterBar/FilterBar.js'

export interface DatasetFiltersProps extends Omit<FilterBarProps, 'datasets'> {
  /** The dataset whose filters are shown, all of them and nothing else. */
  readonly dataset: DatasetName
}

/**
 * All filters of one dataset, from its definition.
 *
 * @example <DatasetFilters dataset="conversation" value={state} onChange={setState} />
 */
export function DatasetFilters({ dataset, ...rest }: DatasetFiltersProps): ReactNode {
  const datasets = useMemo(() => [dataset], [dataset])
  return <FilterBar {...rest} datasets={datasets} />
}
