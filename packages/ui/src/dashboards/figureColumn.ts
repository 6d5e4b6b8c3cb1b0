import type { Figure } from '@wabalytics/hooks'
import { figureNote } from '../frame/missing/figureNote.js'
import type { MissingReason } from '../frame/missing/MissingReason.js'
import { missingReasonOf } from '../frame/missing/missingReasonOf.js'
import type { CellTotal, DataColumn } from '../tables/DataTable/DataColumn.js'
import type { CellWords } from '../tables/model/columnsOfRows.js'

/** What a cell tells of a figure. */
export type ToldFigure = Pick<Figure, 'value' | 'reason' | 'lacking' | 'base'>

export interface FigureColumn<Row> extends Pick<DataColumn<Row>, 'key' | 'header' | 'format'> {
  /** A row's figure, or why it has none. */
  readonly figure: (row: Row) => ToldFigure | MissingReason
  /** The figure of all rows together: sums, rates and unit costs alike. */
  readonly total?: ToldFigure | undefined
}

/** A column of figures that say why they are missing, and of what they are. */
export function figureColumn<Row>(
  { figure, total, ...column }: FigureColumn<Row>,
  { messages, formatters }: CellWords,
): DataColumn<Row> {
  const cell = (row: Row): CellTotal => cellOf(figure(row))
  const cellOf = (found: ToldFigure | MissingReason): CellTotal => {
    if (typeof found === 'string') return { value: undefined, missing: found }
    const note = figureNote(found, messages, formatters)
    return { value: found.value, missing: missingReasonOf(found.reason), note }
  }
  return {
    ...column,
    value: (row) => cell(row).value,
    missing: (row) => cell(row).missing,
    note: (row) => cell(row).note,
    ...(total === undefined ? {} : { total: () => cellOf(total) }),
  }
}
