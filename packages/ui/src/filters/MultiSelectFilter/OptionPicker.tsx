'use client'
import { type ReactNode, useRef, useState } from 'react'
import { useWa } from '../../theme/useWa.js'
import { SmallButton } from '../parts/buttonStyles.js'
import { FilterFoot, FootSay } from '../parts/popoverStyles.js'
import { useFilterMessages } from '../useFilterMessages.js'
import type { Choice } from './Choice.js'
import { PickerBox } from './listStyles.js'
import { OptionList } from './OptionList.js'
import { SearchRow } from './SearchRow.js'
import { searchOptions } from './searchOptions.js'
import { useOptionKeys } from './useOptionKeys.js'

export interface OptionPickerProps<V extends string | number> {
  readonly label: string
  readonly options: readonly Choice<V>[]
  readonly chosen: readonly V[]
  readonly multiple: boolean
  readonly isRequired: boolean
  readonly isSearchable: boolean
  /** Reads a value nobody lists from what was typed; `undefined` when it is none. */
  readonly readTyped: ((text: string) => V | undefined) | undefined
  readonly onToggle: (value: V) => void
  readonly onReplace: (values: readonly V[]) => void
  /** Whether all can be chosen at once. */
  readonly canSelectAll: boolean
  readonly onDone: () => void
  /** Stands between search and list: facets. */
  readonly children?: ReactNode
}

/** The most options drawn at once; the rest is a search away. */
const mostDrawn = 200

/** Inside a popover: search, options, and what is chosen of them. */
export function OptionPicker<V extends string | number>(props: OptionPickerProps<V>): ReactNode {
  const { label, options, chosen, isSearchable, readTyped, onReplace } = props
  const messages = useFilterMessages()
  const { formatters } = useWa()
  const [search, setSearch] = useState('')
  const box = useRef<HTMLDivElement | null>(null)
  const text = search.trim()
  const matches = searchOptions(options, text)
  const typed = text === '' ? undefined : readTyped?.(text)
  const isNew = typed !== undefined && !options.some(({ value }) => value === typed)
  const found = isNew ? [{ value: typed, label: messages.addTyped(String(typed)) }, ...matches] : matches
  const shown = found.slice(0, mostDrawn)
  const toggle = (value: V): void => {
    if (isNew && value === typed) setSearch('')
    props.onToggle(value)
  }
  const keys = useOptionKeys(shown, isSearchable ? -1 : 0, toggle)
  // Clear goes with what it clears; the focus would be left on nothing.
  const clear = (): void => {
    onReplace([])
    box.current?.querySelector<HTMLElement>('[role="combobox"], [role="listbox"]')?.focus()
  }
  const count = (number: number): string => formatters.value(number, { kind: 'count' })
  const rest = found.length - shown.length
  const nothing = readTyped === undefined ? messages.noOptions : messages.typeToAdd
  const choosable = matches.filter((option) => option.isDisabled !== true).map(({ value }) => value)
  const said =
    rest > 0
      ? messages.moreMatches(rest, count(rest))
      : chosen.length > 0
        ? messages.chosen(chosen.length, count(chosen.length))
        : props.isRequired
          ? messages.chooseOne
          : messages.allCounted
  return (
    <PickerBox ref={box}>
      {isSearchable && (
        <SearchRow
          label={label}
          value={search}
          onChange={(next) => {
            setSearch(next)
            keys.setActive(next.trim() === '' ? -1 : 0)
          }}
          keys={keys}
        />
      )}
      {props.children}
      <OptionList
        label={label}
        options={shown}
        chosen={chosen}
        multiple={props.multiple}
        keys={keys}
        onToggle={toggle}
        isFocusable={!isSearchable}
        empty={options.length > 0 && readTyped === undefined ? messages.noMatches : nothing}
      />
      <FilterFoot>
        <FootSay role="status">{said}</FootSay>
        {chosen.length > 0 ? (
          <SmallButton onPress={clear}>{messages.clear}</SmallButton>
        ) : (
          props.canSelectAll &&
          choosable.length > 1 &&
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
