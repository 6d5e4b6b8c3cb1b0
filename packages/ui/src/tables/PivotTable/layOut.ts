import type { Sort } from '../DataTable/Sort.js'
import { flattenRows } from '../pivot/flattenNodes.js'
import type { PivotNode } from '../pivot/PivotModel.js'
import { type PivotColumn, pivotColumns } from './pivotColumns.js'
import type { PivotView } from './pivotView.js'
import { orderOf } from './sortNodes.js'

/** A pivot as it is seen: its columns, and its lines in order. */
export interface Laid {
  readonly columns: readonly PivotColumn[]
  readonly lines: readonly PivotNode[]
  /** Columns beyond the most there can be. */
  readonly left: number
}

/** Nobody reads more columns, and each is a column of the file, too. */
export const MOST_COLUMNS = 400

export function layOut(view: PivotView, isOpen: (node: PivotNode) => boolean, sort: Sort | undefined): Laid {
  const all = pivotColumns(view)
  const lines = flattenRows(view.rows, isOpen, orderOf(view, all, sort))
  return { columns: all.slice(0, MOST_COLUMNS), lines, left: Math.max(0, all.length - MOST_COLUMNS) }
}
