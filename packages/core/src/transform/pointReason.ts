import { clickColumn } from '../table/clickColumn.js'
import type { PointTable } from '../table/pointTable.js'
import { type EmptyReason, emptyCode, emptyReasons } from './measureColumn.js'

/**
 * Why points have no number of a metric or a type of clicks; of one that has, why that is of a part only. A unit cost
 * lacks what it is divided by.
 *
 * @example
 * // a day at the edge of the week that reads are kept: { read: 12 }
 * const whyRead = pointReason(table, 'read')
 * whyRead(row) // 'expired'; undefined where the number is whole
 */
export function pointReason(table: PointTable, metric: string): (row: number) => EmptyReason | undefined {
  const column = columnOf(table, metric)
  if (column === undefined) return () => 'not-asked'
  const { combine, valid, reasons } = column
  const per = combine.rule === 'ratio' ? columnOf(table, combine.per)?.reasons : undefined
  return (row) => {
    const reason = reasons?.[row] ?? 0
    if (valid[row] === 1) return reason === 0 ? undefined : emptyReasons[reason]
    return emptyReasons[emptyCode(reason || (per?.[row] ?? 0))]
  }
}

function columnOf(table: PointTable, name: string) {
  return (
    table.metrics.get(name) ?? (name.startsWith('clicks:') ? clickColumn(table, name.slice(7)) : undefined)
  )
}
