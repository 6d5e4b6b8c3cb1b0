'use client'
import { type RefObject, useEffect } from 'react'

/** Calls `leave` when something outside a box is pressed while it is open. Keep `leave` stable. */
export function usePressOutside(
  box: RefObject<HTMLElement | null>,
  open: boolean,
  leave: (open: false) => void,
): void {
  useEffect(() => {
    if (!open) return
    const press = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) leave(false)
    }
    document.addEventListener('pointerdown', press)
    return () => document.removeEventListener('pointerdown', press)
  }, [box, open, leave])
}
