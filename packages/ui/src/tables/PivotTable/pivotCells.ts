import type { CsvCell } from '../../format/toCsv.js'
import type { PivotNode } from '../pivot/PivotModel.js'
import { keyOf, type PivotColumn } from './pivotColumns.js'
import type { PivotView } from './usePivotModel.js'

/** A pivot as it is seen, as cells: a column a row field, then figures under a head of their groups' names. */
export function pivotCells(
  view: PivotView,
  columns: readonly PivotColumn[],
  lines: readonly PivotNode[],
  total: string,
): readonly (readonly CsvCell[])[] {
  const { rows, columns: fields } = view.layout
  const head = columns.map(({ node, metric }) => {
    const path = node.ranks.map((rank, i) => view.labelOf(fields[i] ?? '', rank))
    const group = path.length === 0 && fields.length > 0 ? [total] : path
    const name = view.nameOf(keyOf(metric))
    return [...group, ...(view.metrics.length > 1 || group.length === 0 ? [name] : [])].join(' / ')
  })
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
