'use client'
import { useEffect, useState } from 'react'

export interface Box {
  readonly width: number
  /** Size of small words in pixels: grows with the reader's text size. */
  readonly fontSize: number
}

/** Width before the first measure, for the server and the first paint. */
const FIRST: Box = { width: 640, fontSize: 12 }

/** What `--wa-text-small` is of the text around it. */
const SMALL = 0.8572

/** The width of an element and its text size, followed through a ResizeObserver. */
export function useBox(): readonly [Box, (element: HTMLElement | null) => void] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [box, setBox] = useState(FIRST)
  useEffect(() => {
    if (element === null) return
    const measure = (width: number): void => {
      if (width <= 0) return
      const fontSize = Number.parseFloat(getComputedStyle(element).fontSize) * SMALL || FIRST.fontSize
      const next = { width: Math.round(width), fontSize }
      setBox((before) => (before.width === next.width && before.fontSize === next.fontSize ? before : next))
    }
    measure(element.getBoundingClientRect().width)
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.contentRect.width))
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return [box, setElement]
}
