import { cssZoom } from './cssZoom.js'
import { follow } from './follow.js'
import { EDGE, type FloatPlace, placeFloat } from './placeFloat.js'
import { viewOf } from './viewOf.js'

export interface HangOptions {
  /** Which ends are flush. @default 'start' */
  readonly align?: 'start' | 'end' | undefined
  /** Pixels between the two. @default 4 */
  readonly gap?: number | undefined
  /** Over the upper corner of what it hangs on instead of beside it. @default false */
  readonly inside?: boolean | undefined
}

/** Hangs a box on an element and keeps it there; the returned function ends it. */
export function hang(
  box: HTMLElement,
  on: Element,
  { align = 'start', gap = 4, inside = false }: HangOptions,
): () => void {
  let side: FloatPlace['side'] | undefined
  const place = (event?: Event): void => {
    if (event?.composedPath().includes(box)) return
    const zoom = cssZoom(box)
    const view = viewOf(box)
    const rect = on.getBoundingClientRect()
    const anchor = inside ? { ...edges(rect), bottom: rect.top } : rect
    const isMirrored = getComputedStyle(box).direction === 'rtl'
    const edge = (align === 'start') === isMirrored ? 'right' : 'left'
    box.style.setProperty('--wa-room-width', `${(view.width - 2 * EDGE) / zoom}px`)
    const at = placeFloat(anchor, box.getBoundingClientRect(), view, { edge, gap, before: side })
    side = at.side
    box.style.setProperty('--wa-room-height', `${at.room / zoom}px`)
    move(box, at, zoom)
    // Without a top layer, what stands around it may be what it is placed against.
    const now = box.getBoundingClientRect()
    const off = { left: at.left - now.left, top: at.top - now.top }
    if (Math.abs(off.left) + Math.abs(off.top) > 1) {
      move(box, { left: at.left + off.left, top: at.top + off.top }, zoom)
    }
  }
  place()
  return follow([on, box], place)
}

function move(
  box: HTMLElement,
  { left, top }: { readonly left: number; readonly top: number },
  zoom: number,
): void {
  box.style.left = `${left / zoom}px`
  box.style.top = `${top / zoom}px`
}

function edges({ left, right, top, bottom }: DOMRect) {
  return { left, right, top, bottom }
}
