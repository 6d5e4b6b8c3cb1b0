import { cssZoom } from './cssZoom.js'
import type { Size } from './placeFloat.js'

/** What is seen of the page an element stands in, without scroll bars, in the pixels that rectangles are told in. */
export function viewOf({ ownerDocument: { documentElement: page } }: Element): Size {
  const zoom = cssZoom(page)
  return { width: page.clientWidth * zoom, height: page.clientHeight * zoom }
}
