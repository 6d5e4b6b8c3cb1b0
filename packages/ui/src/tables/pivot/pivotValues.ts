import { valueAt } from '@wabalytics/hooks'
import { type MeasureWords, measureText } from '../model/measureText.js'
import { countName } from './compactSource.js'
import type { PivotCell, PivotMetric, PivotNode } from './PivotModel.js'
import type { PivotGroups } from './pivotGroups.js'

const nothing: PivotCell = { value: undefined, text: '', missing: false }

/** Reads cells of a pivot: each is a query of its own, never a sum of other cells. */
export function pivotValues(
  groups: PivotGroups,
  rowFields: readonly string[],
  columnFields: readonly string[],
  words: MeasureWords,
): (row: PivotNode, column: PivotNode, metric: PivotMetric) => PivotCell {
  return (row, column, metric) => {
    const fields = [...rowFields.slice(0, row.level), ...columnFields.slice(0, column.level)]
    const found = groups.by(fields)
    const id = [...row.ranks, ...column.ranks].join()
    const group = found.direct(metric, id)
    const measure = found.column(metric)
    if (group === undefined || measure === undefined) return nothing
    if (typeof metric === 'string') {
      const count = found.rollup.measures.get(countName(metric))
      if (count && (valueAt(count, group) ?? 0) > 1) {
        return { value: undefined, text: words.tables.notAdded, missing: true }
      }
    }
    const value = valueAt(measure, group)
    return { value, text: measureText(measure, group, words), missing: value === undefined }
  }
}
