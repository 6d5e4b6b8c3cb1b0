/** Whether the page's policy took the rules from a style element of ours. An engine that knows no policies takes nothing. */
export function areStylesRefused(): boolean {
  if (typeof SecurityPolicyViolationEvent === 'undefined') return false
  const elements = document.querySelectorAll<HTMLStyleElement>('style[data-styled], style[data-wa-tokens]')
  return [...elements].some((element) => element.isConnected && element.sheet === null)
}
