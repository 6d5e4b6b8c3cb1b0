import type { PivotNode } from '../pivot/PivotModel.js'
import type { PivotColumn } from './pivotColumns.js'
import type { PivotView } from './usePivotModel.js'

/** Siblings in the order of a column's figures; those without one last, equals as they were. */
export function sortNodes(
  nodes: readonly PivotNode[],
  view: PivotView,
  { node: column, metric }: PivotColumn,
  direction: 'ascending' | 'descending',
): readonly PivotNode[] {
  const sign = direction === 'ascending' ? 1 : -1
  const values = new Map(nodes.map((node) => [node, view.cell(node, column, metric).value]))
  return nodes.toSorted((a, b) => {
    const first = values.get(a)
    const second = values.get(b)
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined)
    }
    return (first - second) * sign
  })
}
