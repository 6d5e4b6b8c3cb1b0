/** One line about a part: its words, and whether they stand for a missing figure. */
export interface SpotLine {
  /** What the figure is, where the part's name does not say it. */
  readonly label?: string | undefined
  readonly text: string
  readonly missing?: boolean | undefined
}

/** A part of a chart that can be pointed at and read: where it is, and what it says. */
export interface Spot {
  /** Whose words: somebody else's, shown as text and set apart when spoken. */
  readonly name: string
  readonly lines: readonly SpotLine[]
  /** Where the tooltip hangs, in pixels of the plot. */
  readonly x: number
  readonly y: number
  /** The outline drawn around it while it is pointed at or read. */
  readonly outline: string
}

/** Where everything in a plot of parts is. Parts are numbered in the order they are read. */
export interface FigureGeometry {
  readonly width: number
  readonly height: number
  readonly count: number
  readonly spot: (at: number) => Spot
  /** The part at a place, or -1. */
  readonly spotAt: (x: number, y: number) => number
  /** A key in, the part it leads to out; `null` when the key does not move. */
  readonly move: (key: string, at: number) => number | null
}
