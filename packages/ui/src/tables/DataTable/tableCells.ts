import { isoTime } from '../../format/isoTime.js'
import type { CsvCell } from '../../format/toCsv.js'
import type { CellValue, DataColumn } from './DataColumn.js'

/** The table as cells for CSV or the clipboard: a head, then the rows in the order they are shown. */
export function tableCells<Row>(
  rows: readonly Row[],
  order: Iterable<number>,
  columns: readonly DataColumn<Row>[],
  timeZone: string,
): readonly (readonly CsvCell[])[] {
  const cells: CsvCell[][] = [columns.map(({ header }) => header)]
  for (const index of order) {
    const row = rows[index]
    if (row !== undefined) cells.push(columns.map((column) => csvCell(column.value(row), column, timeZone)))
  }
  return cells
}

function csvCell<Row>(value: CellValue, { format }: DataColumn<Row>, timeZone: string): CsvCell {
  if (value === null || value === undefined) return null
  if (!(value instanceof Date)) return value
  const moment = value.getTime()
  if (Number.isNaN(moment)) return null
  return isoTime(moment, format?.kind === 'date' ? format.granularity : 'DAY', timeZone)
}
