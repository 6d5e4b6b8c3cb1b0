import type { PivotNode } from '../pivot/PivotModel.js'
import type { PivotWhere } from '../pivot/pivotPoints.js'
import type { PivotView } from './pivotView.js'

/** What the points of a cell have in common: the values of its row's and its column's groups. */
export function whereOf(view: PivotView, row: PivotNode, column: PivotNode): PivotWhere {
  const side = (fields: readonly string[], { ranks }: PivotNode) =>
    ranks.map((rank, i) => {
      const field = fields[i] ?? ''
      const bucket = { start: rank, end: view.ends.get(rank) ?? rank + 1 }
      return [field, field === 'start' ? bucket : view.textOf(field, rank)] as const
    })
  return new Map([...side(view.layout.rows, row), ...side(view.layout.columns, column)])
}

/** The groups of a cell in words; nothing for the total of all. */
export function wordsOf(view: PivotView, row: PivotNode, column: PivotNode): readonly string[] {
  const side = (fields: readonly string[], { ranks }: PivotNode) =>
    ranks.map((rank, i) => view.labelOf(fields[i] ?? '', rank))
  return [...side(view.layout.rows, row), ...side(view.layout.columns, column)]
}
