import { guestButton } from '../../controls/guest.js'

/**
 * Names buttons that React Aria adds for screen readers alone. It names them itself, in fewer languages than ours, and
 * takes no name for them; `among` says which of an element's are meant.
 * And keeps them out of a form that the page may have around: they would send it.
 */
export function nameHiddenButtons(
  root: Element | null,
  name: string,
  among: 'children' | 'descendants',
): void {
  const buttons = among === 'children' ? ':scope > * > button' : 'button'
  for (const button of root?.querySelectorAll(`${buttons}[tabindex="-1"]`) ?? []) {
    button.setAttribute('aria-label', name)
    for (const [key, value] of Object.entries(guestButton)) button.setAttribute(key, value)
  }
}
