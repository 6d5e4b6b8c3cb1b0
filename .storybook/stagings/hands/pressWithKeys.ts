import type { User } from './User'

const byEnter = 'a[href], summary, [role="link"]'
const byKeys = `button, input, select, textarea, [tabindex], ${byEnter}`
const bySpace =
  'input[type="checkbox"], input[type="radio"], [role="checkbox"], [role="switch"], [role="radio"]'

/**
 * Presses what a play would click: by Enter, or by Space what Enter does not press. What no key reaches is clicked, and so is
 * an option of a list, which keys reach by arrows alone: plays of their own press those.
 */
export async function pressWithKeys(user: User, element: Element): Promise<void> {
  if (element.closest('[role=option]') !== null) return user.click(element)
  const target = element.closest(byKeys)
  if (!(target instanceof HTMLElement) || isWritten(target)) return user.click(element)
  target.focus()
  const root = target.getRootNode()
  const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement
  if (focused !== target) return user.click(element)
  await user.keyboard(target.matches(bySpace) ? ' ' : '{Enter}')
}

/** A field to write into, or a list: a click only goes there. */
function isWritten(element: Element): boolean {
  return element.matches('select, textarea, input:not([type="checkbox"], [type="radio"], [type="button"])')
}
