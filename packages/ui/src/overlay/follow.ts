import { observeSize } from '../controls/observeSize.js'
import { rootsOf } from '../theme/rootsOf.js'

/**
 * Calls back when elements may stand elsewhere in the window: something around the first was scrolled, the window or one of
 * them changed its size. The returned function ends it.
 */
export function follow(
  elements: readonly [Element, ...Element[]],
  moved: (event?: Event) => void,
): () => void {
  const view = elements[0].ownerDocument.defaultView
  const roots = rootsOf(elements[0])
  const options = { capture: true, passive: true }
  for (const root of roots) root.addEventListener('scroll', moved, options)
  view?.addEventListener('resize', moved)
  const end = observeSize(elements, () => moved())
  return () => {
    for (const root of roots) root.removeEventListener('scroll', moved, options)
    view?.removeEventListener('resize', moved)
    end()
  }
}
