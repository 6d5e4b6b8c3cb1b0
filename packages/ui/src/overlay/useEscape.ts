'use client'
import { type RefObject, useEffect } from 'react'
import { openLayer } from './layers.js'

/** Escape does something for an element that has the focus, as long as it is of use, before it closes what is around. */
export function useEscape(element: RefObject<Element | null>, isOfUse: boolean, run: () => void): void {
  useEffect(() => {
    const { current } = element
    if (!isOfUse || current === null) return
    const step = (event: KeyboardEvent): boolean => {
      const isMeant = event.composedPath()[0] === current
      if (isMeant) run()
      return isMeant
    }
    return openLayer({ parts: () => [current], escape: step }, current)
  }, [element, isOfUse, run])
}
