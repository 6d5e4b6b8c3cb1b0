import { isShadowRoot } from '../theme/rootsOf.js'

/** Whether a node stands in an element, through shadow roots as well. */
export function holds(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = isShadowRoot(at) ? at.host : at.parentNode) {
    if (at === element) return true
  }
  return false
}
