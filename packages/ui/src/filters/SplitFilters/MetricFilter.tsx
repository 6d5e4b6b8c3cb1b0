'use client'
import {
  costWords,
  type DatasetName,
  datasetDefinition,
  type Metric,
  useCapabilities,
} from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { MultiSelectFilter } from '../MultiSelectFilter/MultiSelectFilter.js'
import { FilterScope } from '../parts/FilterScope.js'
import { metricsOf } from '../state/askedWords.js'
import { useFilterMessages } from '../useFilterMessages.js'

export interface MetricFilterProps {
  /** The dataset whose metrics are offered. */
  readonly dataset: DatasetName
  /** What is chosen, when the host holds it; empty: everything is measured. */
  readonly value?: readonly string[] | undefined
  /** What is chosen at first, when the component holds it. @default none */
  readonly defaultValue?: readonly string[] | undefined
  /** Called when the popover closes and the choice differs. */
  readonly onChange?: ((metrics: readonly Metric[]) => void) | undefined
  /** The filter's name. @default 'Measures' in the reader's language */
  readonly label?: string | undefined
}

/** What is measured; costs only where the provider's capabilities allow them. */
export function MetricFilter(props: MetricFilterProps): ReactNode {
  return (
    <FilterScope name="MetricFilter">
      <MetricField {...props} />
    </FilterScope>
  )
}

function MetricField({ dataset, label, onChange, ...rest }: MetricFilterProps): ReactNode {
  const words = useVocabulary()
  const messages = useFilterMessages()
  const { cost } = useCapabilities()
  const hidden: readonly string[] = cost ? [] : costWords(datasetDefinition(dataset))
  const offered = metricsOf(dataset).filter((word) => !hidden.includes(word))
  return (
    <MultiSelectFilter
      {...rest}
      label={label ?? messages.measures}
      options={offered.map((value) => ({ value, label: words.metric(value) }))}
      labelOf={words.metric}
      onChange={(chosen) => onChange?.(offered.filter((one) => chosen.includes(one)))}
    />
  )
}
