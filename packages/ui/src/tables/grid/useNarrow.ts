'use client'
import { type RefObject, useState } from 'react'
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js'

/** Whether an element is narrower than so many pixels; known before the first paint. */
export function useNarrow(element: RefObject<HTMLElement | null>, below: number): boolean {
  const [narrow, setNarrow] = useState(false)
  useIsomorphicLayoutEffect(() => {
    const found = element.current
    if (found === null) return
    const read = (): void => {
      const { clientWidth } = found
      if (clientWidth > 0) setNarrow(clientWidth < below)
    }
    read()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(read)
    observer.observe(found)
    return () => observer.disconnect()
  }, [element, below])
  return narrow
}
