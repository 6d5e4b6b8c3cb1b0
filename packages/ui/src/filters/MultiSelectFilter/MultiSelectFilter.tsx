'use client'
import { type ReactNode, useState } from 'react'
import { useControlled } from '../../controls/useControlled.js'
import { useWa } from '../../theme/useWa.js'
import { FilterPopover } from '../parts/FilterPopover.js'
import { FilterScope } from '../parts/FilterScope.js'
import { useFilterMessages } from '../useFilterMessages.js'
import type { Choice } from './Choice.js'
import { OptionPicker } from './OptionPicker.js'
import { withChosen } from './searchOptions.js'
import { summarizeChoice } from './summarizeChoice.js'

export interface MultiSelectFilterProps<V extends string | number = string> {
  /** The filter's name. */
  readonly label: string
  /** What can be chosen. */
  readonly options: readonly Choice<V>[]
  /** What is chosen, when the host holds it; empty: everything is counted. */
  readonly value?: readonly V[] | undefined
  /** What is chosen at first, when the component holds it. @default none */
  readonly defaultValue?: readonly V[] | undefined
  /** Called when the popover closes and the choice differs: one change however many options were ticked. */
  readonly onChange?: ((value: readonly V[]) => void) | undefined
  /** Whether at least one must be chosen before anything can be asked. @default false */
  readonly isRequired?: boolean | undefined
  /** Whether only one can be chosen. @default false */
  readonly isSingle?: boolean | undefined
  /** Whether there is a search field. @default from nine options on, and where values can be typed */
  readonly isSearchable?: boolean | undefined
  /** Whether it cannot be opened. @default false */
  readonly isDisabled?: boolean | undefined
  /** What choosing a value makes of those chosen. @default it is added, or taken away */
  readonly toggle?: ((chosen: readonly V[], value: V) => readonly V[]) | undefined
  /** Reads a value that no option lists from typed text. @default nothing can be typed */
  readonly readTyped?: ((text: string) => V | undefined) | undefined
  /** Names a chosen value that no option lists. @default the value itself */
  readonly labelOf?: ((value: V) => string) | undefined
  /** Says more of a chosen value that no option lists, e.g. the platform's own word. @default nothing */
  readonly noteOf?: ((value: V) => string | undefined) | undefined
  /** Stands above the list, e.g. buttons that narrow it. */
  readonly children?: ReactNode
}

/** Any number of values of one kind, with search. Nothing chosen means everything. */
export function MultiSelectFilter<V extends string | number = string>(
  props: MultiSelectFilterProps<V>,
): ReactNode {
  return (
    <FilterScope name="MultiSelectFilter">
      <MultiSelectField {...props} />
    </FilterScope>
  )
}

function MultiSelectField<V extends string | number>(props: MultiSelectFilterProps<V>): ReactNode {
  const { label, readTyped, isSingle = false, labelOf = String, toggle = flip } = props
  const messages = useFilterMessages()
  const { formatters } = useWa()
  const [value, setValue] = useControlled<readonly V[]>(props.value, props.defaultValue ?? [], props.onChange)
  const [draft, setDraft] = useState<readonly V[] | undefined>(undefined)
  const chosen = draft ?? value
  const options = withChosen(props.options, chosen, (one) => ({
    label: labelOf(one),
    note: props.noteOf?.(one),
  }))
  const commit = (next: readonly V[]): void => {
    setDraft(undefined)
    if (!sameValues(next, value)) setValue(next)
  }
  const choose = (one: V): void => {
    if (isSingle) commit([one])
    else setDraft(toggle(chosen, one))
  }
  return (
    <FilterPopover
      label={label}
      summary={summarizeChoice(value, options, messages, formatters)}
      chosen={value.length > 0}
      isDisabled={props.isDisabled}
      isOpen={draft !== undefined}
      onOpenChange={(open) => (open ? setDraft(value) : commit(chosen))}
    >
      <OptionPicker
        label={label}
        options={options}
        chosen={chosen}
        multiple={!isSingle}
        isRequired={props.isRequired === true}
        isSearchable={props.isSearchable ?? (readTyped !== undefined || props.options.length > 8)}
        readTyped={readTyped}
        onToggle={choose}
        onReplace={setDraft}
        canSelectAll={!isSingle && props.toggle === undefined}
        onDone={() => commit(chosen)}
      >
        {props.children}
      </OptionPicker>
    </FilterPopover>
  )
}

function flip<V>(chosen: readonly V[], value: V): readonly V[] {
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
}

function sameValues(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}
