'use client'
import type { RefObject } from 'react'
import { observeSize } from '../../controls/observeSize.js'
import { useIsomorphicLayoutEffect } from '../../controls/useIsomorphicLayoutEffect.js'

/**
 * Marks a box with `data-wa-wide` while its table is wider than it. Only then must cells stick: each that does is a layer
 * of its own for the browser, painted apart. Set on the element, not by a render: it changes nothing but the looks.
 */
export function useWide(box: RefObject<HTMLElement | null>): void {
  useIsomorphicLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const read = (): void => {
      element.toggleAttribute('data-wa-wide', element.scrollWidth > element.clientWidth)
    }
    read()
    return observeSize([element, ...element.querySelectorAll('table')], read)
  }, [box])
}
