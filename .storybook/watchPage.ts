/** What is wrong with a node of ours, in words; `undefined` when nothing is. */
export type PageRule = (node: Node) => string | undefined

export interface PageWatch {
  /** What was seen since, each once. */
  readonly seen: () => readonly string[]
  readonly end: () => void
}

/** Watches what comes into the page: also what is there for a moment alone, while something loads. */
export function watchPage(rules: readonly PageRule[]): PageWatch {
  const seen = new Set<string>()
  const look = (node: Node): void => {
    const nodes = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let at: Node | null = node; at !== null; at = nodes.nextNode()) {
      if (!isOurs(at)) continue
      for (const rule of rules) {
        const wrong = rule(at)
        if (wrong !== undefined) seen.add(`${wrong}: ${placeOf(at)}`)
      }
    }
  }
  const take = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes } of records) for (const node of addedNodes) look(node)
  }
  const observer = new MutationObserver(take)
  observer.observe(document.body, { childList: true, subtree: true })
  look(document.body)
  return {
    seen: () => {
      take(observer.takeRecords())
      return [...seen]
    },
    end: () => observer.disconnect(),
  }
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)

/** Within a root of ours; what a host draws in there itself is marked `data-host`. */
function isOurs(node: Node): boolean {
  const element = elementOf(node)
  return element !== null && element.closest('.wa-root') !== null && element.closest('[data-host]') === null
}

/** Its element and two around it, by the first of their classes, and the words. */
function placeOf(node: Node): string {
  const names: string[] = []
  for (let at = elementOf(node); at !== null && names.length < 3; at = at.parentElement)
    names.unshift(at.classList[0] ?? at.localName)
  return `${names.join(' > ')} ${JSON.stringify(node.textContent?.slice(0, 40) ?? '')}`
}
