import type { Measure } from '@wabalytics/hooks'

/** A figure of a pivot: a metric by its name (`cost`, `clicks:url_button`), combined by its own rule, or a measure. */
export type PivotMetric =
  | string
  | {
      /** Stable name, unique among the figures. */
      readonly key: string
      /** What people read above it. */
      readonly header: string
      /** How it is computed, anew for every cell and subtotal. */
      readonly measure: Measure
    }

/** What stands where: row names of dimensions, `start`, `currency`. */
export interface PivotLayout {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly metrics: readonly string[]
}

/** A group on one side: the values of the first fields of its side, down to its level. */
export interface PivotNode {
  /** How many fields it has values for; 0 is the total. */
  readonly level: number
  /** By field: of a text its place among the sorted ones, of a bucket its start. */
  readonly ranks: readonly number[]
  readonly children: readonly PivotNode[]
}

/** A number, or why there is none. */
export interface PivotCell {
  readonly value: number | undefined
  readonly text: string
  readonly missing: boolean
  /** What the number is of, when that is not all. */
  readonly note?: string | undefined
  /** Whether the note is of many cells alike, and said of all of them together. */
  readonly quiet?: boolean | undefined
  /** How many data points it is of. */
  readonly points: number
  /** How many of them have no such number; it is then that of the others. */
  readonly without: number
}
