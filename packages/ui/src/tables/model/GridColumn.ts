import type { ReactNode } from 'react'
import type { CsvCell } from '../../format/toCsv.js'
import type { CellValue } from '../DataTable/DataColumn.js'

/** A column as the grid works with it: by the place of a row, whatever the rows are made of. */
export interface GridColumn {
  readonly key: string
  readonly header: string
  /** Whether it holds figures, which are set to the end of their cells and sorted from the largest first. */
  readonly figures: boolean
  readonly value: (row: number) => CellValue
  /** The cell's words; `undefined` when the value is missing. */
  readonly text: (row: number) => string | undefined
  /** What stands in place of a missing value. @default 'no data' */
  readonly missing?: ((row: number) => string | undefined) | undefined
  readonly csv: (row: number) => CsvCell
  /** What to sort by: a number a row, `NaN` where the value is missing. */
  readonly sortKeys: (collator: Intl.Collator) => Float64Array
  /** Draws the cell instead of writing it. */
  readonly draw?: ((row: number, text: string) => ReactNode) | undefined
  /** The foot's words; absent: the column is not totalled. */
  readonly total?: (() => string) | undefined
  /** How many letters its cells have, about. */
  readonly letters: number
}
