'use client'
import { type ReactNode, useCallback, useId, useRef, useState } from 'react'
import { Button } from './Button.js'
import { PopoverAnchor, PopoverBox } from './popoverStyles.js'

export interface PopoverProps {
  readonly label: string
  readonly children: ReactNode
}

/**
 * A button and what it opens. The tables' check boxes, buttons and lists are the browser's own: an entry without React Aria
 * needs none of its collections for them.
 */
export function Popover({ label, children }: PopoverProps): ReactNode {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement | null>(null)
  const close = useCallback(() => setOpen(false), [])
  const id = useId()
  return (
    <PopoverAnchor>
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
        <PopoverBox on={button} onClose={close} align="end" id={id} role="dialog" aria-label={label}>
          {children}
        </PopoverBox>
      )}
    </PopoverAnchor>
  )
}
