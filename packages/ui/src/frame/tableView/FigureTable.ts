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
  /** All its numbers, where they are at hand without writing its rows. @default those of its cells */
  readonly figures?: Iterable<number> | undefined
}

/** A row: its name, then a cell a column; `null` is missing. */
export interface FigureRow {
  readonly key: string
  readonly cells: readonly CsvCell[]
  /** What missing cells of this row say, by column. @default 'no data' */
  readonly missing?: readonly (string | undefined)[] | undefined
  /** What figures of this row are of, by column, when that is not all; of the first column, what is said of the row. */
  readonly notes?: readonly (string | undefined)[] | undefined
}

/** Rows by their place: an array, or what writes a row when it is looked at. */
export type FigureRows = Pick<readonly FigureRow[], 'length' | 'at'>

/** The figures of a chart as rows and columns: what the table view shows and the CSV holds. */
export interface FigureTable<Rows extends FigureRows = readonly FigureRow[]> {
  readonly columns: readonly FigureColumn[]
  readonly rows: Rows
  /** A last row, of sums. */
  readonly total?: readonly CsvCell[] | undefined
  /** Heads the column of a file that tells of another one: its notes, and why its figures are missing. */
  readonly noteHead?: ((column: string) => string) | undefined
}

/** Some of the rows, written down. */
export function rowsBetween(rows: FigureRows, first: number, last: number): readonly FigureRow[] {
  return Array.from({ length: last - first }, (_, step) => rows.at(first + step) ?? { key: '', cells: [] })
}

/**
 * The table as cells for CSV or the clipboard: a head, then the rows; sums are left to the reader. What is missing is an
 * empty cell; notes stand in columns behind all others, those of rows behind the rows' names.
 */
export function figureCells(table: FigureTable<FigureRows>): readonly (readonly CsvCell[])[] {
  const { columns, noteHead } = table
  const rows = rowsBetween(table.rows, 0, table.rows.length)
  const noteOf = ({ cells, missing, notes }: FigureRow, index: number): string | undefined =>
    (cells[index] ?? null) === null ? missing?.[index] : notes?.[index]
  const noted = columns.flatMap(({ label }, index) =>
    noteHead !== undefined && rows.some((row) => noteOf(row, index) !== undefined)
      ? [{ index, head: noteHead(label) }]
      : [],
  )
  const ofRows = noted[0]?.index === 0 ? 1 : 0
  const line = (cells: readonly CsvCell[], notes: readonly CsvCell[]): readonly CsvCell[] => [
    ...cells.slice(0, 1),
    ...notes.slice(0, ofRows),
    ...cells.slice(1),
    ...notes.slice(ofRows),
  ]
  return [
    line(
      columns.map(({ label, format }) => sheetHead(label, format)),
      noted.map(({ head }) => head),
    ),
    ...rows.map((row) =>
      line(
        row.cells,
        noted.map(({ index }) => noteOf(row, index) ?? null),
      ),
    ),
  ]
}

/** By column, what writes its cells: figures with the same digits, its sum as well. */
export function cellWriters(
  { columns, rows, total }: FigureTable<FigureRows>,
  formatters: Formatters,
): readonly ((cell: CsvCell) => string)[] {
  return columns.map(({ format = { kind: 'count' }, figures }, index) => {
    const cells = (): readonly (CsvCell | undefined)[] => [
      ...rowsBetween(rows, 0, rows.length).map(({ cells: own }) => own[index]),
      total?.[index],
    ]
    const print = formatters.column(figures ?? cells().filter((cell) => typeof cell === 'number'), format)
    return (cell) => (typeof cell === 'number' ? print(cell) : (cell ?? ''))
  })
}
