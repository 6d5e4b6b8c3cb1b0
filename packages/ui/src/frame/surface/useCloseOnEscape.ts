'use client'
import { type RefObject, useEffect } from 'react'
import { openLayer } from '../../overlay/layers.js'
import type { ValueStore } from './valueStore.js'

/** Empties what a tooltip is open for when Escape is pressed, wherever the focus is. */
export function useCloseOnEscape<Value>(
  box: RefObject<Element | null>,
  store: ValueStore<Value>,
  open: boolean,
): void {
  useEffect(() => {
    const { current } = box
    if (!open || current === null) return
    const close = (): boolean => {
      store.set(null)
      return true
    }
    return openLayer({ parts: () => [box.current], escape: close }, current)
  }, [box, store, open])
}
