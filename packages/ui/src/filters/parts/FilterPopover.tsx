'use client'
import { type ReactNode, useCallback, useEffect, useId, useRef } from 'react'
import { Sheet } from '../../overlay/Sheet.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { Pill, PillValue, SmallButton } from './buttonStyles.js'
import { FilterIcon, type FilterIconName } from './FilterIcon.js'
import { FloatingBox, SheetTitle } from './popoverStyles.js'
import { useSmallScreen } from './useSmallScreen.js'

export interface FilterPopoverProps {
  /** The filter's name. */
  readonly label: string
  /** What is chosen, in words; `undefined` while nothing is. */
  readonly summary: string | undefined
  /** Whether the value is one to notice: a filter that narrows, not a setting that always has a value. */
  readonly chosen?: boolean | undefined
  /** Leaves the name to screen readers: the value speaks for itself. */
  readonly hideLabel?: boolean | undefined
  readonly icon?: FilterIconName | undefined
  readonly isDisabled?: boolean | undefined
  readonly isOpen: boolean
  readonly onOpenChange: (open: boolean) => void
  /** What the popover holds. */
  readonly children: ReactNode
}

/** A pill and what it opens: a popover, or a sheet where the screen is small. */
export function FilterPopover(props: FilterPopoverProps): ReactNode {
  const { label, summary, chosen = false, hideLabel = false, isOpen, onOpenChange } = props
  const messages = useFilterMessages()
  const small = useSmallScreen()
  const id = useId()
  const pill = useRef<HTMLButtonElement | null>(null)
  const close = useLatest(() => onOpenChange(false))
  const state = chosen ? { 'data-wa-chosen': '' } : summary === undefined ? { 'data-wa-empty': '' } : {}
  const icon = props.icon ?? (summary === undefined ? 'plus' : undefined)
  const opened = { on: pill, onClose: close, id, 'aria-label': label }
  return (
    <>
      <Pill
        {...state}
        {...(hideLabel && summary !== undefined && { 'aria-label': `${label}: ${summary}` })}
        {...(isOpen && { 'aria-controls': id })}
        ref={pill}
        isDisabled={props.isDisabled ?? false}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => onOpenChange(!isOpen)}
      >
        {icon !== undefined && <FilterIcon name={icon} />}
        {(!hideLabel || summary === undefined) && <span>{label}</span>}
        {summary !== undefined && <PillValue>{summary}</PillValue>}
        <FilterIcon name="chevron" size={12} />
      </Pill>
      {isOpen && !small && (
        <FloatingBox {...opened} gap={6} role="dialog">
          {props.children}
        </FloatingBox>
      )}
      {isOpen && small && (
        <Sheet {...opened}>
          <SheetTitle>
            <span aria-hidden="true">{label}</span>
            <SmallButton data-wa-icon="" aria-label={messages.close} onPress={close}>
              <FilterIcon name="close" />
            </SmallButton>
          </SheetTitle>
          {props.children}
        </Sheet>
      )}
    </>
  )
}

/** One function that calls the latest. */
function useLatest(run: () => void): () => void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  return useCallback(() => latest.current(), [])
}
