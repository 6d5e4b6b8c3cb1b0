'use client'
import { type DatasetName, usePhoneNumbers } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { DateRangeFilter } from '../../filters/DateRangeFilter/DateRangeFilter.js'
import { GranularityFilter } from '../../filters/GranularityFilter/GranularityFilter.js'
import { MultiSelectFilter } from '../../filters/MultiSelectFilter/MultiSelectFilter.js'
import type { Option } from '../../filters/MultiSelectFilter/Option.js'
import { dayAt } from '../../filters/range/days.js'
import { resolveRange } from '../../filters/range/presets.js'
import { type FilterField, fieldsOf, valuesOf, withValues } from '../../filters/state/fields.js'
import type { FilterName } from '../../messages/vocabulary/Vocabulary.js'
import { styled } from '../../styled.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import type { Dashboard } from '../useDashboard.js'

const Row = styled.div.withConfig({ componentId: 'wa-dashboard-filters' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: calc(var(--wa-unit) * 2);
`

export interface DashboardFiltersProps<D extends DatasetName> {
  readonly dataset: D
  readonly dashboard: Dashboard<D>
  /** Filters to offer beside period and granularity. */
  readonly names: readonly FilterName[]
  /** What can be chosen of filters whose values belong to the account. */
  readonly options?: Partial<Record<FilterName, readonly Option[]>> | undefined
}

/** The filters of a dashboard, in one row. */
export function DashboardFilters<D extends DatasetName>(props: DashboardFiltersProps<D>): ReactNode {
  const { dataset, dashboard, names, options } = props
  const { filters, setFilters, clock, timeZone } = dashboard
  const fields = fieldsOf([dataset]).filter((field) => names.includes(field.name))
  const range = resolveRange(filters.range, dayAt(clock(), timeZone))
  return (
    <Row>
      <DateRangeFilter
        datasets={[dataset]}
        value={filters.range}
        timeZone={timeZone}
        clock={clock}
        onChange={(days, preset) => setFilters({ ...filters, range: preset ?? days })}
      />
      <GranularityFilter
        datasets={[dataset]}
        value={dashboard.bucket}
        range={range}
        computed
        onChange={(granularity) => setFilters({ ...filters, granularity })}
      />
      {fields.map((field) => (
        <ValuesFilter key={field.name} field={field} dashboard={dashboard} options={options?.[field.name]} />
      ))}
    </Row>
  )
}

interface ValuesFilterProps<D extends DatasetName> {
  readonly field: FilterField
  readonly dashboard: Dashboard<D>
  readonly options: readonly Option[] | undefined
}

function ValuesFilter<D extends DatasetName>({ field, dashboard, options }: ValuesFilterProps<D>): ReactNode {
  const vocabulary = useVocabulary()
  const { filters, setFilters } = dashboard
  const { name, definition } = field
  const known: readonly Option<string | number>[] =
    options ?? (definition.values ?? []).map((value) => ({ value, label: vocabulary.value(name, value) }))
  return (
    <MultiSelectFilter<string | number>
      label={vocabulary.filter(name)}
      options={known}
      value={valuesOf(filters, name)}
      isRequired={definition.required === true}
      labelOf={(value) => vocabulary.value(name, value)}
      onChange={(values) => setFilters(withValues(filters, field, values))}
    />
  )
}

/** The account's phone numbers as options. */
export function usePhoneOptions(wabaId: string | undefined): readonly Option[] {
  const { data } = usePhoneNumbers({ wabaId })
  return (data ?? []).map(({ displayPhoneNumber, verifiedName, id }) => ({
    value: (displayPhoneNumber ?? id).replace(/\D/g, ''),
    label: displayPhoneNumber ?? id,
    description: verifiedName,
  }))
}
