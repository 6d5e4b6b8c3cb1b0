'use client'
import { useRef } from 'react'

/** Moves the focus on when the button it is on goes away. */
export interface FocusNext {
  /** Names the element that takes the focus as soon as it is there. */
  readonly next: (name: string) => void
  /** The ref of an element with a name. */
  readonly refOf: (name: string) => (element: HTMLElement | null) => void
}

/** For lists of buttons that take themselves away: a focus on nothing would send people back to the top of the page. */
export function useFocusNext(): FocusNext {
  const wanted = useRef<string | undefined>(undefined)
  return {
    next(name) {
      wanted.current = name
    },
    refOf: (name) => (element) => {
      if (element === null || wanted.current !== name) return
      wanted.current = undefined
      element.focus()
    },
  }
}
