'use client'
import type { DatasetName, Granularity } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { ChoiceFilter } from '../ChoiceFilter/ChoiceFilter.js'
import { FilterScope } from '../parts/FilterScope.js'
import type { DayRange } from '../range/DayRange.js'
import { spanOf } from '../range/days.js'
import { granularityChoices } from '../state/granularities.js'
import { useFilterMessages } from '../useFilterMessages.js'

export interface GranularityFilterProps {
  /** Datasets whose granularities are offered. */
  readonly datasets: readonly DatasetName[]
  /** The granularity, when the host holds it. */
  readonly value?: Granularity | undefined
  /** The granularity at first, when the component holds it. @default 'DAY' */
  readonly defaultValue?: Granularity | undefined
  /** Called with what was chosen. */
  readonly onChange?: ((granularity: Granularity) => void) | undefined
  /** The days shown: granularities too fine or too coarse for them cannot be chosen. @default any */
  readonly range?: DayRange | undefined
  /** Whether hours, weeks and quarters are offered, which the host counts together itself. @default false */
  readonly computed?: boolean | undefined
  /** The filter's name. @default 'Show by' in the reader's language */
  readonly label?: string | undefined
}

/** How long a bucket is. What a dataset lacks, or the period is too long or short for, is said where it is offered. */
export function GranularityFilter(props: GranularityFilterProps): ReactNode {
  return (
    <FilterScope name="GranularityFilter">
      <GranularityField {...props} />
    </FilterScope>
  )
}

/** A span that every granularity fits: for hosts that do not say theirs. */
const anySpan = 90

function GranularityField(props: GranularityFilterProps): ReactNode {
  const { datasets, range, computed = false } = props
  const messages = useFilterMessages()
  const words = useVocabulary()
  const { formatters } = useWa()
  const said = {
    'not-offered': messages.notOffered,
    'too-fine': messages.tooFine,
    'too-coarse': messages.tooCoarse,
  }
  const choices = granularityChoices(datasets, range === undefined ? anySpan : spanOf(range), computed)
  const options = choices.map(({ granularity, unfit, lacking }) => ({
    value: granularity,
    label: words.granularity(granularity),
    isDisabled: unfit !== undefined,
    description:
      unfit !== undefined
        ? said[unfit]
        : lacking.length > 0
          ? messages.lackedBy(formatters.list(lacking.map(words.dataset)))
          : undefined,
  }))
  return (
    <ChoiceFilter
      label={props.label ?? messages.granularity}
      options={options}
      value={props.value}
      defaultValue={props.defaultValue ?? 'DAY'}
      onChange={props.onChange}
    />
  )
}
