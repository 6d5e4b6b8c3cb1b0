/** Where something is on a box, in the box' own pixels from its upper left corner. */
export interface PointerPlace {
  readonly x: number
  readonly y: number
}

/**
 * Where a pointer is on a box of a known size. Told from the rectangle on the screen, so that it holds under `zoom`, `scale`
 * and inside what is scrolled; `offsetX` tells other pixels there, engine by engine.
 */
export function placeIn(
  box: Element,
  size: { readonly width: number; readonly height: number },
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): PointerPlace {
  const rect = box.getBoundingClientRect()
  return {
    x: (clientX - rect.left) * ratio(size.width, rect.width),
    y: (clientY - rect.top) * ratio(size.height, rect.height),
  }
}

/** Own pixels a pixel of the screen; one where nothing is laid out. */
export function ratio(own: number, seen: number): number {
  return own > 0 && seen > 0 ? own / seen : 1
}
