import type { Card } from '../surface/Card.js'

/** Something of a chart that can be pointed at and read: what it says, and where it is. */
export interface Item extends Card {
  /** The outline drawn around it while it is pointed at or read. */
  readonly outline: string
}

/** Where everything in a plot of items is. Items are numbered in the order they are read. */
export interface ItemGeometry {
  readonly width: number
  readonly height: number
  readonly count: number
  readonly item: (at: number) => Item
  /** The item at a place, or -1. */
  readonly itemAt: (x: number, y: number) => number
  /** A key in, the item it leads to out; `null` when the key does not move. */
  readonly move: (key: string, at: number) => number | null
}
