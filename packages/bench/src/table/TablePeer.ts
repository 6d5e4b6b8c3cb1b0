import type { TableRow } from './tableRows.js'

/** How the table shall be sorted: figures from the largest, texts from A. */
export type Sorting = 'volume' | 'category'

/** A table that stands in the page. */
export interface Shown {
  sort(by: Sorting): void
  /** The element that scrolls. */
  scroller(): HTMLElement | null
  unmount(): void
}

/** A library, or a way of doing without one. */
export interface TablePeer {
  readonly name: string
  /** Whatever it needs before rows can be shown and that a host would have done already; not timed. */
  prepare?(rows: readonly TableRow[]): void
  mount(element: HTMLElement, rows: readonly TableRow[]): Shown
}
