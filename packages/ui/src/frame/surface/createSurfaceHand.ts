import type { PointerEvent } from 'react'
import { followPointer } from '../../controls/pointer/followPointer.js'
import { isDragPress } from '../../controls/pointer/isDragPress.js'
import { type PointerPlace, placeIn } from '../../controls/pointer/placeIn.js'
import { untilElsewhere } from '../../controls/pointer/untilElsewhere.js'
import type { ActiveStore } from './activeStore.js'
import type { SurfaceDrag } from './SurfaceDrag.js'
import type { SurfaceItems } from './SurfaceItems.js'

/** What a pointer acts on: always what is drawn now, also in the middle of a drag. */
export interface SurfaceReach<At> {
  readonly active: ActiveStore<At>
  readonly items: SurfaceItems<At>
  readonly drag: SurfaceDrag | undefined
  readonly onOpen: ((at: At) => void) | undefined
}

type Handler = (event: PointerEvent<Element>) => void

export interface SurfaceHand {
  readonly onPointerDown: Handler
  readonly onPointerMove: Handler
  readonly onPointerUp: Handler
  readonly onPointerLeave: Handler
  readonly onPointerCancel: Handler
  readonly onClick: () => void
  /** Ends whatever is under way. */
  readonly rest: () => void
}

/**
 * Pointers of all kinds on a plot.
 *
 *     mouse, hovering pen …… reads while it is over the plot; pressed and moved, it drags
 *     finger, pen …………………… reads where it is pressed and along as it moves; what it read stays when it is lifted, until
 *                            something else is pressed, the page is scrolled, or Escape
 *     click ………………………………… opens what is read, unless it ends a drag
 */
export function createSurfaceHand<At>(reach: () => SurfaceReach<At>): SurfaceHand {
  let pressed: number | null = null
  let dragging = false
  let dragged = false
  let place: PointerPlace = { x: 0, y: 0 }
  let kept: (() => void) | null = null
  let stopDrag = (): void => {}

  const point = (at: PointerPlace): void => {
    const { items, active } = reach()
    const found = items.find(at.x, at.y)
    active.set(found === null ? null : { at: found, by: 'pointer' })
  }
  const unkeep = (): void => {
    kept?.()
    kept = null
  }
  const clear = (): void => {
    unkeep()
    const { active } = reach()
    if (active.get()?.by === 'pointer') active.set(null)
  }
  const follow = (plot: Element, press: globalThis.PointerEvent): void => {
    const from = place
    const over = (): void => {
      dragging = false
    }
    stopDrag = followPointer(plot, press, {
      move(event) {
        const { drag, items, active } = reach()
        dragging = drag?.move(from, placeIn(plot, items, event)) === true
        if (dragging) active.set(null)
        return dragging
      },
      end() {
        over()
        dragged = true
        reach().drag?.end()
      },
      cancel() {
        over()
        dragged = true
        reach().drag?.cancel()
      },
    })
  }

  const lifted: Handler = ({ pointerId }) => {
    if (pointerId === pressed) pressed = null
  }

  return {
    onPointerDown(event) {
      const { pointerType, pointerId, currentTarget, nativeEvent } = event
      stopDrag()
      dragged = false
      // A second finger pinches: it reads nothing.
      if (pointerType === 'touch' && pressed !== null && pressed !== pointerId) return clear()
      pressed = pointerId
      place = placeIn(currentTarget, reach().items, event)
      unkeep()
      if (pointerType === 'touch' || pointerType === 'pen') {
        kept = untilElsewhere(currentTarget.parentElement ?? currentTarget, clear)
      }
      point(place)
      if (pointerType !== 'touch' && reach().drag && isDragPress(event)) follow(currentTarget, nativeEvent)
    },
    onPointerMove(event) {
      if (dragging) return
      if (pressed !== null && event.pointerId !== pressed && event.pointerType === 'touch') return
      if (event.buttons === 0 && event.pointerType !== 'touch') unkeep()
      place = placeIn(event.currentTarget, reach().items, event)
      point(place)
    },
    onPointerUp: lifted,
    onPointerLeave(event) {
      lifted(event)
      if (kept === null) clear()
    },
    onPointerCancel(event) {
      lifted(event)
      clear()
    },
    onClick() {
      if (dragged) {
        dragged = false
        return
      }
      const { active, onOpen } = reach()
      const now = active.get()
      if (now === null || onOpen === undefined) return
      onOpen(now.at)
      // What was opened may stand in the same place: a finger, which does not move on, then reads that.
      queueMicrotask(() => kept !== null && reach().active.get() === null && point(place))
    },
    rest() {
      stopDrag()
      unkeep()
      pressed = null
    },
  }
}
