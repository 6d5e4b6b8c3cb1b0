'use client'
import { type KeyboardEvent, useState } from 'react'
import type { ActiveStore } from './activeStore.js'
import type { SurfaceItems } from './SurfaceItems.js'

export interface SurfaceKeys {
  readonly helpOpen: boolean
  readonly setHelpOpen: (open: boolean) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onBlur: () => void
}

/**
 * The keyboard on a plot, which is one tab stop: Enter begins to read where one left off, the keys of its items move, Enter
 * again opens, Escape goes back or leaves, a question mark explains.
 */
export function useSurfaceKeys<At>(
  active: ActiveStore<At>,
  items: SurfaceItems<At>,
  onOpen: ((at: At) => void) | undefined,
  onBack: (() => boolean) | undefined,
): SurfaceKeys {
  const [helpOpen, setHelpOpen] = useState(false)

  /** Reads a place, where there is one; whether there was. */
  const read = (at: At | null): boolean => {
    if (at !== null) active.set({ at, by: 'keyboard' })
    return at !== null
  }

  /** Whether the key was ours. */
  const press = (key: string): boolean => {
    const now = active.get()
    const reading = now?.by === 'keyboard' && items.has(now.at) ? now : null
    if (key === '?') setHelpOpen(!helpOpen)
    else if (key === 'Escape' && helpOpen) setHelpOpen(false)
    else if (key === 'Escape') {
      if (onBack?.() === true) return true
      if (reading === null) return false
      active.set(null)
    } else if (key === 'Enter' && reading !== null) onOpen?.(reading.at)
    else if (key === 'Enter') return read(items.begin(now === null ? null : now.at))
    else return reading !== null && read(items.move(key, reading.at))
    return true
  }

  return {
    helpOpen,
    setHelpOpen,
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return
      if (!press(event.key)) return
      event.preventDefault()
      event.stopPropagation()
    },
    onBlur: () => active.get()?.by === 'keyboard' && active.set(null),
  }
}
