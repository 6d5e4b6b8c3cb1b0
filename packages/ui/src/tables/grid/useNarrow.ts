'use client'
import { type RefObject, useState } from 'react'
import { observeSize } from '../../controls/observeSize.js'
import { useIsomorphicLayoutEffect } from '../../controls/useIsomorphicLayoutEffect.js'

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
    return observeSize([found], read)
  }, [element, below])
  return narrow
}
