'use client'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from './Button.js'
import { PopoverAnchor, PopoverBox } from './popoverStyles.js'
import { usePressOutside } from './usePressOutside.js'

export interface PopoverProps {
  readonly label: string
  readonly children: ReactNode
}

/**
 * A button and what it opens: Escape and a press outside close it, and the button gets the focus back. The tables'
 * check boxes, buttons and lists are the browser's own, and this is all they lack: an entry without React Aria needs
 * none of its overlays and collections for it.
 */
export function Popover({ label, children }: PopoverProps): ReactNode {
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLDivElement | null>(null)
  const button = useRef<HTMLButtonElement | null>(null)
  const id = useId()
  useEffect(() => {
    if (open) anchor.current?.querySelector<HTMLElement>('[role=dialog]')?.focus()
  }, [open])
  usePressOutside(anchor, open, setOpen)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open || event.key !== 'Escape') return
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    <PopoverAnchor ref={anchor} onKeyDown={onKeyDown}>
      <Button
        ref={button}
        data-wa-quiet=""
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <PopoverBox id={id} role="dialog" aria-label={label} tabIndex={-1}>
          {children}
        </PopoverBox>
      )}
    </PopoverAnchor>
  )
}
