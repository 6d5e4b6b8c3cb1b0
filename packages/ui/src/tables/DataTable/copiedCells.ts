import type { CsvCell } from '../../format/toCsv.js'
import type { CellPlace } from '../grid/moveCell.js'
import { tableCells } from '../model/tableCells.js'
import type { Layout } from './useFollowRow.js'
import type { Selection } from './useSelection.js'

/**
 * What Ctrl+C takes from a place in the grid: the rows selected, with their heads and in the order shown; without any,
 * the one cell. Figures stay numbers, so that a spreadsheet can go on with them.
 */
export function copiedCells(
  { order, columns, checks }: Layout,
  selection: Selection | undefined,
  at: CellPlace,
): readonly (readonly CsvCell[])[] {
  const heads = columns.map(({ column }) => column)
  if (selection !== undefined && selection.count > 0) {
    return tableCells(
      order.filter((row) => selection.has(row)),
      heads,
    )
  }
  const column = heads[at.column - checks]
  if (column === undefined) return []
  if (at.row === 0) return [[column.header]]
  const row = order[at.row - 1]
  return [[row === undefined ? (column.total?.().text ?? '') : column.csv(row)]]
}
