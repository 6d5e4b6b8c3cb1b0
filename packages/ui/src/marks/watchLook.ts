/** What of the reader's settings themes depend on. */
const MEDIA = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)', 'print']

/**
 * Calls back whenever what CSS makes of an element may be another: attributes of what it stands in, style sheets, the system's
 * scheme, boxes that are ticked. Nothing of it needs the element to be shown or animated. The returned function ends it.
 */
export function watchLook(element: Element, changed: () => void): () => void {
  const page = element.ownerDocument
  const view = page.defaultView
  if (view === null) return () => {}
  const observer = new MutationObserver(changed)
  for (let at = above(element); at !== null; at = above(at)) observer.observe(at, { attributes: true })
  observer.observe(page.head, { attributes: true, characterData: true, childList: true, subtree: true })
  const { signal, stop } = ending(observer)
  const heard = { capture: true, passive: true, signal }
  const hear = (target: EventTarget, names: readonly string[], listener: (event: Event) => void): void => {
    for (const name of names) target.addEventListener(name, listener, heard)
  }
  if (typeof view.matchMedia === 'function') {
    for (const query of MEDIA) hear(view.matchMedia(query), ['change'], changed)
  }
  hear(page, ['change', 'transitionend', 'visibilitychange'], changed)
  hear(page, ['load'], ({ target }) => target instanceof HTMLLinkElement && changed())
  hear(view, ['pageshow', 'focus'], changed)
  return stop
}

function ending(observer: MutationObserver) {
  const listening = new AbortController()
  const stop = (): void => {
    listening.abort()
    observer.disconnect()
  }
  return { signal: listening.signal, stop }
}

/** What an element stands in, out of shadow roots, too. */
function above(element: Element): Element | null {
  const parent = element.parentNode
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null
}
