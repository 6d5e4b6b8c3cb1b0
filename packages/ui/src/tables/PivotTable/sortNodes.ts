import type { Sort } from '../DataTable/Sort.js'
import type { PivotNode } from '../pivot/PivotModel.js'
import { NAMES, type PivotColumn } from './pivotColumns.js'
import type { PivotView } from './pivotView.js'

/** How siblings are ordered: by a column's figures, by their names from the end, or as they are. */
export function orderOf(
  view: PivotView,
  columns: readonly PivotColumn[],
  sort: Sort | undefined,
): (nodes: readonly PivotNode[]) => readonly PivotNode[] {
  const column = columns.find(({ key }) => key === sort?.key)
  if (sort && column) return (nodes) => sortNodes(nodes, view, column, sort.direction)
  const turned = sort?.key === NAMES && sort.direction === 'descending'
  return turned ? (nodes) => turnNodes(nodes, view) : (nodes) => nodes
}

/** Siblings in the order of a column's figures; those without one last, equals as they were. */
export function sortNodes(
  nodes: readonly PivotNode[],
  view: Pick<PivotView, 'value'>,
  { node: column, metric }: PivotColumn,
  direction: 'ascending' | 'descending',
): readonly PivotNode[] {
  const sign = direction === 'ascending' ? 1 : -1
  const values = new Map(nodes.map((node) => [node, view.value(node, column, metric)]))
  return nodes.toSorted((a, b) => {
    const first = values.get(a)
    const second = values.get(b)
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined)
    }
    return (first - second) * sign
  })
}

/** Siblings from the last name, or the last bucket, to the first; those shown alike as they were. */
function turnNodes(
  nodes: readonly PivotNode[],
  { layout, labelOf, collator }: PivotView,
): readonly PivotNode[] {
  const at = (nodes[0]?.level ?? 1) - 1
  const field = layout.rows[at] ?? ''
  const rankOf = ({ ranks }: PivotNode): number => ranks[at] ?? 0
  return nodes.toSorted((a, b) =>
    field === 'start'
      ? rankOf(b) - rankOf(a)
      : collator.compare(labelOf(field, rankOf(b)), labelOf(field, rankOf(a))),
  )
}
