'use client'
import type { Formatters } from '../../format/Formatters.js'
import { isoTime } from '../../format/isoTime.js'
import { lettersIn } from '../../format/lettersIn.js'
import { once } from '../../format/once.js'
import { sheetHead } from '../../format/sheetHead.js'
import { sum } from '../../format/sum.js'
import type { CsvCell } from '../../format/toCsv.js'
import { missingText } from '../../frame/missing/missingText.js'
import type { Messages } from '../../messages/Messages.js'
import { CellBar } from '../DataTable/CellBar.js'
import { cellText, isValueFormat } from '../DataTable/cellText.js'
import type { CellFormat, CellValue, DataColumn } from '../DataTable/DataColumn.js'
import type { GridColumn, TotalCell } from './GridColumn.js'
import { sortKeysOf } from './sortKeysOf.js'

const TEXT: CellFormat = { kind: 'text' }
const COUNT = { kind: 'count' } as const
const SAMPLE = 60
/** Rows that tell how many digits a column needs; a figure of another row that needs more has them. */
const READ = 2000

/** What rows are read from: by place, so that objects are only made for who asks. */
export interface RowReader<Row> {
  readonly length: number
  readonly at: (row: number) => Row | undefined
}

/** What cells are written with. */
export interface CellWords {
  readonly messages: Messages
  readonly formatters: Formatters
}

/** A host's columns as the grid works with them. */
export function columnsOfRows<Row>(
  rows: RowReader<Row>,
  columns: readonly DataColumn<Row>[],
  words: CellWords,
): readonly GridColumn[] {
  return columns.map((column) => gridColumn(rows, column, words))
}

/** One of them. */
export function gridColumn<Row>(rows: RowReader<Row>, column: DataColumn<Row>, words: CellWords): GridColumn {
  const { key, header, cell, format = TEXT } = column
  const { messages, formatters } = words
  const read = <T,>(row: number, of: (row: Row) => T): T | undefined => {
    const found = rows.at(row)
    return found === undefined ? undefined : of(found)
  }
  const value = (row: number): CellValue => read(row, column.value)
  const figure = isValueFormat(format) ? format : COUNT
  const write = once(() =>
    formatters.column(
      (function* () {
        yield* figuresOf(rows.length, value, Math.ceil(rows.length / READ))
        // A host's own total stands under them.
        const own = typeof column.total === 'function' ? column.total().value : undefined
        if (typeof own === 'number') yield own
      })(),
      figure,
    ),
  )
  const text = (row: number): string | undefined =>
    cellText(value(row), format, formatters, (one) => write()(one))
  const reason = (row: number) => column.missing && read(row, column.missing)
  const missing = (row: number) => missingText(reason(row) ?? 'no-data', messages)
  const note = (row: number) => column.note && read(row, column.note)
  const remark = (row: number): string | undefined => {
    if (text(row) !== undefined) return note(row)
    return (reason(row) ?? 'no-data') === 'no-data' ? undefined : missing(row)
  }
  let largest: number | undefined
  let total: TotalCell | undefined
  const drawn = (row: number, drawnText: string) => {
    const found = rows.at(row)
    if (cell && found !== undefined) return cell(found, drawnText)
    largest ??= largestOf(rows.length, value)
    return <CellBar share={Number(value(row)) / largest} text={drawnText} />
  }
  return {
    key,
    header,
    sheetHeader: sheetHead(header, isValueFormat(format) ? format : undefined),
    figures: isValueFormat(format),
    value,
    text,
    csv: (row) => csvCell(value(row), format, formatters.timeZone),
    sortKeys: (collator) => sortKeysOf(rows.length, value, collator),
    letters: lettersOf(rows.length, (row) => roomOf(text(row), missing(row), note(row))),
    missing,
    ...(column.note ? { note } : {}),
    ...(column.note || column.missing
      ? { remark: { header: messages.noteColumn({ column: header }), at: remark } }
      : {}),
    ...(cell || column.bar ? { draw: drawn } : {}),
    ...(column.total
      ? {
          total() {
            total ??= totalCell(rows.length, value, column, words, write())
            return total
          },
        }
      : {}),
  }
}

/** Where the reason for a missing figure is longer than this many letters, it takes two lines. */
const REASON = 18

/** The text that takes most room: notes are written smaller, and reasons in lines. */
export function roomOf(text: string | undefined, missing: string, note: string | undefined): string {
  if (text === undefined) return missing.slice(0, REASON)
  const small = note?.slice(0, Math.ceil(note.length * 0.84)) ?? ''
  return small.length > text.length ? small : text
}

/** A cell's value for a spreadsheet: moments as ISO dates in their column's zone, numbers as numbers. */
export function csvCell(value: CellValue, format: CellFormat, timeZone: string): CsvCell {
  if (value === null || value === undefined) return null
  if (!(value instanceof Date)) return value
  const moment = value.getTime()
  if (Number.isNaN(moment)) return null
  return format.kind === 'date'
    ? isoTime(moment, format.granularity, format.timeZone ?? timeZone)
    : isoTime(moment, 'DAY', timeZone)
}

/** How many letters the longest of the first cells has. */
export function lettersOf(length: number, text: (row: number) => string | undefined): number {
  let most = 0
  for (let row = 0; row < Math.min(length, SAMPLE); row++) most = Math.max(most, lettersIn(text(row) ?? ''))
  return most
}

function totalCell<Row>(
  length: number,
  value: (row: number) => CellValue,
  { total, format = TEXT }: DataColumn<Row>,
  { messages, formatters }: CellWords,
  write: (figure: number) => string,
): TotalCell {
  const told = typeof total === 'function' ? total() : { value: sumOf(length, value) }
  const text = cellText(told.value, format, formatters, write)
  if (text !== undefined) return { text, missing: false, note: told.note }
  const why = missingText(told.missing ?? 'no-data', messages)
  return length === 0 ? { text: '', missing: false } : { text: why, missing: true }
}

function* figuresOf(length: number, value: (row: number) => CellValue, step = 1): Generator<number> {
  for (let row = 0; row < length; row += step) {
    const found = value(row)
    if (typeof found === 'number' && Number.isFinite(found)) yield found
  }
}

function sumOf(length: number, value: (row: number) => CellValue): number | undefined {
  const figures = [...figuresOf(length, value)]
  return figures.length === 0 ? undefined : sum(figures)
}

function largestOf(length: number, value: (row: number) => CellValue): number {
  let largest = 0
  for (let row = 0; row < length; row++) largest = Math.max(largest, Number(value(row)) || 0)
  return largest || 1
}
