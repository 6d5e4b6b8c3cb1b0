'use client'
import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { openLayer } from '../../overlay/layers.js'
import type { ActiveStore } from './activeStore.js'
import type { SurfaceItems } from './SurfaceItems.js'

export interface SurfaceKeys {
  readonly helpOpen: boolean
  readonly closeHelp: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
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
    else if (key === 'Enter' && reading !== null) onOpen?.(reading.at)
    else if (key === 'Enter') return read(items.begin(now === null ? null : now.at))
    else return reading !== null && read(items.move(key, reading.at))
    return true
  }

  /** Whether Escape was of use. */
  const stepBack = (): boolean => {
    if (onBack?.() === true) return true
    const now = active.get()
    if (now?.by !== 'keyboard' || !items.has(now.at)) return false
    active.set(null)
    return true
  }
  const latest = useRef(stepBack)
  useEffect(() => {
    latest.current = stepBack
  })
  const leave = useRef<() => void>(undefined)
  useEffect(() => () => leave.current?.(), [])

  return {
    helpOpen,
    closeHelp: useCallback(() => setHelpOpen(false), []),
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return
      if (!press(event.key)) return
      event.preventDefault()
      event.stopPropagation()
    },
    onFocus({ target, currentTarget: plot }) {
      if (target !== plot) return
      leave.current?.()
      leave.current = openLayer(
        { parts: () => [plot], escape: (event) => event.composedPath()[0] === plot && latest.current() },
        plot,
      )
    },
    onBlur() {
      leave.current?.()
      if (active.get()?.by === 'keyboard') active.set(null)
    },
  }
}
