'use client'
import type { DatasetName, Dimension } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { MultiSelectFilter } from '../MultiSelectFilter/MultiSelectFilter.js'
import { FilterScope } from '../parts/FilterScope.js'
import { dimensionsOf } from '../state/askedWords.js'
import { neededWith, toggleDimension } from '../state/toggle.js'
import { useFilterMessages } from '../useFilterMessages.js'

export interface DimensionFilterProps {
  /** The dataset whose splits are offered. */
  readonly dataset: DatasetName
  /** What is chosen, when the host holds it; empty: no split. */
  readonly value?: readonly string[] | undefined
  /** What is chosen at first, when the component holds it. @default none */
  readonly defaultValue?: readonly string[] | undefined
  /** Called when the popover closes and the choice differs. */
  readonly onChange?: ((dimensions: readonly Dimension[]) => void) | undefined
  /** The filter's name. @default 'Split by' in the reader's language */
  readonly label?: string | undefined
}

/** How figures are split. A split that needs others brings them along, and goes when they go. */
export function DimensionFilter(props: DimensionFilterProps): ReactNode {
  return (
    <FilterScope name="DimensionFilter">
      <DimensionField {...props} />
    </FilterScope>
  )
}

function DimensionField({ dataset, label, onChange, ...rest }: DimensionFilterProps): ReactNode {
  const words = useVocabulary()
  const messages = useFilterMessages()
  const { formatters } = useWa()
  const offered = dimensionsOf(dataset)
  const options = offered.map((value) => {
    const others = neededWith(dataset, value).slice(1)
    return {
      value,
      label: words.dimension(value),
      description:
        others.length === 0 ? undefined : messages.needs(formatters.list(others.map(words.dimension))),
    }
  })
  return (
    <MultiSelectFilter
      {...rest}
      label={label ?? messages.splitBy}
      options={options}
      toggle={(chosen, value) => toggleDimension(chosen, value, dataset)}
      labelOf={words.dimension}
      onChange={(chosen) => onChange?.(offered.filter((one) => chosen.includes(one)))}
    />
  )
}
