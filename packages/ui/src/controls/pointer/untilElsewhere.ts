/**
 * Calls back once when something other than an element is pressed, or when what the element stands in is scrolled: what a tap
 * has shown is then over. The returned function gives up waiting.
 */
export function untilElsewhere(element: Element, done: () => void): () => void {
  const waiting = new AbortController()
  const over = (): void => {
    waiting.abort()
    done()
  }
  const options = { capture: true, passive: true, signal: waiting.signal }
  const page = element.ownerDocument
  page.addEventListener('pointerdown', (event) => event.composedPath().includes(element) || over(), options)
  const scrolled = ({ target }: Event): void => {
    if (target instanceof Node && target.contains(element)) over()
  }
  // A scroll inside a shadow root is not heard outside of it.
  for (const root of new Set([page, element.getRootNode()]))
    root.addEventListener('scroll', scrolled, options)
  return () => waiting.abort()
}
