import type { PointerPlace } from '../../controls/pointer/placeIn.js'

/** What dragging over a plot with a mouse or a pen does, beside pointing at it. Places are in the plot's pixels. */
export interface SurfaceDrag {
  /** Whether a pointer pressed at one place and now at another drags, and so points at nothing. */
  readonly move: (from: PointerPlace, to: PointerPlace) => boolean
  /** It was let go. */
  readonly end: () => void
  /** It was given up. */
  readonly cancel: () => void
}
