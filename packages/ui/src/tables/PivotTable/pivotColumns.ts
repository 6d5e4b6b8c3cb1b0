import { keyOf } from '../pivot/compactSource.js'
import { flattenColumns } from '../pivot/flattenNodes.js'
import type { PivotMetric, PivotNode } from '../pivot/PivotModel.js'
import type { PivotView } from './pivotView.js'

/** One column of figures: a group on the columns' side, and a figure. */
export interface PivotColumn {
  /** The same for the same group and figure, whatever the data. */
  readonly key: string
  readonly node: PivotNode
  readonly metric: PivotMetric
  readonly subtotal: boolean
}

export interface HeadText {
  readonly key: string
  readonly text: string
  readonly from: number
  readonly span: number
  /** Of the last line: what to sort by. */
  readonly column: PivotColumn | undefined
}

/** What sorts by the groups' names. */
export const NAMES = 'names'

/** Every group with its subtotal behind it, each with all figures. */
export function pivotColumns(view: PivotView): readonly PivotColumn[] {
  return flattenColumns(view.columns).flatMap((node) => {
    const path = view.pathOf('columns', node)
    return view.metrics.map((metric) => ({
      key: JSON.stringify([path, keyOf(metric)]),
      node,
      metric,
      subtotal: node.level < view.layout.columns.length || node.level === 0,
    }))
  })
}

/** A column in words, as CSV files head it: its groups, and its figure where there are several. */
export function columnName(view: PivotView, { node, metric }: PivotColumn, total: string): string {
  const fields = view.layout.columns
  const path = node.ranks.map((rank, i) => view.labelOf(fields[i] ?? '', rank))
  const group = path.length === 0 && fields.length > 0 ? [total] : path
  const named = view.metrics.length > 1 || group.length === 0
  return [...group, ...(named ? [view.nameOf(keyOf(metric))] : [])].join(' / ')
}

/** The lines of the head: a line a field, and one of figures where there are several or no fields. */
export function headLines(
  view: PivotView,
  columns: readonly PivotColumn[],
  total: string,
  subtotal: (group: string) => string,
): readonly (readonly HeadText[])[] {
  const fields = view.layout.columns
  const withFigures = view.metrics.length > 1 || fields.length === 0
  const lines: HeadText[][] = []
  for (let line = 0; line < fields.length + (withFigures ? 1 : 0); line++) {
    const texts: HeadText[] = []
    const last = line === fields.length + (withFigures ? 0 : -1)
    for (const [from, column] of columns.entries()) {
      const { node, metric } = column
      const own = line >= node.level
      const path = node.ranks.slice(0, Math.min(line + 1, node.level)).join()
      const key = last ? column.key : `${line}:${own ? `${node.level}=` : ''}${path}`
      const before = texts.at(-1)
      if (before?.key === key) {
        texts[texts.length - 1] = { ...before, span: before.span + 1 }
        continue
      }
      const text =
        line === fields.length
          ? view.nameOf(keyOf(metric))
          : line < node.level
            ? view.labelOf(fields[line] ?? '', node.ranks[line] ?? 0)
            : line === node.level
              ? groupTotal(view, node, total, subtotal)
              : ''
      texts.push({ key, text, from, span: 1, column: last ? column : undefined })
    }
    lines.push(texts)
  }
  return lines
}

function groupTotal(
  view: PivotView,
  node: PivotNode,
  total: string,
  subtotal: (group: string) => string,
): string {
  const field = view.layout.columns[node.level - 1]
  return field === undefined ? total : subtotal(view.labelOf(field, node.ranks[node.level - 1] ?? 0))
}
