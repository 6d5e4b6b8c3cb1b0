import type { CsvCell } from '../../format/toCsv.js'
import type { GridColumn } from './GridColumn.js'

/**
 * The table as cells for CSV or the clipboard: a head, then the rows in the order given. What is missing is an empty
 * cell; why, and of what a figure is when that is not all, stands in columns of their own behind all others.
 */
export function tableCells(
  order: ArrayLike<number>,
  columns: readonly GridColumn[],
): readonly (readonly CsvCell[])[] {
  const written = [...columns, ...columns.flatMap((column) => remarksOn(column, order))]
  const cells: CsvCell[][] = [written.map(({ header, sheetHeader }) => sheetHeader ?? header)]
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0
    cells.push(written.map((column) => column.csv(row)))
  }
  return cells
}

type Written = Pick<GridColumn, 'header' | 'sheetHeader' | 'csv'>

/** The column that tells of a column; none where there is nothing to say. */
function remarksOn({ remark }: GridColumn, order: ArrayLike<number>): readonly Written[] {
  if (remark === undefined) return []
  for (let at = 0; at < order.length; at++) {
    if (remark.at(order[at] ?? 0) === undefined) continue
    return [{ header: remark.header, csv: (row) => remark.at(row) ?? null }]
  }
  return []
}
