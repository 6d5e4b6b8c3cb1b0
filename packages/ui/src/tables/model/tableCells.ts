import type { CsvCell } from '../../format/toCsv.js'
import type { GridColumn } from './GridColumn.js'

/** The table as cells for CSV or the clipboard: a head, then the rows in the order given. */
export function tableCells(
  order: ArrayLike<number>,
  columns: readonly GridColumn[],
): readonly (readonly CsvCell[])[] {
  const cells: CsvCell[][] = [columns.map(({ header }) => header)]
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0
    cells.push(columns.map((column) => column.csv(row)))
  }
  return cells
}
