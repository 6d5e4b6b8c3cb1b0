/**
 * Calls back with the width of the first of some elements that changed its size, where the runtime can tell; the
 * returned function ends it.
 */
export function observeSize(elements: readonly Element[], changed: (width: number) => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {}
  const observer = new ResizeObserver(([entry]) => entry && changed(entry.contentRect.width))
  for (const element of elements) observer.observe(element)
  return () => observer.disconnect()
}
