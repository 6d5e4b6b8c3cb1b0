/** The trees an element stands in, from within: shadow roots, and at last the document. */
export function rootsOf(element: Element): readonly Node[] {
  const roots: Node[] = []
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root)
    if (!isShadowRoot(root)) return roots
  }
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return typeof ShadowRoot !== 'undefined' && node instanceof ShadowRoot
}
