import { type CsvCell, toCsv } from '../../format/toCsv.js'

/** Cells in, a CSV file out; the byte order mark tells spreadsheets that it is UTF-8. */
export function csvBlob(cells: readonly (readonly CsvCell[])[]): Blob {
  return new Blob(['\ufeff', toCsv(cells)], { type: 'text/csv;charset=utf-8' })
}
