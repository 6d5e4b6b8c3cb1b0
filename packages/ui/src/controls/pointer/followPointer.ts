import { openLayer } from '../../overlay/layers.js'

/** What comes of a pressed pointer. */
export interface PointerCourse {
  /** It is elsewhere now. Whether that is a drag already: what is pressed and let go without one is not told of. */
  readonly move: (event: PointerEvent) => boolean
  /** It was let go, over the element or anywhere else. */
  readonly end: () => void
  /** It was given up: by Escape, a second finger, the browser's own gesture, a menu, the loss of the pointer. */
  readonly cancel: () => void
}

/**
 * Follows a pressed pointer to its end, wherever it goes: from where the drag begins it is captured, so that a release outside
 * the element, the frame or the window is heard. The returned function gives it up.
 */
export function followPointer(element: Element, press: PointerEvent, course: PointerCourse): () => void {
  const view = element.ownerDocument.defaultView ?? window
  const listening = new AbortController()
  let dragging = false
  let closeLayer: (() => void) | undefined
  const leave = (finish: () => void): void => {
    if (listening.signal.aborted) return
    listening.abort()
    closeLayer?.()
    if (!dragging) return
    release(element, press.pointerId)
    finish()
  }
  const cancel = (): void => leave(course.cancel)
  const giveUp = (): boolean => {
    cancel()
    return true
  }
  const hear = <Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
  ): void => view.addEventListener(name, listener, { capture: true, signal: listening.signal })
  const isIt = (event: PointerEvent): boolean => event.pointerId === press.pointerId

  hear('pointermove', (event) => {
    if (!isIt(event)) return
    // Let go where nobody could hear it.
    if (event.buttons === 0) cancel()
    else if (course.move(event) && !dragging) {
      dragging = true
      capture(element, press.pointerId)
      // Above what is open: Escape gives up the drag before it does anything else.
      closeLayer = openLayer({ parts: () => [element], escape: giveUp }, element)
    }
  })
  hear('pointerup', (event) => isIt(event) && leave(course.end))
  hear('pointercancel', (event) => isIt(event) && cancel())
  hear('lostpointercapture', (event) => isIt(event) && cancel())
  hear('pointerdown', (event) => !isIt(event) && cancel())
  hear('contextmenu', (event) => {
    if (press.pointerType === 'touch') event.preventDefault()
    else cancel()
  })
  return cancel
}

/** A pointer that is gone cannot be captured; nor is there capture wherever there are pointers. */
function capture(element: Element, pointerId: number): void {
  try {
    element.setPointerCapture(pointerId)
  } catch {}
}

function release(element: Element, pointerId: number): void {
  try {
    element.releasePointerCapture(pointerId)
  } catch {}
}
