import { neutralizeCell } from '../../format/neutralizeCell.js'
import type { CsvCell } from '../../format/toCsv.js'

/** Cells in, lines with tabs out: what spreadsheets paste. Tabs and line ends inside a cell become blanks. */
export function toTsv(cells: readonly (readonly CsvCell[])[]): string {
  return cells.map((row) => row.map(printCell).join('\t')).join('\n')
}

function printCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  return neutralizeCell(cell.replace(/[\t\r\n]+/g, ' '))
}
