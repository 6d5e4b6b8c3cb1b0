import type { LineMark } from './LineMarks.js'

/** What a canvas shows, as the shapes an exported picture is made of. */
export interface PaintedMarks {
  readonly lines: readonly LineMark[]
  /** Where the plot's origin is on the canvas, in CSS pixels. */
  readonly left: number
  readonly top: number
}

/** The marks of each canvas that is in the page. */
export const paintedMarks = new WeakMap<Element, PaintedMarks>()
