/**
 * Does to a page what translators of browsers do: every text node is taken out and an element with the text put in its
 * place, now and whenever one comes or changes. Whoever keeps the old node writes where nobody reads.
 *
 * The words stay as they are, so that plays find them.
 *
 * @returns what ends it; texts that were replaced stay so
 */
export function translatePage(page: HTMLElement): () => void {
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') replace(target)
      for (const node of addedNodes) walk(node)
    }
  })
  walk(page)
  observer.observe(page, { childList: true, subtree: true, characterData: true })
  return () => observer.disconnect()
}

/** What a translator leaves alone, as `translate="no"` and drawings are. */
const untouched = 'script, style, textarea, option, svg, font, [translate="no"]'

function walk(node: Node): void {
  if (node instanceof Text) replace(node)
  if (!(node instanceof Element) || node.matches(untouched)) return
  for (const child of [...node.childNodes]) walk(child)
}

function replace(node: Node): void {
  const parent = node.parentElement
  if (!(node instanceof Text) || !parent || parent.closest(untouched) || node.data.trim() === '') return
  const outer = document.createElement('font')
  const inner = outer.appendChild(document.createElement('font'))
  inner.textContent = node.data
  node.replaceWith(outer)
}
