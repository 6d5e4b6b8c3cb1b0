import type { Click } from '../datasets/types.js'
import type { PointTable } from './pointTable.js'

type Row = Record<string, unknown>

/**
 * A table's points as objects, in its order. Metrics the platform did not send are `undefined`.
 *
 * @example
 * rowsOf(table)
 * // [{ wabaId: '102290129340398', start: Date, end: Date, country: 'US', conversation: 1558, cost: 15.58 }]
 */
export function rowsOf(table: PointTable): readonly Readonly<Row>[] {
  const clicks = clicksByPoint(table)
  const dimensions = [...table.dimensions.values()]
  const metrics = [...table.metrics.values()]
  return Array.from({ length: table.length }, (_, i) => {
    // Column names come from the platform's keys too: without a prototype, `__proto__` is a key like any other.
    const row: Row = Object.create(null)
    for (const column of dimensions) row[column.name] = column.values[column.codes[i] ?? 0] ?? column.absent
    row['start'] = new Date((table.start[i] ?? 0) * 1000)
    row['end'] = new Date((table.end[i] ?? 0) * 1000)
    for (const column of metrics) row[column.name] = column.valid[i] === 1 ? column.values[i] : undefined
    if (clicks !== undefined) row['clicks'] = clicks.get(i) ?? []
    return row
  })
}

function clicksByPoint(table: PointTable): Map<number, Click[]> | undefined {
  const { clicks } = table
  if (clicks === undefined) return undefined
  const byPoint = new Map<number, Click[]>()
  for (let i = 0; i < clicks.length; i++) {
    const point = clicks.point[i] ?? 0
    // Such a 0 only says that clicks are no longer kept, or were never counted.
    if (clicks.count[i] === 0 && (clicks.reasons?.[point] ?? 0) !== 0) continue
    const list = byPoint.get(point) ?? []
    byPoint.set(point, list)
    list.push({
      type: clicks.type.values[clicks.type.codes[i] ?? 0] ?? 'unknown',
      buttonContent: clicks.buttonContent.values[clicks.buttonContent.codes[i] ?? 0],
      count: clicks.count[i] ?? 0,
    })
  }
  return byPoint
}
