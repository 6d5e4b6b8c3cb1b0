import { valueAt } from '@wabalytics/hooks'
import type { Formatters } from '../../format/Formatters.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import { columnWriter, figuresIn } from '../model/columnWriter.js'
import { type MeasureWords, measureCell } from '../model/measureText.js'
import { unitFormat } from '../model/unitFormat.js'
import { keyOf } from './compactSource.js'
import type { PivotCell, PivotMetric, PivotNode } from './PivotModel.js'
import type { Figure, Groups, PivotGroups } from './pivotGroups.js'

const nothing: PivotCell = { value: undefined, text: '', missing: false, points: 0, without: 0 }

/** Reads cells of a pivot: each is a query of its own, never a sum of other cells. */
export interface PivotValues {
  /** The number alone, for sorting and colouring. */
  value(row: PivotNode, column: PivotNode, metric: PivotMetric): number | undefined
  cell(row: PivotNode, column: PivotNode, metric: PivotMetric): PivotCell
  /** What a figure is, and the currency of all of it where that is one. */
  formatOf(metric: PivotMetric): ValueFormat
}

export function pivotValues(
  groups: PivotGroups,
  rowFields: readonly string[],
  columnFields: readonly string[],
  words: MeasureWords,
): PivotValues {
  const known: (Groups | undefined)[] = []
  const groupsAt = (down: number, across: number): Groups => {
    const at = down * (columnFields.length + 1) + across
    const found = known[at] ?? groups.by([...rowFields.slice(0, down), ...columnFields.slice(0, across)])
    known[at] = found
    return found
  }
  const figureOf = (row: PivotNode, column: PivotNode, metric: PivotMetric): Figure | undefined =>
    groupsAt(row.level, column.level).figure(metric, [...row.ranks, ...column.ranks])
  const formatOf = (metric: PivotMetric): ValueFormat => {
    const whole = groupsAt(0, 0).column(metric)
    return unitFormat(whole?.unit ?? 'count', whole?.currency)
  }
  const writers = new Map<string, Formatters['value']>()
  const writerOf = (metric: PivotMetric): Formatters['value'] => {
    const key = keyOf(metric)
    const write =
      writers.get(key) ??
      columnWriter(words.formatters, function* (currency) {
        // Sums of what is whole are whole; a price of many may have more digits than any of one.
        if (formatOf(metric).kind !== 'unitPrice') {
          yield* figuresIn(groupsAt(rowFields.length, columnFields.length).column(metric), currency)
          yield* figuresIn(groupsAt(0, 0).column(metric), currency)
          return
        }
        for (let down = 0; down <= rowFields.length; down++) {
          for (let across = 0; across <= columnFields.length; across++) {
            yield* figuresIn(groupsAt(down, across).column(metric), currency)
          }
        }
      })
    writers.set(key, write)
    return write
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
    formatOf,
    cell(row, column, metric) {
      const figure = figureOf(row, column, metric)
      if (figure === undefined) return nothing
      const value = numberOf(figure)
      const { points, having } = figure
      const told = figure.untold
        ? { text: words.messages.missingNotAdded, missing: true }
        : measureCell(figure.groups, figure.name, figure.group, words, writerOf(metric))
      return { value, ...told, points, without: points - having }
    },
  }
}
