import type { PointerEvent } from 'react'

/** What dragging over a plot does, beside pointing at it. */
export interface SurfaceDrag {
  readonly press: (event: PointerEvent<SVGElement>) => void
  /** Whether the pointer is dragging, and so points at nothing. */
  readonly move: (event: PointerEvent<SVGElement>) => boolean
  readonly release: () => void
  readonly cancel: () => void
  /** Whether the click that comes now ends a drag, and so opens nothing. */
  readonly endsInClick: () => boolean
}
