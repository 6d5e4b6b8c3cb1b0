import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** Shows an element at once, as a host's first render would; `show` shows another in its place. */
export function render(element: HTMLElement, first: ReactElement) {
  const root = createRoot(element)
  const show = (next: ReactElement): void => flushSync(() => root.render(next))
  show(first)
  return { show, unmount: () => root.unmount() }
}
