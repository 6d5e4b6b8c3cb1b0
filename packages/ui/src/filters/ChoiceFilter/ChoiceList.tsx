'use client'
import type { ReactNode } from 'react'
import type { Choice } from '../MultiSelectFilter/Choice.js'
import { OptionList } from '../MultiSelectFilter/OptionList.js'
import { useOptionKeys } from '../MultiSelectFilter/useOptionKeys.js'
import { useFilterMessages } from '../useFilterMessages.js'

export interface ChoiceListProps<V extends string> {
  readonly label: string
  readonly options: readonly Choice<V>[]
  readonly value: V | undefined
  readonly onChoose: (value: V) => void
  /** Leaves out the ticks. @default false */
  readonly isPlain?: boolean | undefined
}

/** A list to choose one of; it takes the focus, and starts at what is chosen. */
export function ChoiceList<V extends string>(props: ChoiceListProps<V>): ReactNode {
  const { options, value, onChoose } = props
  const messages = useFilterMessages()
  const first = Math.max(
    options.findIndex((option) => option.value === value),
    0,
  )
  const keys = useOptionKeys(options, first, onChoose)
  return (
    <OptionList
      label={props.label}
      options={options}
      chosen={value === undefined ? [] : [value]}
      multiple={false}
      keys={keys}
      onToggle={onChoose}
      isFocusable
      empty={messages.noOptions}
      isPlain={props.isPlain}
    />
  )
}
