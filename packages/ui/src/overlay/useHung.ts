'use client'
import { type RefObject, useEffect } from 'react'
import { useIsomorphicLayoutEffect } from '../controls/useIsomorphicLayoutEffect.js'
import { enterTopLayer } from './enterTopLayer.js'
import { type HangOptions, hang } from './hang.js'
import { openLayer } from './layers.js'

/** Lifts a `popover` that is always in the page and hangs it on an element while it is open. `onClose`, stable: Escape. */
export function useHung(
  box: RefObject<HTMLElement | null>,
  on: RefObject<Element | null>,
  open: boolean,
  { onClose, align, gap }: HangOptions & { readonly onClose: () => void },
): void {
  useIsomorphicLayoutEffect(() => {
    const { current } = box
    if (!open || current === null || on.current === null) return
    enterTopLayer(current)
    const end = hang(current, on.current, { align, gap })
    return () => {
      end()
      if (typeof current.hidePopover === 'function' && current.matches(':popover-open')) current.hidePopover()
    }
  }, [box, on, open, align, gap])
  useEffect(() => {
    const { current } = box
    if (!open || current === null) return
    const close = (): boolean => {
      onClose()
      return true
    }
    return openLayer({ parts: () => [current, on.current], escape: close }, current)
  }, [box, on, open, onClose])
}
