'use client'
import { useEffect } from 'react'
import type { ValueStore } from './valueStore.js'

/** Empties what a tooltip is open for when Escape is pressed, wherever the focus is. */
export function useCloseOnEscape<Value>(store: ValueStore<Value>, open: boolean): void {
  useEffect(() => {
    if (!open) return
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') store.set(null)
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [store, open])
}
