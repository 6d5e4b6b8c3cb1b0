'use client'
import { forwardRef } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'
import { guestField } from '../../controls/guest.js'

/**
 * React Aria's button as a guest on the page: of no form, and with its words in an element of their own, since React Aria
 * draws a text of its children as a node beside others, which a page translator breaks.
 */
export const GuestButton = forwardRef<HTMLButtonElement, ButtonProps>(function GuestButton(
  { children, ...props },
  ref,
) {
  return (
    <Button {...props} {...guestField} ref={ref}>
      {typeof children === 'string' ? <span>{children}</span> : children}
    </Button>
  )
})
