'use client'
import type { ReactNode } from 'react'
import { styled } from '../../styled.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { useDayText } from '../DateRangeFilter/useDayText.js'
import { FilterIcon } from '../parts/FilterIcon.js'
import { FilterScope } from '../parts/FilterScope.js'
import type { FilterChange } from '../state/FilterPlan.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { changeText } from './changeText.js'

const List = styled.ul.withConfig({ componentId: 'wa-filter-changes' })`
  display: grid;
  gap: 2px;
  margin: 0;
  padding: 0;
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  line-height: 1.45;
  list-style: none;
  & > li {
    display: flex;
    gap: calc(var(--wa-unit) * 1.5);
  }
  & svg {
    flex: none;
    margin-block-start: 0.2em;
  }
`

export interface FilterChangesProps {
  /** What plans of `useFilters` or `planQuery` had to drop or change. */
  readonly changes: readonly FilterChange[]
}

/** What was dropped or changed for a dataset, a sentence each; nothing when there is nothing to say. */
export function FilterChanges(props: FilterChangesProps): ReactNode {
  return (
    <FilterScope name="FilterChanges">
      <Sentences {...props} />
    </FilterScope>
  )
}

function Sentences({ changes }: FilterChangesProps): ReactNode {
  const messages = useFilterMessages()
  const words = useVocabulary()
  const { formatters } = useWa()
  const text = useDayText()
  if (changes.length === 0) return null
  const sentences = changes.map((change) => changeText(change, { words, messages, formatters, text }))
  return (
    <List aria-label={messages.changesTitle}>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>
          <FilterIcon name="info" />
          <span>{sentence}</span>
        </li>
      ))}
    </List>
  )
}
