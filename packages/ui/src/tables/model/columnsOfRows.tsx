'use client'
import type { Formatters } from '../../format/Formatters.js'
import { isoTime } from '../../format/isoTime.js'
import { sum } from '../../format/sum.js'
import type { CsvCell } from '../../format/toCsv.js'
import { CellBar } from '../DataTable/CellBar.js'
import { cellText, isValueFormat } from '../DataTable/cellText.js'
import type { CellFormat, CellValue, DataColumn } from '../DataTable/DataColumn.js'
import type { GridColumn } from './GridColumn.js'
import { sortKeysOf } from './sortKeysOf.js'

const TEXT: CellFormat = { kind: 'text' }
const SAMPLE = 60

/** What rows are read from: by place, so that objects are only made for who asks. */
export interface RowReader<Row> {
  readonly length: number
  readonly at: (row: number) => Row | undefined
}

/** A host's columns as the grid works with them. */
export function columnsOfRows<Row>(
  rows: RowReader<Row>,
  columns: readonly DataColumn<Row>[],
  formatters: Formatters,
): readonly GridColumn[] {
  return columns.map((column) => gridColumn(rows, column, formatters))
}

/** One of them. */
export function gridColumn<Row>(
  rows: RowReader<Row>,
  column: DataColumn<Row>,
  formatters: Formatters,
): GridColumn {
  const { key, header, cell, format = TEXT } = column
  const value = (row: number): CellValue => {
    const found = rows.at(row)
    return found === undefined ? undefined : column.value(found)
  }
  const text = (row: number): string | undefined => cellText(value(row), format, formatters)
  let largest: number | undefined
  let total: string | undefined
  const drawn = (row: number, words: string) => {
    const found = rows.at(row)
    if (cell && found !== undefined) return cell(found, words)
    largest ??= largestOf(rows.length, value)
    return <CellBar share={Number(value(row)) / largest} text={words} />
  }
  return {
    key,
    header,
    figures: isValueFormat(format),
    value,
    text,
    csv: (row) => csvCell(value(row), format, formatters.timeZone),
    sortKeys: (collator) => sortKeysOf(rows.length, value, collator),
    letters: lettersOf(rows.length, text),
    ...(cell || column.bar ? { draw: drawn } : {}),
    ...(column.total
      ? {
          total() {
            total ??= totalText(rows.length, value, format, formatters)
            return total
          },
        }
      : {}),
  }
}

/** A cell's value for a spreadsheet: moments as ISO dates in the zone, numbers as numbers. */
export function csvCell(value: CellValue, format: CellFormat, timeZone: string): CsvCell {
  if (value === null || value === undefined) return null
  if (!(value instanceof Date)) return value
  const moment = value.getTime()
  if (Number.isNaN(moment)) return null
  return isoTime(moment, format.kind === 'date' ? format.granularity : 'DAY', timeZone)
}

/** How many letters the longest of the first cells has. */
export function lettersOf(length: number, text: (row: number) => string | undefined): number {
  let most = 0
  for (let row = 0; row < Math.min(length, SAMPLE); row++) most = Math.max(most, text(row)?.length ?? 0)
  return most
}

function totalText(
  length: number,
  value: (row: number) => CellValue,
  format: CellFormat,
  formatters: Formatters,
): string {
  const figures: number[] = []
  for (let row = 0; row < length; row++) {
    const found = value(row)
    if (typeof found === 'number' && Number.isFinite(found)) figures.push(found)
  }
  return figures.length === 0 ? '' : (cellText(sum(figures), format, formatters) ?? '')
}

function largestOf(length: number, value: (row: number) => CellValue): number {
  let largest = 0
  for (let row = 0; row < length; row++) largest = Math.max(largest, Number(value(row)) || 0)
  return largest || 1
}
