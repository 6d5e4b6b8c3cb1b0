'use client'
import { type ReactNode, useState } from 'react'
import { Autocomplete } from 'react-aria-components'
import { useWa } from '../../theme/useWa.js'
import { SmallButton } from '../parts/buttonStyles.js'
import { FilterIcon } from '../parts/FilterIcon.js'
import { FilterFoot, FootSay } from '../parts/popoverStyles.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { PickerBox, SearchBox, SearchInput } from './listStyles.js'
import type { Option } from './Option.js'
import { mostDrawn, OptionList } from './OptionList.js'
import { searchOptions } from './searchOptions.js'

export interface OptionPickerProps<V extends string | number> {
  readonly label: string
  readonly options: readonly Option<V>[]
  readonly chosen: readonly V[]
  readonly multiple: boolean
  readonly isRequired: boolean
  readonly isSearchable: boolean
  /** Reads a value nobody lists from what was typed; `undefined` when it is none. */
  readonly readTyped: ((text: string) => V | undefined) | undefined
  readonly onToggle: (value: V) => void
  readonly onReplace: (values: readonly V[]) => void
  readonly onDone: () => void
  /** Stands between search and list: facets. */
  readonly children?: ReactNode
}

/** Inside a popover: search, options, and what is chosen of them. */
export function OptionPicker<V extends string | number>(props: OptionPickerProps<V>): ReactNode {
  const { label, options, chosen, multiple, isSearchable, readTyped, onReplace } = props
  const messages = useFilterMessages()
  const { formatters } = useWa()
  const [search, setSearch] = useState('')
  const matches = searchOptions(options, search)
  const typed = search.trim() === '' ? undefined : readTyped?.(search.trim())
  const known = typed === undefined || options.some(({ value }) => value === typed)
  const shown = known ? matches : [{ value: typed, label: messages.addTyped(String(typed)) }, ...matches]
  const print = (count: number): string => formatters.value(count, { kind: 'count' })
  const more = shown.length - mostDrawn
  const list = (
    <OptionList
      label={label}
      options={shown}
      chosen={chosen}
      multiple={multiple}
      onToggle={(value) => {
        if (!known && value === typed) setSearch('')
        props.onToggle(value)
      }}
      autoFocus={!isSearchable}
      empty={options.length > 0 ? messages.noMatches : readTyped ? messages.typeToAdd : messages.noOptions}
    />
  )
  const choosable = matches.filter((option) => option.isDisabled !== true).map(({ value }) => value)
  const said =
    more > 0
      ? messages.moreMatches(more, print(more))
      : chosen.length > 0
        ? messages.chosen(chosen.length, print(chosen.length))
        : props.isRequired
          ? messages.chooseOne
          : messages.allCounted
  return (
    <PickerBox>
      {isSearchable ? (
        <Autocomplete inputValue={search} onInputChange={setSearch}>
          <SearchBox aria-label={messages.searchIn(label)} autoFocus>
            <FilterIcon name="search" />
            <SearchInput placeholder={messages.search} />
            {search !== '' && (
              <SmallButton data-wa-icon="" aria-label={messages.clearSearch}>
                <FilterIcon name="close" />
              </SmallButton>
            )}
          </SearchBox>
          {props.children}
          {list}
        </Autocomplete>
      ) : (
        <>
          {props.children}
          {list}
        </>
      )}
      <FilterFoot>
        <FootSay role="status">{said}</FootSay>
        {chosen.length > 0 ? (
          <SmallButton onPress={() => onReplace([])}>{messages.clear}</SmallButton>
        ) : (
          multiple &&
          choosable.length > 0 &&
          choosable.length <= mostDrawn && (
            <SmallButton onPress={() => onReplace(choosable)}>{messages.selectAll}</SmallButton>
          )
        )}
        <SmallButton data-wa-primary="" onPress={props.onDone}>
          {messages.done}
        </SmallButton>
      </FilterFoot>
    </PickerBox>
  )
}
