/** A dot on what is pointed at. */
export interface OverlayDot {
  readonly key: string | number
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly color: string
}

/** What is drawn over the plot where it is pointed at or read: an outline, or a stretch of it with dots. */
export type OverlayShape =
  | { readonly outline: string }
  | {
      /** The corner that everything else is told from. */
      readonly x: number
      readonly y: number
      readonly height: number
      /** How wide the stretch is, around `x`; a hair line when `null`. */
      readonly band: number | null
      readonly dots: readonly OverlayDot[]
    }
