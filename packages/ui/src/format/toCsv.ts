import { neutralizeCell } from './neutralizeCell.js'

/** A cell: a finite number stays a number, text is neutralised, `null` is an empty cell. */
export type CsvCell = string | number | null

/** Rows in, RFC 4180 text out, with CRLF line ends and formulas neutralised. */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(printCell).join(',')}\r\n`).join('')
}

function printCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  // Every text is quoted, also one that need not be: a reader that splits at semicolons or tabs then splits no words.
  return `"${neutralizeCell(cell).replaceAll('"', '""')}"`
}
