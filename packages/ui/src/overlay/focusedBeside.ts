import { isShadowRoot } from '../theme/rootsOf.js'

/** What has the focus in the tree that a node stands in: `document.activeElement` is a shadow root's host, seen from outside. */
export function focusedBeside(node: Node): Element | null {
  const root = node.getRootNode()
  return root instanceof Document || isShadowRoot(root) ? root.activeElement : null
}
