/**
 * Lets plays find what is inside the shadow root of a staging, as a reader does: queries of the canvas and of the body look
 * into it too. What plays must not see is whatever the library itself reads, and that is left alone.
 *
 * @returns what ends it
 */
export function lookThroughShadow(canvas: Element): () => void {
  const looking = [canvas, canvas.ownerDocument.body]
  for (const element of looking) {
    const roots = (): Element[] =>
      [...Element.prototype.querySelectorAll.call(element, '[data-staging-shadow]')].flatMap(
        ({ shadowRoot }) => [...(shadowRoot?.children ?? [])],
      )
    const all = (selector: string): Element[] => [
      ...Element.prototype.querySelectorAll.call(element, selector),
      ...roots().flatMap((root) => [
        ...(root.matches(selector) ? [root] : []),
        ...root.querySelectorAll(selector),
      ]),
    ]
    Object.defineProperties(element, {
      querySelectorAll: { configurable: true, value: all },
      querySelector: { configurable: true, value: (selector: string) => all(selector)[0] ?? null },
    })
  }
  return () => {
    for (const element of looking) {
      Reflect.deleteProperty(element, 'querySelectorAll')
      Reflect.deleteProperty(element, 'querySelector')
    }
  }
}
