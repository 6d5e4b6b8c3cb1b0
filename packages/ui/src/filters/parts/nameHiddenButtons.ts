/**
 * Names buttons that React Aria adds for screen readers alone. It names them itself, in fewer languages than ours, and
 * takes no name for them; `among` says which of an element's are meant.
 */
export function nameHiddenButtons(
  root: Element | null,
  name: string,
  among: 'children' | 'descendants',
): void {
  const buttons = among === 'children' ? ':scope > * > button' : 'button'
  for (const button of root?.querySelectorAll(`${buttons}[tabindex="-1"]`) ?? []) {
    button.setAttribute('aria-label', name)
  }
}
