/**
 * Opens a `<dialog>` as a modal one, where the browser can. What lies behind is neither pressed nor scrolled through it.
 */
export function enterModal(element: HTMLDialogElement): void {
  if (element.open || !element.isConnected) return
  if (typeof element.showModal === 'function') element.showModal()
  else element.setAttribute('open', '')
  const keep = (event: Event): void => {
    if (event.target === element) event.preventDefault()
  }
  // They end with the element.
  element.addEventListener('wheel', keep, { passive: false })
  element.addEventListener('touchmove', keep, { passive: false })
}
