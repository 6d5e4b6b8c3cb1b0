import { invalidQuery } from '../errors.js'
import { clickColumn } from '../table/clickColumn.js'
import type { DimensionColumn, MetricColumn, PointTable } from '../table/pointTable.js'
import type { Measure } from './measure.js'
import type { MeasureUnit } from './measureColumn.js'
import {
  countOf,
  distinctOf,
  extremeOf,
  meanOf,
  onlyOf,
  type PlannedMeasure,
  pointsOf,
  sumOf,
} from './measureKinds.js'
import { quotientOf } from './quotient.js'

/**
 * How to compute a measure for each of a number of cells.
 *
 * @throws AnalyticsError `invalid-query` when a name is not in the table, or a metric does not add up.
 */
export function planMeasure(table: PointTable, measure: Measure, cells: number): PlannedMeasure {
  switch (measure.op) {
    case 'points':
      return pointsOf()
    case 'distinct':
      return distinctOf(dimensionOf(table, measure.dimension), cells)
    case 'ratio':
      return ratio(table, measure, cells)
    case 'mean':
      return mean(table, metricOf(table, measure.metric), measure.weight, cells)
    case 'sum':
      return sumOf(additiveMetric(table, measure.metric), cells)
    case 'count':
      return countOf(metricOf(table, measure.metric), cells)
    case 'min':
    case 'max':
      return extremeOf(metricOf(table, measure.metric), measure.op === 'min' ? -1 : 1, cells)
    case 'combine':
      return combine(table, metricOf(table, measure.metric), cells)
  }
}

/** The metric of a row name, or the clicks of a type: `cost`, `clicks:url_button`. */
export function metricOf(table: PointTable, name: string): MetricColumn {
  const type = name.startsWith('clicks:') ? name.slice(7) : undefined
  const column = table.metrics.get(name) ?? (type === undefined ? undefined : clickColumn(table, type))
  if (column !== undefined) return column
  throw invalidQuery(
    'metric-unknown',
    `The table has no metric "${name}".`,
    `It has ${[...table.metrics.keys()].join(', ')}; others must be in the query's metrics.`,
  )
}

function dimensionOf(table: PointTable, name: string): DimensionColumn {
  const column = table.dimensions.get(name)
  if (column !== undefined) return column
  throw invalidQuery(
    'dimension-unknown',
    `The table has no dimension "${name}".`,
    `It has ${[...table.dimensions.keys()].join(', ')}; others must be in the query's dimensions.`,
  )
}

function additiveMetric(table: PointTable, name: string): MetricColumn {
  const column = metricOf(table, name)
  if (column.combine.rule === 'sum') return column
  throw invalidQuery(
    'metric-not-additive',
    `"${name}" cannot be added up: its rule is "${column.combine.rule}".`,
    `Use { op: 'combine', metric: '${name}' }, which follows the metric's own rule.`,
  )
}

function combine(table: PointTable, column: MetricColumn, cells: number): PlannedMeasure {
  const rule = column.combine
  if (rule.rule === 'sum') return sumOf(column, cells)
  if (rule.rule === 'mean') return mean(table, column, rule.weight, cells)
  const known = (name: string) =>
    table.metrics.has(name) || (name.startsWith('clicks:') && table.clicks !== undefined)
  if (rule.rule === 'ratio' && known(rule.of) && known(rule.per)) {
    return ratio(table, { op: 'ratio', of: rule.of, per: rule.per, unit: column.unit }, cells)
  }
  // Without what it is made of, or with a rule nobody knows, a number stands only for itself.
  return onlyOf(column, cells)
}

function ratio(table: PointTable, measure: Extract<Measure, { op: 'ratio' }>, cells: number) {
  const sidesOf = ({ of, per }: { readonly of: string; readonly per: string }) => ({
    above: additiveMetric(table, of),
    below: additiveMetric(table, per),
  })
  const sides = sidesOf(measure)
  return quotientOf(
    sides,
    measure.unit ?? unitOf(sides.above, sides.below),
    cells,
    measure.whole && sidesOf(measure.whole),
  )
}

function unitOf(above: MetricColumn, below: MetricColumn): MeasureUnit {
  if (above.unit === below.unit) return 'ratio'
  return above.unit === 'money' && below.unit === 'count' ? 'unit-cost' : 'unknown'
}

/** An average, by a weight where one is named; without that weight in the table, a number stands for itself. */
function mean(table: PointTable, column: MetricColumn, weight: string | undefined, cells: number) {
  if (weight === undefined) return meanOf(column, cells)
  const weights = table.metrics.get(weight)
  if (weights === undefined) return onlyOf(column, cells)
  const values = column.values.map((value, i) => value * (weights.values[i] ?? 0))
  return quotientOf({ above: { ...column, values }, below: weights }, column.unit, cells)
}
