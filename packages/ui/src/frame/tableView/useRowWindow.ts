'use client'
import { type UIEvent, useState } from 'react'

/** Which rows of a long table are in the page now, and how high what is left out is. */
export interface RowWindow {
  readonly first: number
  readonly last: number
  readonly before: number
  readonly after: number
  readonly onScroll: (event: UIEvent<HTMLElement>) => void
}

/** Below this many rows all of them are in the page. */
const WHOLE = 200

/** Rows of one height in a scrolling box: only those near the view are rendered. */
export function useRowWindow(count: number, rowHeight: number, viewHeight: number): RowWindow {
  const [scrolled, setScrolled] = useState(0)
  const whole = count <= WHOLE
  const first = whole ? 0 : Math.max(0, Math.min(scrolled - 10, count - 1))
  const last = whole ? count : Math.min(count, scrolled + Math.ceil(viewHeight / rowHeight) + 10)
  return {
    first,
    last,
    before: first * rowHeight,
    after: (count - last) * rowHeight,
    onScroll: (event) => !whole && setScrolled(Math.floor(event.currentTarget.scrollTop / rowHeight)),
  }
}
