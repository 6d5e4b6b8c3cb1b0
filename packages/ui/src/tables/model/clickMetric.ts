import { type MetricColumn, type PointTable, rollup } from '@wabalytics/hooks'

const kept = new WeakMap<PointTable, Map<string, MetricColumn>>()

/** Clicks of one type as a metric; where a template never shows the type they are missing, not 0. */
export function clickMetric(table: PointTable, type: string): MetricColumn {
  const columns = kept.get(table) ?? new Map<string, MetricColumn>()
  kept.set(table, columns)
  let column = columns.get(type)
  if (column === undefined) {
    column = makeColumn(table, type)
    columns.set(type, column)
  }
  return column
}

/** Which points have a type is `core`'s to say: a table in which every point is a group of its own is asked. */
function makeColumn(table: PointTable, type: string): MetricColumn {
  const name = `clicks:${type}`
  const codes = Uint32Array.from({ length: table.length }, (_, row) => row + 1)
  const values = [undefined, ...Array.from({ length: table.length }, (_, row) => padded(row))]
  const point = { name: '#', codes, values, absent: undefined }
  const asked = { ...table, dimensions: new Map([...table.dimensions, ['#', point]]) }
  const measure = rollup(asked, { by: ['#'], metrics: [name] }).measures.get(name)
  const valid = new Uint8Array(table.length)
  for (let row = 0; row < table.length; row++) valid[row] = measure?.empty[row] === 0 ? 1 : 0
  return {
    name,
    unit: 'count',
    combine: { rule: 'sum' },
    values: measure?.values ?? new Float64Array(table.length),
    valid,
  }
}

const padded = (row: number): string => String(row).padStart(8, '0')
