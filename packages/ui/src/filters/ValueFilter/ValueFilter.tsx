'use client'
import { type ReactNode, useMemo } from 'react'
import type { FilterName } from '../../messages/vocabulary/Vocabulary.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { MultiSelectFilter } from '../MultiSelectFilter/MultiSelectFilter.js'
import { FilterScope } from '../parts/FilterScope.js'
import { fieldOf, readFilterValue } from '../state/fields.js'
import { toggleValue } from '../state/toggle.js'
import { useFilterMessages } from '../useFilterMessages.js'
import type { FilterOptions } from './FilterOptions.js'
import { fieldOptions } from './fieldOptions.js'
import { valueLabel } from './valueLabel.js'

export interface ValueFilterProps {
  /** Which filter of the datasets it is, e.g. `pricingCategories`. */
  readonly name: FilterName
  /** What is chosen, when the host holds it; empty: everything is counted. */
  readonly value?: readonly (string | number)[] | undefined
  /** What is chosen at first, when the component holds it. @default none */
  readonly defaultValue?: readonly (string | number)[] | undefined
  /** Called when the popover closes and the choice differs. */
  readonly onChange?: ((value: readonly (string | number)[]) => void) | undefined
  /** What the host knows of its accounts: phone numbers, templates and the like. @default nothing; they can be typed */
  readonly options?: FilterOptions | undefined
  /** The filter's name. @default the vocabulary's */
  readonly label?: string | undefined
}

/**
 * One filter of the datasets, its options and rules taken from them: what cannot be asked together cannot be chosen
 * together.
 *
 * @example <ValueFilter name="pricingCategories" value={categories} onChange={setCategories} />
 */
export function ValueFilter(props: ValueFilterProps): ReactNode {
  return (
    <FilterScope name="ValueFilter">
      <ValueField {...props} />
    </FilterScope>
  )
}

const nothing: FilterOptions = {}

function ValueField({ name, options: known = nothing, label, ...rest }: ValueFilterProps): ReactNode {
  const words = useVocabulary()
  const messages = useFilterMessages()
  const { formatters } = useWa()
  const field = fieldOf(name)
  const { definition } = field
  const options = useMemo(
    () =>
      fieldOptions(field, known, words, formatters.locale).map((option) =>
        definition.alone?.includes(option.value) ? { ...option, note: messages.standsAlone } : option,
      ),
    [field, definition, known, words, formatters, messages],
  )
  const ruled = definition.alone !== undefined || definition.mostAsked !== undefined
  const typed = definition.type === 'phone' || definition.type === 'id'
  return (
    <MultiSelectFilter<string | number>
      {...rest}
      label={label ?? words.filter(name)}
      options={options}
      isRequired={definition.required === true}
      isSingle={!definition.list}
      toggle={ruled ? (chosen, value) => toggleValue(chosen, value, definition) : undefined}
      labelOf={(value) => valueLabel(name, value, known, words)}
      noteOf={(value) => (definition.type === 'enum' && !words.isKnown(value) ? String(value) : undefined)}
      readTyped={typed ? (text) => readOne(name, text) : undefined}
    />
  )
}

function readOne(name: FilterName, text: string): string | number | undefined {
  const read = readFilterValue(name, [text])
  return read.ok && typeof read.value === 'object' ? read.value[0] : undefined
}
