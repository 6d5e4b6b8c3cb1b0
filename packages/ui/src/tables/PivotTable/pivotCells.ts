import type { CsvCell } from '../../format/toCsv.js'
import type { PivotNode } from '../pivot/PivotModel.js'
import { columnName, type PivotColumn } from './pivotColumns.js'
import type { PivotView } from './pivotView.js'

/** A pivot as it is seen, as cells: a column a row field, then figures under a head of their groups' names. */
export function pivotCells(
  view: PivotView,
  columns: readonly PivotColumn[],
  lines: readonly PivotNode[],
  total: string,
): readonly (readonly CsvCell[])[] {
  const { rows } = view.layout
  const head = columns.map((column) => columnName(view, column, total))
  const line = (node: PivotNode): readonly CsvCell[] => [
    ...rows.map((field, i): CsvCell => {
      const rank = node.ranks[i]
      if (rank !== undefined) return view.labelOf(field, rank)
      return i === node.level ? total : null
    }),
    ...(rows.length === 0 ? [total] : []),
    ...columns.map(({ node: column, metric }): CsvCell => {
      const { value, text } = view.cell(node, column, metric)
      return value ?? (text === '' ? null : text)
    }),
  ]
  const names = rows.length === 0 ? [''] : rows.map(view.nameOf)
  return [[...names, ...head], ...lines.map(line), line(view.rows)]
}
