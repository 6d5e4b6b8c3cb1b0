'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { useEscape } from '../../overlay/useEscape.js'
import { SmallButton } from '../parts/buttonStyles.js'
import { FilterIcon } from '../parts/FilterIcon.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { SearchBox, SearchInput } from './listStyles.js'
import type { OptionKeys } from './useOptionKeys.js'

export interface SearchRowProps {
  /** What is searched in. */
  readonly label: string
  readonly value: string
  readonly onChange: (search: string) => void
  readonly keys: OptionKeys
}

/** The field above a list: it keeps the focus while its arrow keys move through the list. Escape empties it first. */
export function SearchRow({ label, value, onChange, keys }: SearchRowProps): ReactNode {
  const messages = useFilterMessages()
  const input = useRef<HTMLInputElement | null>(null)
  useEffect(() => input.current?.focus(), [])
  useEscape(input, value !== '', () => onChange(''))
  return (
    <SearchBox>
      <FilterIcon name="search" />
      <SearchInput
        ref={input}
        type="text"
        role="combobox"
        aria-label={messages.searchIn(label)}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={keys.listId}
        aria-activedescendant={keys.activeId}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder={messages.search}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={keys.onSearchKey}
      />
      {value !== '' && (
        <SmallButton
          data-wa-icon=""
          aria-label={messages.clearSearch}
          onPress={() => {
            onChange('')
            input.current?.focus()
          }}
        >
          <FilterIcon name="close" />
        </SmallButton>
      )}
    </SearchBox>
  )
}
