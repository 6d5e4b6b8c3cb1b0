import type { ChartData, ChartKind } from './cases.js'

/** How large every chart is, in pixels. */
export const size = { width: 960, height: 320 } as const

/** A chart that stands in the page. */
export interface Drawn {
  /** Shows other figures. */
  update(data: ChartData): void
  unmount(): void
  /** The figures that the tooltip tells now, so that a peer that shows nothing is not called fast. */
  told(): readonly number[]
}

/** A library or a way of doing without one: how it draws. `peerFiles` says what else is known of it. */
export interface ChartPeer {
  /** Fetches what is to be there before anything is timed. @default nothing */
  prepare?(kind: ChartKind): Promise<void>
  mount(element: HTMLElement, data: ChartData, kind: ChartKind): Drawn
}
