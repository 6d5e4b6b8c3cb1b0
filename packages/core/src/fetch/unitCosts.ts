import { datasetDefinition } from '../datasets/datasets.js'
import type { MetricColumn, PointTable } from '../table/pointTable.js'
import { withColumns } from '../table/withColumns.js'

/**
 * A table whose unit costs are those of each point's own bucket, recomputed from its sums: the platform scopes its own
 * to the window of each request, so that the same day would cost differently in a longer question. Where what to divide
 * by is no longer kept, or of a part only, there is none. Where it is 0, a cost of 0 stays 0 and any other is missing.
 */
export function withOwnUnitCosts(table: PointTable): PointTable {
  const metrics = Object.entries(datasetDefinition(table.dataset).metrics).flatMap(([name, { combine }]) => {
    if (combine.rule !== 'ratio') return []
    const column = table.metrics.get(name)
    const of = table.metrics.get(combine.of)
    const per = perColumn(table, combine.per)
    return column === undefined || of === undefined || per === undefined ? [] : [divide(column, of, per)]
  })
  return metrics.length === 0 ? table : withColumns(table, { metrics })
}

function divide(column: MetricColumn, of: Numbers, per: Numbers): MetricColumn {
  const values = new Float64Array(column.values.length)
  const valid = new Uint8Array(column.values.length)
  const reasons = new Uint8Array(column.values.length)
  for (let i = 0; i < values.length; i++) {
    const total = of.values[i] ?? 0
    const count = per.valid[i] === 1 ? (per.values[i] ?? 0) : 0
    reasons[i] = Math.max(of.reasons?.[i] ?? 0, per.reasons?.[i] ?? 0)
    if (of.valid[i] !== 1 || column.valid[i] !== 1 || reasons[i] !== 0) continue
    if (count > 0) values[i] = total / count
    else if (total !== 0) continue
    valid[i] = 1
  }
  const own = { ...column, values, valid }
  return reasons.some((reason) => reason !== 0) ? { ...own, reasons } : own
}

type Numbers = Pick<MetricColumn, 'values' | 'valid' | 'reasons'>

/** Clicks of 0 where there are none: that there is no such button is not told by one answer. */
function perColumn(table: PointTable, per: string): Numbers | undefined {
  if (!per.startsWith('clicks:')) return table.metrics.get(per)
  const { clicks } = table
  if (clicks === undefined) return undefined
  const values = new Float64Array(table.length)
  const valid = new Uint8Array(table.length).fill(1)
  const type = clicks.type.values.indexOf(per.slice('clicks:'.length))
  for (let i = 0; i < clicks.length; i++) {
    const point = clicks.point[i] ?? 0
    if (clicks.type.codes[i] === type) values[point] = (values[point] ?? 0) + (clicks.count[i] ?? 0)
  }
  return { values, valid, reasons: clicks.reasons }
}
