import type { ChartCase } from '../cases.js'

/** What the page under test lets its runner do. */
export interface ChartBench {
  load(peer: string, work: ChartCase): Promise<void>
  /** Milliseconds until the frame is painted. */
  mount(): Promise<number>
  unmount(): void
  /** Milliseconds until other figures are painted. */
  update(): Promise<number>
  /** From now on: milliseconds from each pointer move to its painted frame. */
  watchMoves(): number[]
  /** The figures that the tooltip tells, and how many of them stand in the middle of the chart. */
  read(): { readonly told: number; readonly right: number }
  /** Milliseconds that it takes to read the points into columns, and no more. */
  reading(): number
  nodes(): number
}
