'use client'
import { type KeyboardEvent, useState } from 'react'
import type { ActiveSpot } from './ActiveSpot.js'
import type { FigureGeometry } from './Spot.js'
import type { ValueStore } from './valueStore.js'

export interface SpotKeys {
  readonly helpOpen: boolean
  readonly setHelpOpen: (open: boolean) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onBlur: () => void
}

/**
 * The keyboard on a plot of parts, which is one tab stop: Enter begins to read, the keys of the chart's shape move, Enter
 * again opens the part, Escape goes back or leaves, a question mark explains.
 */
export function useSpotKeys(
  active: ValueStore<ActiveSpot>,
  geometry: FigureGeometry,
  onOpen: ((at: number) => void) | undefined,
  onBack: (() => boolean) | undefined,
): SpotKeys {
  const [helpOpen, setHelpOpen] = useState(false)
  const read = (at: number): void => active.set({ at, by: 'keyboard' })

  /** Whether the key was ours. */
  const press = (key: string): boolean => {
    const now = active.get()
    const reading = now?.by === 'keyboard' && now.at < geometry.count ? now.at : null
    if (key === '?') setHelpOpen(!helpOpen)
    else if (key === 'Escape' && helpOpen) setHelpOpen(false)
    else if (key === 'Escape') {
      if (onBack?.() === true) return true
      if (reading === null) return false
      active.set(null)
    } else if (key === 'Enter' && reading !== null) onOpen?.(reading)
    else if (key === 'Enter' && geometry.count > 0)
      read(now === null ? 0 : Math.min(now.at, geometry.count - 1))
    else {
      const next = reading === null ? null : geometry.move(key, reading)
      if (next === null) return false
      read(next)
    }
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
