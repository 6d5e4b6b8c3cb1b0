import { sheetHead } from '../../format/sheetHead.js'
import type { CsvCell } from '../../format/toCsv.js'
import type { Messages } from '../../messages/Messages.js'
import type { PivotNode } from '../pivot/PivotModel.js'
import { columnName, type PivotColumn } from './pivotColumns.js'
import type { PivotView } from './pivotView.js'

/** What heads totals, and the columns that tell of figures. */
export type PivotCellWords = Pick<Messages, 'total' | 'noteColumn'>

/**
 * A pivot as it is seen, as cells: a column a row field, then figures under a head of their groups' names. A figure that
 * is missing is an empty cell; why, and of what one is when that is not all, stands in columns behind all others.
 */
export function pivotCells(
  view: PivotView,
  columns: readonly PivotColumn[],
  lines: readonly PivotNode[],
  { total, noteColumn }: PivotCellWords,
): readonly (readonly CsvCell[])[] {
  const { rows } = view.layout
  const all = [...lines, view.rows]
  const names = rows.length === 0 ? [''] : rows.map(view.nameOf)
  const nameOf = (node: PivotNode): readonly CsvCell[] => [
    ...rows.map((field, i): CsvCell => {
      const rank = node.ranks[i]
      if (rank !== undefined) return view.labelOf(field, rank)
      return i === node.level ? total : null
    }),
    ...(rows.length === 0 ? [total] : []),
  ]
  const written = columns.map((column) => ({ column, head: columnName(view, column, total) }))
  const noted = written.flatMap(({ column, head }) => {
    const notes = all.map((node) => noteOf(view, node, column))
    return notes.some((note) => note !== null) ? [{ head: noteColumn({ column: head }), notes }] : []
  })
  return [
    [
      ...names,
      ...written.map(({ column, head }) => sheetHead(head, view.formatOf(column.metric))),
      ...noted.map(({ head }) => head),
    ],
    ...all.map((node, at) => [
      ...nameOf(node),
      ...columns.map(({ node: column, metric }) => view.cell(node, column, metric).value ?? null),
      ...noted.map(({ notes }) => notes[at] ?? null),
    ]),
  ]
}

function noteOf(view: PivotView, row: PivotNode, { node, metric }: PivotColumn): CsvCell {
  const { value, text, note, points } = view.cell(row, node, metric)
  if (value !== undefined) return note ?? null
  return points === 0 ? null : text
}
