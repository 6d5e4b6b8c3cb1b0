'use client'
import type { ReactNode } from 'react'
import { DialogTrigger } from 'react-aria-components'
import { useWa } from '../../theme/useWa.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { Pill, PillValue, SmallButton } from './buttonStyles.js'
import { FilterIcon, type FilterIconName } from './FilterIcon.js'
import { nameHiddenButtons } from './nameHiddenButtons.js'
import { DialogBox, FloatingBox, SheetBox, SheetOverlay, SheetTitle } from './popoverStyles.js'
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
  const { portalContainer } = useWa()
  const messages = useFilterMessages()
  const small = useSmallScreen()
  const portal = portalContainer === null ? {} : { UNSTABLE_portalContainer: portalContainer }
  const state = chosen ? { 'data-wa-chosen': '' } : summary === undefined ? { 'data-wa-empty': '' } : {}
  const named = (box: HTMLElement | null): void => nameHiddenButtons(box, messages.close, 'children')
  const icon = props.icon ?? (summary === undefined ? 'plus' : undefined)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Pill
        {...state}
        {...(hideLabel && summary !== undefined && { 'aria-label': `${label}: ${summary}` })}
        isDisabled={props.isDisabled ?? false}
      >
        {icon !== undefined && <FilterIcon name={icon} />}
        {(!hideLabel || summary === undefined) && <span>{label}</span>}
        {summary !== undefined && <PillValue>{summary}</PillValue>}
        <FilterIcon name="chevron" size={12} />
      </Pill>
      {small ? (
        <SheetOverlay isDismissable {...portal}>
          <SheetBox ref={named}>
            <DialogBox aria-label={label}>
              <SheetTitle>
                <span aria-hidden="true">{label}</span>
                <SmallButton data-wa-icon="" aria-label={messages.close} onPress={() => onOpenChange(false)}>
                  <FilterIcon name="close" />
                </SmallButton>
              </SheetTitle>
              {props.children}
            </DialogBox>
          </SheetBox>
        </SheetOverlay>
      ) : (
        <FloatingBox ref={named} placement="bottom start" offset={6} containerPadding={8} {...portal}>
          <DialogBox aria-label={label}>{props.children}</DialogBox>
        </FloatingBox>
      )}
    </DialogTrigger>
  )
}
