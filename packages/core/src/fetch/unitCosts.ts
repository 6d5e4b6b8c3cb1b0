import { datasetDefinition } from '../datasets/datasets.js'
import type { MetricColumn, PointTable } from '../table/pointTable.js'

/**
 * A table whose unit costs are those of each point's own bucket, recomputed from its sums: the platform scopes its own
 * to the window of each request, so that the same day would cost differently in a longer question. Where the sum to
 * divide by is 0, a cost of 0 stays 0 and any other is missing.
 */
export function withOwnUnitCosts(table: PointTable): PointTable {
  const definitions = datasetDefinition(table.dataset).metrics
  let metrics: Map<string, MetricColumn> | undefined
  for (const [name, { combine }] of Object.entries(definitions)) {
    const column = table.metrics.get(name)
    if (combine.rule !== 'ratio' || column === undefined) continue
    const of = table.metrics.get(combine.of)
    const per = perColumn(table, combine.per)
    if (of === undefined || per === undefined) continue
    metrics ??= new Map(table.metrics)
    metrics.set(name, divide(column, of, per))
  }
  return metrics === undefined ? table : { ...table, metrics }
}

type Numbers = Pick<MetricColumn, 'values' | 'valid'>

function divide(column: MetricColumn, of: Numbers, per: Numbers): MetricColumn {
  const values = new Float64Array(column.values.length)
  const valid = new Uint8Array(column.values.length)
  for (let i = 0; i < values.length; i++) {
    const total = of.values[i] ?? 0
    const count = per.valid[i] === 1 ? (per.values[i] ?? 0) : 0
    if (of.valid[i] !== 1 || column.valid[i] !== 1) continue
    if (count > 0) values[i] = total / count
    else if (total !== 0) continue
    valid[i] = 1
  }
  return { ...column, values, valid }
}

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
  return { values, valid }
}
