import { valueAt } from '@wabalytics/hooks'
import { type MeasureWords, measureCell } from '../model/measureText.js'
import type { PivotCell, PivotMetric, PivotNode } from './PivotModel.js'
import type { Figure, Groups, PivotGroups } from './pivotGroups.js'

const nothing: PivotCell = { value: undefined, text: '', missing: false, points: 0, without: 0 }

/** Reads cells of a pivot: each is a query of its own, never a sum of other cells. */
export interface PivotValues {
  /** The number alone, for sorting and colouring. */
  value(row: PivotNode, column: PivotNode, metric: PivotMetric): number | undefined
  cell(row: PivotNode, column: PivotNode, metric: PivotMetric): PivotCell
}

export function pivotValues(
  groups: PivotGroups,
  rowFields: readonly string[],
  columnFields: readonly string[],
  words: MeasureWords,
): PivotValues {
  const known: (Groups | undefined)[] = []
  const figureOf = (row: PivotNode, column: PivotNode, metric: PivotMetric): Figure | undefined => {
    const at = row.level * (columnFields.length + 1) + column.level
    const found =
      known[at] ?? groups.by([...rowFields.slice(0, row.level), ...columnFields.slice(0, column.level)])
    known[at] = found
    return found.figure(metric, [...row.ranks, ...column.ranks])
  }
  const numberOf = ({ groups: of, name, group, untold }: Figure) => {
    const column = untold ? undefined : of.measures.get(name)
    return column && valueAt(column, group)
  }
  return {
    value(row, column, metric) {
      const figure = figureOf(row, column, metric)
      return figure && numberOf(figure)
    },
    cell(row, column, metric) {
      const figure = figureOf(row, column, metric)
      if (figure === undefined) return nothing
      const value = numberOf(figure)
      const { points, having } = figure
      const told = figure.untold
        ? { text: words.messages.missingNotAdded, missing: true }
        : measureCell(figure.groups, figure.name, figure.group, words)
      return { value, ...told, points, without: points - having }
    },
  }
}
