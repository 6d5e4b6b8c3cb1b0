import { isShadowRoot } from '../theme/rootsOf.js'

/** The nearest modal part of the page that an element stands in, through shadow roots as well. */
export function modalAround(element: Element): Element | null {
  for (let at: Element = element; ; ) {
    const found = at.closest('dialog[open], [aria-modal=true]')
    if (found !== null) return found
    const root = at.getRootNode()
    if (!isShadowRoot(root)) return null
    at = root.host
  }
}
