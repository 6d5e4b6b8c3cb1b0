import { keyOf } from '../pivot/compactSource.js'
import { flattenRows } from '../pivot/flattenNodes.js'
import type { PivotColumn } from './pivotColumns.js'
import type { PivotView } from './pivotView.js'

const STEPS = 7

/** A figure in, how strongly its cell is coloured out: 0 to 7, among the cells of the same figure. */
export function heatScale(
  view: PivotView,
  columns: readonly PivotColumn[],
): (value: number | undefined, metric: string) => number {
  const leaves = flattenRows(
    view.rows,
    () => true,
    (nodes) => nodes,
  ).filter(({ children }) => children.length === 0)
  const bounds = new Map<string, { least: number; most: number }>()
  for (const column of columns) {
    if (column.subtotal) continue
    const key = keyOf(column.metric)
    const bound = bounds.get(key) ?? { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY }
    bounds.set(key, bound)
    for (const node of leaves) {
      const value = view.value(node, column.node, column.metric)
      if (value === undefined) continue
      bound.least = Math.min(bound.least, value)
      bound.most = Math.max(bound.most, value)
    }
  }
  return (value, metric) => {
    const bound = bounds.get(metric)
    if (value === undefined || bound === undefined) return 0
    const span = bound.most - bound.least
    return span === 0 ? 1 : 1 + Math.round(((value - bound.least) / span) * (STEPS - 1))
  }
}
