'use client'
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'

export interface RovingProps {
  readonly ref: (element: HTMLElement | null) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
}

/** One tab stop for a row of buttons: arrows, Home and End move between them, in the direction of reading. */
export function useRoving(): RovingProps {
  const root = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const buttons = buttonsOf(root.current)
    if (!buttons.some(({ tabIndex }) => tabIndex === 0) && buttons[0]) buttons[0].tabIndex = 0
  })
  return {
    ref: (element) => {
      root.current = element
    },
    onKeyDown(event) {
      const buttons = buttonsOf(root.current)
      const present = buttons.indexOf(event.target as HTMLButtonElement)
      const next = target(event.key, present, buttons.length, isRightToLeft(root.current))
      if (next === null) return
      event.preventDefault()
      buttons[next]?.focus()
    },
    onFocus(event) {
      for (const button of buttonsOf(root.current)) button.tabIndex = button === event.target ? 0 : -1
    },
  }
}

function buttonsOf(root: HTMLElement | null): readonly HTMLButtonElement[] {
  return root === null ? [] : [...root.querySelectorAll('button')]
}

function isRightToLeft(root: HTMLElement | null): boolean {
  return root !== null && getComputedStyle(root).direction === 'rtl'
}

function target(key: string, present: number, count: number, rightToLeft: boolean): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step =
    key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0
  if (step === 0) return null
  const turned = rightToLeft && (key === 'ArrowRight' || key === 'ArrowLeft') ? -step : step
  return (present + turned + count) % count
}
