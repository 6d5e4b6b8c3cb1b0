import type { ReactNode } from 'react'
import type { CsvCell } from '../../format/toCsv.js'
import type { CellValue } from '../DataTable/DataColumn.js'

/** What the foot says of a column. */
export interface TotalCell {
  readonly text: string
  /** Whether it is no figure, but why there is none. */
  readonly missing: boolean
  /** What the figure is of, when that is not all. */
  readonly note?: string | undefined
}

/** A column as the grid works with it: by the place of a row, whatever the rows are made of. */
export interface GridColumn {
  readonly key: string
  readonly header: string
  /** What a file writes above its bare numbers: with the currency they are in. @default the header */
  readonly sheetHeader?: string | undefined
  /** Whether it holds figures, which are set to the end of their cells and sorted from the largest first. */
  readonly figures: boolean
  readonly value: (row: number) => CellValue
  /** The cell's words; `undefined` when the value is missing. */
  readonly text: (row: number) => string | undefined
  /** What stands in place of a missing value. @default 'no data' */
  readonly missing?: ((row: number) => string | undefined) | undefined
  /** What the figure is of, when that is not all: it stands under it. */
  readonly note?: ((row: number) => string | undefined) | undefined
  readonly csv: (row: number) => CsvCell
  /**
   * What a file says of a figure, or of a missing one, in a column of its own at the end, so that figures stay numbers.
   * Absent, or nothing to say of any row: there is no such column.
   */
  readonly remark?: { readonly header: string; readonly at: (row: number) => string | undefined } | undefined
  /** What to sort by: a number a row, `NaN` where the value is missing. */
  readonly sortKeys: (collator: Intl.Collator) => Float64Array
  /** Draws the cell instead of writing it. */
  readonly draw?: ((row: number, text: string) => ReactNode) | undefined
  /** The foot; absent: the column is not totalled. */
  readonly total?: (() => TotalCell) | undefined
  /** How many letters its cells have, about. */
  readonly letters: number
}
