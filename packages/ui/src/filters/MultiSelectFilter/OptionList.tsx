'use client'
import { type ReactNode, useMemo } from 'react'
import type { Selection } from 'react-aria-components'
import { FilterIcon } from '../parts/FilterIcon.js'
import { OptionNote, OptionRow, OptionText, Tick } from '../parts/optionStyles.js'
import { ListFrame } from './listStyles.js'
import type { Option } from './Option.js'

export interface OptionListProps<V extends string | number> {
  readonly label: string
  readonly options: readonly Option<V>[]
  readonly chosen: readonly V[]
  readonly multiple: boolean
  /** Called with the value whose state changes. */
  readonly onToggle: (value: V) => void
  /** Whether it takes the focus when it appears: not where a search field does. */
  readonly autoFocus: boolean
  /** What stands there when there is no option. */
  readonly empty: string
}

/** The most options drawn at once; the rest is a search away. */
export const mostDrawn = 200

/** Options as a list: arrows move, Enter or Space chooses. */
export function OptionList<V extends string | number>(props: OptionListProps<V>): ReactNode {
  const { options, chosen, multiple, onToggle, empty } = props
  const byKey = useMemo(() => new Map(options.map((option) => [String(option.value), option])), [options])
  const selected = chosen.map(String)
  const change = (keys: Selection): void => {
    if (keys === 'all') return
    const added = [...keys].find((key) => !selected.includes(String(key)))
    const key = added ?? selected.find((one) => !keys.has(one))
    const option = key === undefined ? undefined : byKey.get(String(key))
    if (option !== undefined) onToggle(option.value)
  }
  return (
    <ListFrame
      aria-label={props.label}
      data-wa-list={multiple ? 'multiple' : 'single'}
      selectionMode={multiple ? 'multiple' : 'single'}
      selectedKeys={selected}
      disabledKeys={options.filter((option) => option.isDisabled).map(({ value }) => String(value))}
      disallowEmptySelection={!multiple}
      escapeKeyBehavior="none"
      autoFocus={props.autoFocus}
      onSelectionChange={change}
      renderEmptyState={() => <OptionNote>{empty}</OptionNote>}
    >
      {options.slice(0, mostDrawn).map(({ value, label, description, note }) => (
        <OptionRow key={value} id={String(value)} textValue={label}>
          <Tick>
            <FilterIcon name="check" size={12} />
          </Tick>
          <OptionText>
            {label}
            {description !== undefined && <OptionNote>{description}</OptionNote>}
          </OptionText>
          {note !== undefined && <OptionNote>{note}</OptionNote>}
        </OptionRow>
      ))}
    </ListFrame>
  )
}
