import type { Granularity } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { MissingReason } from '../../frame/missing/MissingReason.js'

/** What a cell holds; `null` and `undefined` are missing. */
export type CellValue = string | number | Date | null | undefined

/**
 * How a cell's value is written. A `Date` takes a `date` format, a number a value format, a code a `country`. A date that is
 * a text, `YYYY-MM-DD` as a series' points have it, is written as it is, whatever the page's zone.
 */
export type CellFormat =
  | ValueFormat
  | { readonly kind: 'text' }
  | { readonly kind: 'country' }
  | {
      readonly kind: 'date'
      readonly granularity: Granularity
      /** IANA zone a `Date` is read in: of days, the account's. @default that of the nearest `WaRoot` */
      readonly timeZone?: string | undefined
    }

/** A column's total, where it is not the sum of its cells. */
export interface CellTotal {
  readonly value: CellValue
  /** Why there is none. @default 'no-data' */
  readonly missing?: MissingReason | undefined
  /** What it is of, when that is not all. */
  readonly note?: string | undefined
}

/** One column: what it is called, what it takes from a row, and how it is written. */
export interface DataColumn<Row> {
  /** Stable name, unique among the columns. */
  readonly key: string
  /** What people read above it. */
  readonly header: string
  /** A row in, the cell's value out. Sorting, totals and CSV work on this. */
  readonly value: (row: Row) => CellValue
  /** How the value is written; numbers are set to the end of the cell. @default { kind: 'text' } */
  readonly format?: CellFormat | undefined
  /** Why a row's value is missing: it stands in its place. @default 'no-data' */
  readonly missing?: ((row: Row) => MissingReason | undefined) | undefined
  /** What a row's figure is of, when that is not all: it stands under the figure. */
  readonly note?: ((row: Row) => string | undefined) | undefined
  /**
   * Adds the column up in the foot. Only for figures that may be added: of rates and unit costs, give the total itself,
   * recomputed from sums. @default false
   */
  readonly total?: boolean | (() => CellTotal) | undefined
  /** Draws a bar beside each figure, as long as it is large among the column's. @default false */
  readonly bar?: boolean | undefined
  /** Draws the cell instead of writing its value; sorting and CSV still use the value. */
  readonly cell?: ((row: Row, text: string) => ReactNode) | undefined
}
