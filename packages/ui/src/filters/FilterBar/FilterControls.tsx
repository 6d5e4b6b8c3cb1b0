'use client'
import type { DatasetName } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import type { FilterName } from '../../messages/vocabulary/Vocabulary.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { AccountFilter } from '../AccountFilter/AccountFilter.js'
import { CompareFilter } from '../CompareFilter/CompareFilter.js'
import { DateRangeFilter } from '../DateRangeFilter/DateRangeFilter.js'
import { GranularityFilter } from '../GranularityFilter/GranularityFilter.js'
import { ToggleFilter } from '../parts/ToggleFilter.js'
import type { ReadClock } from '../parts/useToday.js'
import type { DayRange } from '../range/DayRange.js'
import { DimensionFilter } from '../SplitFilters/DimensionFilter.js'
import { MetricFilter } from '../SplitFilters/MetricFilter.js'
import { withoutEmpty, withRange } from '../state/changeState.js'
import type { FilterState } from '../state/FilterState.js'
import { fieldOf, isFilterName, valuesOf, withValues } from '../state/fields.js'
import { TemplateFilter } from '../TemplateFilter/TemplateFilter.js'
import type { FilterOptions } from '../ValueFilter/FilterOptions.js'
import { ValueFilter } from '../ValueFilter/ValueFilter.js'
import type { FilterControl } from './FilterControl.js'

export interface FilterControlsProps {
  readonly datasets: readonly DatasetName[]
  readonly controls: readonly FilterControl[]
  readonly value: FilterState
  readonly onChange: (state: FilterState) => void
  readonly range: DayRange
  readonly options: FilterOptions
  readonly timeZone: string
  readonly clock: ReadClock
  readonly computed: boolean
}

/** One pill a part, each writing its own part of the state. */
export function FilterControls(props: FilterControlsProps): ReactNode {
  return props.controls.map((part) => <Control key={part} part={part} {...props} />)
}

function Control(props: FilterControlsProps & { readonly part: FilterControl }): ReactNode {
  const { part, datasets, value, onChange, range, options, timeZone, clock, computed } = props
  const put = (change: Partial<FilterState>): void => onChange(withoutEmpty({ ...value, ...change }))
  const dataset = datasets[0]
  if (isFilterName(part)) return <FieldControl {...props} name={part} />
  switch (part) {
    case 'range':
      return (
        <DateRangeFilter
          value={value.range}
          datasets={datasets}
          timeZone={timeZone}
          clock={clock}
          onChange={(days, preset) => onChange(withRange(value, days, preset, datasets, computed))}
        />
      )
    case 'granularity':
      return (
        <GranularityFilter
          datasets={datasets}
          range={range}
          computed={computed}
          value={value.granularity}
          onChange={(granularity) => put({ granularity })}
        />
      )
    case 'compare':
      return (
        <CompareFilter
          datasets={datasets}
          range={range}
          timeZone={timeZone}
          clock={clock}
          value={value.compare}
          onChange={(compare) => put({ compare })}
        />
      )
    case 'accounts':
      return (
        <AccountFilter
          accounts={options.accounts ?? []}
          value={value.wabaIds ?? []}
          onChange={(wabaIds) => put({ wabaIds })}
        />
      )
    case 'dimensions':
      return dataset === undefined ? null : (
        <DimensionFilter
          dataset={dataset}
          value={value.dimensions ?? []}
          onChange={(dimensions) => put({ dimensions })}
        />
      )
    case 'metrics':
      return dataset === undefined ? null : (
        <MetricFilter
          dataset={dataset}
          value={value.metrics ?? []}
          onChange={(metrics) => put({ metrics })}
        />
      )
  }
}

function FieldControl(props: FilterControlsProps & { readonly name: FilterName }): ReactNode {
  const { name, value, onChange, options } = props
  const words = useVocabulary()
  const field = fieldOf(name)
  if (field.definition.type === 'boolean') {
    const on = value[name] === true
    const flip = (next: boolean): void =>
      onChange(withoutEmpty({ ...value, [name]: next ? true : undefined }))
    return <ToggleFilter label={words.filter(name)} value={on} onChange={flip} />
  }
  if (name === 'templateIds') {
    return (
      <TemplateFilter
        templates={options.templates ?? []}
        value={value.templateIds ?? []}
        onChange={(ids) => onChange(withValues(value, field, ids))}
      />
    )
  }
  return (
    <ValueFilter
      name={name}
      options={options}
      value={valuesOf(value, name)}
      onChange={(values) => onChange(withValues(value, field, values))}
    />
  )
}
