/**
 * Lifts a `popover` above everything of the page, where the browser can: nothing cuts it, whatever it stands in. It leaves
 * with its element.
 */
export function enterTopLayer(element: HTMLElement): void {
  if (typeof element.showPopover !== 'function' || !element.isConnected) return
  if (!element.matches(':popover-open')) element.showPopover()
}
