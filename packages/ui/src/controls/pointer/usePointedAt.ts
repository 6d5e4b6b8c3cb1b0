'use client'
import { type PointerEvent, useEffect, useMemo, useRef } from 'react'
import { untilElsewhere } from './untilElsewhere.js'

type Handler = (event: PointerEvent<Element>) => void

/** What tells that something is pointed at. */
export interface PointedAt {
  readonly onPointerEnter: Handler
  readonly onPointerLeave: Handler
  readonly onPointerCancel: Handler
}

/**
 * For what is shown while something is pointed at: a mouse that leaves hides it again, a tap keeps it until the next one
 * elsewhere or until the page is scrolled. The returned function makes the handlers of one element. Keep `hide` stable.
 */
export function usePointedAt(hide: () => void): (show: () => void) => PointedAt {
  const stop = useRef<(() => void) | undefined>(undefined)
  useEffect(() => () => stop.current?.(), [])
  return useMemo(() => {
    const over = (): void => {
      stop.current?.()
      hide()
    }
    return (show) => ({
      onPointerEnter({ pointerType, currentTarget }) {
        stop.current?.()
        if (pointerType === 'touch') stop.current = untilElsewhere(currentTarget, hide)
        show()
      },
      // A finger leaves when it is lifted, which is before its click.
      onPointerLeave: ({ pointerType }) => pointerType !== 'touch' && over(),
      onPointerCancel: over,
    })
  }, [hide])
}
