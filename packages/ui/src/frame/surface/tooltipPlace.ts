/** How far a tooltip stands from what it is about, in pixels. */
const ASIDE = 12
const BELOW = 10
/** On plots narrower than this there is no side with room. */
const NARROW = 460

/**
 * Beside a place, on the side with more room; on narrow plots it slides along instead, so that it is never cut off. Pixels
 * of the plot in, a `transform` out.
 */
export function tooltipPlace(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const right = `${x + ASIDE}px`
  const left = `calc(${x - ASIDE}px - 100%)`
  const across = width < NARROW ? `calc(${x}px - ${(x / width) * 100}%)` : x > width / 2 ? left : right
  const down = y > height / 2 ? `calc(${y - BELOW}px - 100%)` : `${y + BELOW}px`
  return `translate(${across}, ${down})`
}
