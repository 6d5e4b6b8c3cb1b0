'use client'
import { type ReactNode, useState } from 'react'
import { useControlled } from '../../controls/useControlled.js'
import type { Choice } from '../MultiSelectFilter/Choice.js'
import { FilterPopover } from '../parts/FilterPopover.js'
import { FilterScope } from '../parts/FilterScope.js'
import { ChoiceList } from './ChoiceList.js'

export interface ChoiceFilterProps<V extends string> {
  /** The setting's name. */
  readonly label: string
  /** What can be chosen. */
  readonly options: readonly Choice<V>[]
  /** What is chosen, when the host holds it. */
  readonly value?: V | undefined
  /** What is chosen at first, when the component holds it. @default the first option */
  readonly defaultValue?: V | undefined
  /** Called with what was chosen. */
  readonly onChange?: ((value: V) => void) | undefined
  /** A value that stands for having chosen nothing: the pill then shows the name alone. @default none */
  readonly emptyValue?: V | undefined
  /** Whether it cannot be opened. @default false */
  readonly isDisabled?: boolean | undefined
}

/** One of a few: choosing closes it. */
export function ChoiceFilter<V extends string>(props: ChoiceFilterProps<V>): ReactNode {
  return (
    <FilterScope name="ChoiceFilter">
      <ChoiceField {...props} />
    </FilterScope>
  )
}

function ChoiceField<V extends string>(props: ChoiceFilterProps<V>): ReactNode {
  const { label, options, emptyValue, onChange } = props
  const [isOpen, setOpen] = useState(false)
  const [value, setValue] = useControlled<V | undefined>(
    props.value,
    props.defaultValue ?? options[0]?.value,
    undefined,
  )
  const empty = value === undefined || value === emptyValue
  return (
    <FilterPopover
      label={label}
      summary={empty ? undefined : (options.find((one) => one.value === value)?.label ?? value)}
      chosen={emptyValue !== undefined && !empty}
      isDisabled={props.isDisabled}
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <ChoiceList
        label={label}
        options={options}
        value={value}
        onChoose={(next) => {
          setValue(next)
          setOpen(false)
          onChange?.(next)
        }}
      />
    </FilterPopover>
  )
}
