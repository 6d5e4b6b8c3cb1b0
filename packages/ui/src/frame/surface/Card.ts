import type { SeriesLook } from '../../marks/SeriesLook.js'
import type { SeriesShape } from '../../marks/SeriesShape.js'

/** One line of a card: its words, and whether they stand for a missing figure. */
export interface CardLine {
  /** What the figure is, where the card's name does not say it. */
  readonly label?: string | undefined
  readonly text: string
  readonly missing?: boolean | undefined
  /** The series it is of, shown as a swatch before its label. */
  readonly series?: SeriesLook | undefined
  /** Whether it is what is meant among the lines. */
  readonly pointed?: boolean | undefined
  /** The figure it is compared with, in words. */
  readonly before?: string | undefined
}

/** What a tooltip says, and where it hangs. */
export interface Card {
  /** What it is about, as text; whose words these are nobody knows. */
  readonly name: string
  /** Said before the lines. */
  readonly note?: string | undefined
  readonly lines: readonly CardLine[]
  /** Said after them. */
  readonly notes?: readonly string[] | undefined
  /** The sum of the lines, in words. */
  readonly total?: string | undefined
  /** How series are drawn beside their labels. */
  readonly shape?: SeriesShape | undefined
  /** Pixels of the plot. */
  readonly x: number
  readonly y: number
}
