/** Keeps what is left of an Escape from the page: its repeats while it is held, and its release. */
export function swallowRest(view: Window): void {
  const swallow = (event: KeyboardEvent): void => {
    const isRest = event.key === 'Escape' && (event.type === 'keyup' || event.repeat)
    if (isRest) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    if (isRest ? event.type === 'keyup' : event.type === 'keydown') end()
  }
  const end = (): void => {
    view.removeEventListener('keydown', swallow, true)
    view.removeEventListener('keyup', swallow, true)
  }
  view.addEventListener('keydown', swallow, true)
  view.addEventListener('keyup', swallow, true)
}
