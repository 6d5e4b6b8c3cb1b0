'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { VisuallyHidden } from '../../frame/parts/VisuallyHidden.js'
import { SmallButton } from '../parts/buttonStyles.js'
import { FilterIcon } from '../parts/FilterIcon.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { Chip, ChipItem, ChipList, ChipName, ChipRow } from './barStyles.js'

/** A filter that has a value, in words. */
export interface ChipWords {
  readonly key: string
  readonly name: string
  readonly values: string
}

export interface FilterChipsProps {
  readonly chips: readonly ChipWords[]
  /** Said while there is no chip. */
  readonly hint: string
  readonly onRemove: (chip: ChipWords) => void
  /** What was taken away last and can come back. */
  readonly removed: string | undefined
  readonly onUndo: () => void
  /** Whether the state is another than the first one. */
  readonly canReset: boolean
  readonly onReset: () => void
}

/** What is filtered by, each to be taken away with a press, Backspace or Delete, and brought back. */
export function FilterChips(props: FilterChipsProps): ReactNode {
  const { chips, onRemove, removed, onUndo } = props
  const messages = useFilterMessages()
  const undo = useRef<HTMLButtonElement | null>(null)
  const focusUndo = useRef(false)
  useEffect(() => {
    if (removed !== undefined && focusUndo.current) undo.current?.focus()
    focusUndo.current = false
  }, [removed])
  const remove = (chip: ChipWords): void => {
    focusUndo.current = true
    onRemove(chip)
  }
  return (
    <ChipRow>
      {chips.length === 0 && removed === undefined && <span>{props.hint}</span>}
      <ChipList aria-label={messages.activeFilters}>
        {chips.map((chip) => (
          <ChipItem key={chip.key}>
            <Chip
              aria-label={messages.removeFilter(`${chip.name}: ${chip.values}`)}
              onPress={() => remove(chip)}
              onKeyDown={({ key }) => (key === 'Delete' || key === 'Backspace') && remove(chip)}
            >
              <span>
                <ChipName>{chip.name}:</ChipName> {chip.values}
              </span>
              <FilterIcon name="close" size={12} />
            </Chip>
          </ChipItem>
        ))}
      </ChipList>
      {removed !== undefined && (
        <SmallButton ref={undo} onPress={onUndo}>
          <FilterIcon name="undo" />
          {messages.undo}
        </SmallButton>
      )}
      {props.canReset && <SmallButton onPress={props.onReset}>{messages.reset}</SmallButton>}
      <VisuallyHidden role="status">{removed ?? ''}</VisuallyHidden>
    </ChipRow>
  )
}
