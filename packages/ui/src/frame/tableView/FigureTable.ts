import type { Formatters } from '../../format/Formatters.js'
import { sheetHead } from '../../format/sheetHead.js'
import type { CsvCell } from '../../format/toCsv.js'
import type { ValueFormat } from '../../format/ValueFormat.js'

/** A column of figures: how they are written, and what a missing one is called. */
export interface FigureColumn {
  readonly key: string
  readonly label: string
  /** How its numbers are written; `undefined` for words. */
  readonly format?: ValueFormat | undefined
}

/** A row: its name, then a cell a column; `null` is missing. */
export interface FigureRow {
  readonly key: string
  readonly cells: readonly CsvCell[]
  /** What missing cells of this row say, by column. @default 'no data' */
  readonly missing?: readonly (string | undefined)[] | undefined
  /** What figures of this row are of, by column, when that is not all. */
  readonly notes?: readonly (string | undefined)[] | undefined
}

/** The figures of a chart as rows and columns: what the table view shows and the CSV holds. */
export interface FigureTable {
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly FigureRow[]
  /** A last row, of sums. */
  readonly total?: readonly CsvCell[] | undefined
  /** Heads the column of a file that tells of another one: its notes, and why its figures are missing. */
  readonly noteHead?: ((column: string) => string) | undefined
}

/**
 * The table as cells for CSV or the clipboard: a head, then the rows; sums are left to the reader. What is missing is an
 * empty cell; notes stand in columns behind all others.
 */
export function figureCells({ columns, rows, noteHead }: FigureTable): readonly (readonly CsvCell[])[] {
  const noteOf = ({ cells, missing, notes }: FigureRow, index: number): string | undefined =>
    (cells[index] ?? null) === null ? missing?.[index] : notes?.[index]
  const noted = columns.flatMap(({ label }, index) =>
    noteHead !== undefined && rows.some((row) => noteOf(row, index) !== undefined)
      ? [{ index, head: noteHead(label) }]
      : [],
  )
  return [
    [...columns.map(({ label, format }) => sheetHead(label, format)), ...noted.map(({ head }) => head)],
    ...rows.map((row) => [...row.cells, ...noted.map(({ index }) => noteOf(row, index) ?? null)]),
  ]
}

/** By column, what writes its cells: figures with the same digits, its sum as well. */
export function cellWriters(
  { columns, rows, total }: FigureTable,
  formatters: Formatters,
): readonly ((cell: CsvCell) => string)[] {
  return columns.map(({ format = { kind: 'count' } }, index) => {
    const cells = [...rows.map(({ cells: own }) => own[index]), total?.[index]]
    const print = formatters.column(
      cells.filter((cell) => typeof cell === 'number'),
      format,
    )
    return (cell) => (typeof cell === 'number' ? print(cell) : (cell ?? ''))
  })
}
