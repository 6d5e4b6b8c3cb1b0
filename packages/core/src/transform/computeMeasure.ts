import type { Unit } from '../datasets/definition.js'
import { invalidQuery } from '../errors.js'
import { clickColumn } from '../table/clickColumn.js'
import type { DimensionColumn, MetricColumn, PointTable } from '../table/pointTable.js'
import { addCounts, addExactly, type CellSpace, roundTail } from './accumulate.js'
import { distinctOf, extremeOf, onlyOf } from './gather.js'
import type { Measure } from './measure.js'
import { empty } from './measureColumn.js'

/** A measure by cell, before cells without points are dropped. */
export interface RawMeasure {
  readonly unit: Unit
  readonly additive: boolean
  readonly values: Float64Array
  readonly empty: Uint8Array
  readonly missing: Uint32Array
}

/** Computes a measure for every cell. */
export function computeMeasure(table: PointTable, measure: Measure, space: CellSpace): RawMeasure {
  switch (measure.op) {
    case 'points':
      return counted(Float64Array.from(space.points))
    case 'distinct':
      return { ...counted(distinctOf(space, dimensionOf(table, measure.dimension))), additive: false }
    case 'ratio':
      return ratio(table, measure.of, measure.per, space)
    case 'mean':
      return mean(metricOf(table, measure.metric), measure.weight, table, space)
    case 'sum':
      return sum(additiveMetric(table, measure.metric), space)
    case 'count': {
      const { missing } = addCounts(space, metricOf(table, measure.metric))
      return counted(Float64Array.from(space.points, (points, cell) => points - (missing[cell] ?? 0)))
    }
    case 'min':
    case 'max':
      return extreme(metricOf(table, measure.metric), measure.op === 'min' ? -1 : 1, space)
    case 'combine':
      return combine(table, metricOf(table, measure.metric), space)
  }
}

/** The metric of a row name, or the clicks of a type: `cost`, `clicks:url_button`. */
export function metricOf(table: PointTable, name: string): MetricColumn {
  const clicks = name.startsWith('clicks:') ? clickColumn(table, name.slice(7)) : undefined
  const column = table.metrics.get(name) ?? clicks
  if (column !== undefined) return column
  if (name.startsWith('clicks:') && table.clicks !== undefined) return absentClicks(table, name)
  throw invalidQuery(
    'metric-unknown',
    `The table has no metric "${name}".`,
    `It has ${[...table.metrics.keys()].join(', ')}; others must be in the query's metrics.`,
  )
}

/** Clicks of a type nobody made: missing everywhere, since no button of that type was seen. */
function absentClicks({ length }: PointTable, name: string): MetricColumn {
  const none = { values: new Float64Array(length), valid: new Uint8Array(length) }
  return { name, unit: 'count', combine: { rule: 'sum' }, ...none }
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

function combine(table: PointTable, column: MetricColumn, space: CellSpace): RawMeasure {
  const rule = column.combine
  if (rule.rule === 'sum') return sum(column, space)
  if (rule.rule === 'mean') return mean(column, rule.weight, table, space)
  const known = (name: string) => table.metrics.has(name) || (name.startsWith('clicks:') && table.clicks)
  if (rule.rule === 'ratio' && known(rule.of) && known(rule.per)) {
    return { ...ratio(table, rule.of, rule.per, space), unit: column.unit }
  }
  // Without what it is made of, or with a rule nobody knows, a number stands only for itself.
  return { ...onlyOf(space, column), unit: column.unit, additive: false }
}

function sum(column: MetricColumn, space: CellSpace): RawMeasure {
  const add = column.unit === 'count' ? addCounts : addExactly
  const { sums, missing } = add(space, column)
  // People who clicked on two days are counted on both: a sum of unique clicks is no count of people.
  const additive = column.name !== 'clicks:unique_url_button'
  return { unit: column.unit, additive, values: sums, empty: allMissing(space, missing), missing }
}

function allMissing({ points }: CellSpace, missing: Uint32Array): Uint8Array {
  return Uint8Array.from(missing, (count, cell) => (count === points[cell] ? empty.missing : 0))
}

/** A ratio of sums over points that have both, so that a missing cost does not make a cheap message. */
function ratio(table: PointTable, of: string, per: string, space: CellSpace): RawMeasure {
  const top = additiveMetric(table, of)
  const bottom = additiveMetric(table, per)
  const both = bothValid(top, bottom)
  const above = addExactly(space, { ...top, ...masked(top, both) })
  const below = addExactly(space, { ...bottom, ...masked(bottom, both) })
  const unit: Unit = top.unit === 'money' && bottom.unit === 'count' ? 'unit-cost' : 'unknown'
  return quotient(above.sums, below.sums, above.missing, unit, space)
}

/** An average over points that have the number and its weight. */
function mean(
  column: MetricColumn,
  weight: string | undefined,
  table: PointTable,
  space: CellSpace,
): RawMeasure {
  if (weight === undefined || !table.metrics.has(weight)) {
    if (weight !== undefined) return { ...onlyOf(space, column), unit: column.unit, additive: false }
    const { sums, missing } = addExactly(space, column)
    const present = Float64Array.from(space.points, (points, cell) => points - (missing[cell] ?? 0))
    return quotient(sums, present, missing, column.unit, space)
  }
  const weights = metricOf(table, weight)
  const both = bothValid(column, weights)
  const weighted = column.values.map((value, i) => value * (weights.values[i] ?? 0) * (both[i] ?? 0))
  const above = addExactly(space, { ...column, values: weighted, valid: both })
  const below = addExactly(space, { ...weights, ...masked(weights, both) })
  return quotient(above.sums, below.sums, above.missing, column.unit, space)
}

function bothValid(a: MetricColumn, b: MetricColumn): Uint8Array {
  return a.valid.map((valid, i) => valid & (b.valid[i] ?? 0))
}

function masked({ values }: MetricColumn, valid: Uint8Array): Pick<MetricColumn, 'values' | 'valid'> {
  return { values: values.map((value, i) => (valid[i] === 1 ? value : 0)), valid }
}

function quotient(
  above: Float64Array,
  below: Float64Array,
  missing: Uint32Array,
  unit: Unit,
  space: CellSpace,
): RawMeasure {
  const reasons = allMissing(space, missing)
  const values = above.map((value, cell) => {
    const per = below[cell] ?? 0
    if (reasons[cell] !== 0) return 0
    if (per !== 0) return roundTail(value / per)
    reasons[cell] = empty.noDenominator
    return 0
  })
  return { unit, additive: false, values, empty: reasons, missing }
}

function extreme(column: MetricColumn, sign: 1 | -1, space: CellSpace): RawMeasure {
  const { values, missing } = extremeOf(space, column, sign)
  return { unit: column.unit, additive: false, values, empty: allMissing(space, missing), missing }
}

function counted(values: Float64Array): RawMeasure {
  const { length } = values
  return {
    unit: 'count',
    additive: true,
    values,
    empty: new Uint8Array(length),
    missing: new Uint32Array(length),
  }
}
