/** How much larger an element's pixels are than the window's, under `zoom`; 1 where the browser has no word for it. */
export function cssZoom(element: Element): number {
  return ('currentCSSZoom' in element && Number(element.currentCSSZoom)) || 1
}
