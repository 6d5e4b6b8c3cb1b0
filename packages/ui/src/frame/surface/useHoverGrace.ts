'use client'
import { type RefObject, useEffect } from 'react'
import { createHoverGrace } from './hoverGrace.js'

/**
 * Lets the pointer enter a tooltip once it has rested, and pass through it otherwise. It listens on the plot around the
 * tooltip before React does, and touches one attribute: no render.
 */
export function useHoverGrace(box: RefObject<HTMLElement | null>, open: boolean): void {
  useEffect(() => {
    const tooltip = box.current
    const plot = tooltip?.parentElement
    if (!open || !tooltip || !plot) return
    const answer = createHoverGrace(performance.now())
    const listen = (event: PointerEvent): void => {
      if (event.pointerType === 'touch') return
      const inside = event.target instanceof Node && tooltip.contains(event.target)
      const { clientX: x, clientY: y, timeStamp: time } = event
      const { hoverable, held } = answer({ x, y, time, inside }, () => tooltip.getBoundingClientRect())
      tooltip.toggleAttribute('data-wa-hoverable', hoverable)
      if (held) event.stopPropagation()
    }
    plot.addEventListener('pointermove', listen, true)
    return () => plot.removeEventListener('pointermove', listen, true)
  }, [box, open])
}
