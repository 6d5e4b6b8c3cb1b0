import type { Card } from './Card.js'
import type { OverlayShape } from './OverlayShape.js'

/** What of a plot can be pointed at and read. `At` tells where: the number of an item, a bucket and a series. */
export interface SurfaceItems<At> {
  /** Size of the plot in pixels. */
  readonly width: number
  readonly height: number
  /** Where reading begins, given where it was left off; `null` when there is nothing to read. */
  readonly begin: (last: At | null) => At | null
  /** A key in, the place it leads to out; `null` when the key does not move. */
  readonly move: (key: string, at: At) => At | null
  /** What is meant by a pointer there; `null` for nothing. */
  readonly find: (x: number, y: number) => At | null
  /** Whether a place is still one: figures may have changed since it was pointed at. */
  readonly has: (at: At) => boolean
  readonly card: (at: At) => Card
  readonly overlay: (at: At) => OverlayShape
  /** What is spoken of it. */
  readonly reading: (at: At) => string
}
