export interface Size {
  readonly width: number
  readonly height: number
}

/** An edge of what something hangs on, in the window's pixels. */
export interface Anchor {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface FloatPlace {
  readonly left: number
  readonly top: number
  /** How high it may be. */
  readonly room: number
  readonly side: 'below' | 'above'
}

/** Between something that floats and the edges of the window. */
export const EDGE = 8
/** A side with less room than this is left for one with more. */
const LITTLE = 160

/**
 * Below what it hangs on, or above where there is more room; from its left or right edge, and never out of the window.
 * `before` is the side it hung on: it stays there as long as it can.
 */
export function placeFloat(
  anchor: Anchor,
  { width, height }: Size,
  view: Size,
  {
    edge,
    gap,
    before,
  }: {
    readonly edge: 'left' | 'right'
    readonly gap: number
    readonly before?: FloatPlace['side'] | undefined
  },
): FloatPlace {
  const below = view.height - EDGE - anchor.bottom - gap
  const above = anchor.top - gap - EDGE
  const wanted = before === undefined ? height : Math.min(height, LITTLE)
  const fits = { below: below >= wanted || below >= above, above: above >= wanted || above > below }
  const side = before !== undefined && fits[before] ? before : fits.below ? 'below' : 'above'
  const room = Math.max(Math.min(side === 'below' ? below : above, view.height - 2 * EDGE), LITTLE)
  const high = Math.min(height, room)
  const top = side === 'below' ? anchor.bottom + gap : anchor.top - gap - high
  const left = edge === 'left' ? anchor.left : anchor.right - width
  return { left: within(left, width, view.width), top: within(top, high, view.height), room, side }
}

/** Moved as little as needed to stand in the window; its beginning is seen in any case. */
function within(start: number, length: number, whole: number): number {
  return Math.max(EDGE, Math.min(start, whole - EDGE - length))
}
