'use client'
import { type KeyboardEvent, useState } from 'react'
import type { ChartFrameState } from '../useChartFrame.js'
import type { Place } from './movePlace.js'
import { movePlace } from './movePlace.js'

export interface PlotKeys {
  readonly helpOpen: boolean
  readonly setHelpOpen: (open: boolean) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onBlur: () => void
}

/**
 * The keyboard on a plot, which is one tab stop: Enter begins to read where one left off, arrows, Home, End and the page
 * keys move, Enter again opens the point, Escape leaves, a question mark explains.
 */
export function usePlotKeys(frame: ChartFrameState, openPoint: (place: Place) => void): PlotKeys {
  const [helpOpen, setHelpOpen] = useState(false)
  const { active, shown } = frame

  const read = (place: Place): void => active.set({ ...place, by: 'keyboard' })

  const reading = (): Place | null => {
    const now = active.get()
    return now?.by === 'keyboard' && now.series !== null ? { at: now.at, series: now.series } : null
  }

  /** Whether the key was ours. */
  const press = (key: string): boolean => {
    const place = reading()
    if (key === '?') setHelpOpen(!helpOpen)
    else if (key === 'Escape' && helpOpen) setHelpOpen(false)
    else if (key === 'Escape' && place !== null) active.set(null)
    else if (key === 'Enter' && place !== null) openPoint(place)
    else if (key === 'Enter' && shown.xs.length > 0) read({ at: active.get()?.at ?? 0, series: 0 })
    else {
      const next = place === null ? null : movePlace(key, place, shown)
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
