'use client'
import { type ReactNode, useRef } from 'react'
import { VisuallyHidden } from '../../controls/VisuallyHidden.js'
import { SmallButton } from '../parts/buttonStyles.js'
import { FilterIcon } from '../parts/FilterIcon.js'
import { useFocusNext } from '../parts/useFocusNext.js'
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

const UNDO = ' undo'
const RESET = ' reset'

/** What is filtered by, each to be taken away with a press, Backspace or Delete, and brought back. */
export function FilterChips(props: FilterChipsProps): ReactNode {
  const { chips, onRemove, removed, onUndo } = props
  const messages = useFilterMessages()
  const focus = useFocusNext()
  // What Undo brings back, and so what the focus goes back to.
  const last = useRef<string>(RESET)
  const remove = (chip: ChipWords): void => {
    last.current = chip.key
    focus.next(UNDO)
    onRemove(chip)
  }
  const reset = (): void => {
    last.current = RESET
    focus.next(UNDO)
    props.onReset()
  }
  const bringBack = (): void => {
    focus.next(last.current)
    onUndo()
  }
  return (
    <ChipRow>
      {chips.length === 0 && removed === undefined && <span>{props.hint}</span>}
      {chips.length > 0 && (
        <ChipList aria-label={messages.activeFilters}>
          {chips.map((chip) => (
            <ChipItem key={chip.key}>
              <Chip
                ref={focus.refOf(chip.key)}
                aria-label={messages.removeFilter(`${chip.name}: ${chip.values}`)}
                onPress={() => remove(chip)}
                onKeyDown={({ key }) => (key === 'Delete' || key === 'Backspace') && remove(chip)}
              >
                <span>
                  <ChipName>{`${chip.name}: `}</ChipName>
                  <bdi>{chip.values}</bdi>
                </span>
                <FilterIcon name="close" size={12} />
              </Chip>
            </ChipItem>
          ))}
        </ChipList>
      )}
      {removed !== undefined && (
        <SmallButton ref={focus.refOf(UNDO)} onPress={bringBack}>
          <FilterIcon name="undo" />
          <span>{messages.undo}</span>
        </SmallButton>
      )}
      {props.canReset && (
        <SmallButton ref={focus.refOf(RESET)} onPress={reset}>
          {messages.reset}
        </SmallButton>
      )}
      <VisuallyHidden role="status">{removed ?? ''}</VisuallyHidden>
    </ChipRow>
  )
}
