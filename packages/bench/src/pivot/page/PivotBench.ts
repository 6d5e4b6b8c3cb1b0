import type { PivotCase } from '../pivotCases.js'

/** What the page offers to whoever measures it. */
export interface PivotBench {
  load(points: number): void
  /** Milliseconds to the painted pivot. */
  mount(first: PivotCase): Promise<number>
  /** Milliseconds to the painted pivot in another layout. */
  show(next: PivotCase): Promise<number>
  unmount(): void
  /** Milliseconds of each of so many steps from the top to the end. */
  scroll(steps: number): Promise<readonly number[]>
  /** The words of the grand total's last cells. */
  totals(): readonly string[]
  nodes(): number
}
