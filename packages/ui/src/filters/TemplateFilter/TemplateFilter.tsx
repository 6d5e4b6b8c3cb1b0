'use client'
import type { MessageTemplate } from '@wabalytics/hooks'
import { type ReactNode, useMemo, useState } from 'react'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { MultiSelectFilter } from '../MultiSelectFilter/MultiSelectFilter.js'
import { FilterScope } from '../parts/FilterScope.js'
import { readFilterValue } from '../state/fields.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { FacetRow } from './FacetRow.js'
import { facetValues, templateOptions } from './templateOptions.js'

export interface TemplateFilterProps {
  /** The account's templates, as `useMessageTemplates` gives them. Keep the list stable. */
  readonly templates: readonly MessageTemplate[]
  /** Ids of those chosen, when the host holds them. */
  readonly value?: readonly string[] | undefined
  /** Ids of those chosen at first, when the component holds them. @default none */
  readonly defaultValue?: readonly string[] | undefined
  /** Called when the popover closes and the choice differs. Any number may be chosen: the plan asks ten at a time. */
  readonly onChange?: ((templateIds: readonly string[]) => void) | undefined
  /** The filter's name. @default 'Template' in the reader's language */
  readonly label?: string | undefined
}

/** Templates by name, language or id, narrowed by category and state; ids that are not listed can be typed. */
export function TemplateFilter(props: TemplateFilterProps): ReactNode {
  return (
    <FilterScope name="TemplateFilter">
      <TemplateField {...props} />
    </FilterScope>
  )
}

function TemplateField({ templates, label, ...rest }: TemplateFilterProps): ReactNode {
  const words = useVocabulary()
  const messages = useFilterMessages()
  const [category, setCategory] = useState<string | undefined>(undefined)
  const [status, setStatus] = useState<string | undefined>(undefined)
  const options = useMemo(
    () => templateOptions(templates, { category, status }, words),
    [templates, category, status, words],
  )
  const names = useMemo(() => new Map(templates.map(({ id, name }) => [id, name ?? id])), [templates])
  const categories = facetValues(templates, 'category')
  const statuses = facetValues(templates, 'status')
  return (
    <MultiSelectFilter
      {...rest}
      label={label ?? words.filter('templateIds')}
      options={options}
      isRequired
      isSearchable
      labelOf={(id) => names.get(id) ?? id}
      readTyped={readId}
    >
      {categories.length > 1 && (
        <FacetRow
          label={words.filter('pricingCategories')}
          values={categories}
          value={category}
          onChange={setCategory}
          labelOf={(value) => words.value('templateCategory', value)}
          all={messages.all}
        />
      )}
      {statuses.length > 1 && (
        <FacetRow
          label={messages.status}
          values={statuses}
          value={status}
          onChange={setStatus}
          labelOf={words.status}
          all={messages.all}
        />
      )}
    </MultiSelectFilter>
  )
}

function readId(text: string): string | undefined {
  return readFilterValue('templateIds', [text]).ok ? text : undefined
}
