import type { Sorting } from '../TablePeer.js'

/** What the page offers to whoever measures it. */
export interface TableBench {
  load(peer: string, rows: number): Promise<void>
  /** Milliseconds to the painted table. */
  mount(): Promise<number>
  unmount(): void
  sort(by: Sorting): Promise<number>
  /** Milliseconds of each of so many steps of a page, and how many of them painted no row at all. */
  scroll(steps: number): Promise<{ readonly times: readonly number[]; readonly blank: number }>
  /** The first rows' words of the columns sorted by, as they are shown. */
  firstRows(count: number): readonly string[]
  nodes(): number
}
