import { datasetDefinition } from '../datasets/datasets.js'
import type { MetricColumn, PointTable } from './pointTable.js'

const kept = new WeakMap<PointTable, Map<string, MetricColumn>>()

/**
 * Clicks of one type as a metric, e.g. `clicks:url_button`. Where the point's id (its template) never shows this
 * type, there is no such button as far as can be known: the number is missing, not 0. `undefined`: the table has no
 * clicks at all.
 */
export function clickColumn(table: PointTable, type: string): MetricColumn | undefined {
  const { clicks } = table
  if (clicks === undefined) return undefined
  const columns = kept.get(table) ?? new Map<string, MetricColumn>()
  kept.set(table, columns)
  let column = columns.get(type)
  if (column === undefined) {
    column = makeColumn(table, type)
    columns.set(type, column)
  }
  return column
}

/** The types of clicks a table has. */
export function clickTypes(table: PointTable): readonly string[] {
  return (table.clicks?.type.values ?? []).filter((type) => type !== undefined)
}

function makeColumn(table: PointTable, type: string): MetricColumn {
  const { clicks, length } = table
  const values = new Float64Array(length)
  const valid = new Uint8Array(length)
  if (clicks !== undefined) {
    const wanted = clicks.type.values.indexOf(type)
    for (let i = 0; i < clicks.length; i++) {
      if (clicks.type.codes[i] !== wanted) continue
      const point = clicks.point[i] ?? 0
      values[point] = (values[point] ?? 0) + (clicks.count[i] ?? 0)
      valid[point] = 1
    }
    spread(table, type, valid)
  }
  return { name: `clicks:${type}`, unit: 'count', combine: { rule: 'sum' }, values, valid }
}

/** What holds for one point of an id holds for all: a button that was ever seen is there on days without clicks. */
function spread(table: PointTable, type: string, valid: Uint8Array): void {
  const definition = datasetDefinition(table.dataset)
  const [id] = Object.values(definition.ids)
  const ids = id === undefined ? undefined : table.dimensions.get(id.name)
  if (ids === undefined) return
  const unitCosts = Object.entries(definition.metrics).flatMap(([name, { combine }]) =>
    combine.rule === 'ratio' && combine.per === `clicks:${type}` ? [table.metrics.get(name)] : [],
  )
  const seen = new Uint8Array(ids.values.length)
  for (let i = 0; i < table.length; i++) {
    if (valid[i] === 1 || unitCosts.some((column) => column?.valid[i] === 1)) seen[ids.codes[i] ?? 0] = 1
  }
  for (let i = 0; i < table.length; i++) valid[i] = seen[ids.codes[i] ?? 0] ?? 0
}
