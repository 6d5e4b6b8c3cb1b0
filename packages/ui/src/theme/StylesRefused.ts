/** Thrown where the page's policy took our rules away: what a root shows instead, and what the host is told. */
export class StylesRefused extends Error {
  override readonly name = 'StylesRefused'

  constructor() {
    super(
      "The page's Content-Security-Policy refuses the style elements of this library, and no nonce is known to it. Put " +
        '<meta property="csp-nonce" nonce="…"> into the head, or give nonce="…" to the root.',
    )
  }
}

/** Whether what was thrown is that; the style engine has words of its own, in whichever build. */
export function isRefusal(error: unknown): boolean {
  if (error instanceof StylesRefused) return true
  return error instanceof Error && /errors\.md#17|CSSStyleSheet could not be found/.test(error.message)
}

/** Whether a policy took the rules of a root away. An engine that knows no policies takes nothing. */
export function areStylesRefused(root: Element): boolean {
  if (typeof SecurityPolicyViolationEvent === 'undefined') return false
  const elements = [...root.ownerDocument.querySelectorAll<HTMLStyleElement>('style[data-styled]')]
  // Looked for before anything is computed, which would cost each root a layout.
  if (elements.every(({ sheet }) => sheet !== null)) return false
  return getComputedStyle(root).getPropertyValue('--wa-unit') === ''
}
