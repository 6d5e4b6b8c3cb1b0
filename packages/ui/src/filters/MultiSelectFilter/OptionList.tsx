'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { FilterIcon } from '../parts/FilterIcon.js'
import { OptionNote, OptionRow, OptionText, Tick } from '../parts/optionStyles.js'
import type { Choice } from './Choice.js'
import { ListFrame, NoOptions } from './listStyles.js'
import type { OptionKeys } from './useOptionKeys.js'

export interface OptionListProps<V extends string | number> {
  readonly label: string
  readonly options: readonly Choice<V>[]
  readonly chosen: readonly V[]
  readonly multiple: boolean
  readonly keys: OptionKeys
  readonly onToggle: (value: V) => void
  /** Whether the list itself takes the focus, not a search field above it. */
  readonly isFocusable: boolean
  /** What stands there when there is no option. */
  readonly empty: string
  /** Leaves out the ticks. @default false */
  readonly isPlain?: boolean | undefined
}

/** Options as a list; the one that keys act on is told by `aria-activedescendant`. */
export function OptionList<V extends string | number>(props: OptionListProps<V>): ReactNode {
  const { options, chosen, multiple, keys, onToggle, isFocusable } = props
  const list = useRef<HTMLDivElement | null>(null)
  const { activeId } = keys
  useEffect(() => {
    if (isFocusable) list.current?.focus()
  }, [isFocusable])
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' })
  }, [activeId])
  if (options.length === 0) return <NoOptions>{props.empty}</NoOptions>
  const focus = isFocusable && {
    tabIndex: 0,
    'aria-activedescendant': activeId,
    onKeyDown: keys.onListKey,
  }
  return (
    <ListFrame
      {...focus}
      ref={list}
      id={keys.listId}
      aria-label={props.label}
      aria-multiselectable={multiple}
      data-wa-list={multiple ? 'multiple' : 'single'}
    >
      {options.map((option, index) => {
        const { value, label, description, note, isDisabled = false } = option
        return (
          <OptionRow
            key={value}
            id={keys.idOf(index)}
            aria-selected={chosen.includes(value)}
            aria-disabled={isDisabled || undefined}
            data-wa-active={index === keys.active ? '' : undefined}
            onPointerMove={() => index !== keys.active && keys.setActive(index)}
            onClick={() => !isDisabled && onToggle(value)}
          >
            {props.isPlain !== true && (
              <Tick>
                <FilterIcon name="check" size={12} />
              </Tick>
            )}
            <OptionText>
              <span>{label}</span>
              {description !== undefined && <OptionNote>{description}</OptionNote>}
            </OptionText>
            {note !== undefined && <OptionNote>{note}</OptionNote>}
          </OptionRow>
        )
      })}
    </ListFrame>
  )
}
