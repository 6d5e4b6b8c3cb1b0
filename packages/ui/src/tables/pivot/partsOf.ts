import type { Measure, MetricColumn, PointTable } from '@wabalytics/hooks'
import { clickMetric } from '../model/clickMetric.js'
import { neverAdded } from '../model/metricColumns.js'
import type { PivotMetric } from './PivotModel.js'

/** What is added up for a figure, so that cells and subtotals can be computed from the sums. */
export interface Parts {
  /** The metric itself, or the two that it is a quotient of. The first tells which points have the figure. */
  readonly sums: readonly MetricColumn[]
  /** The figure, asked of the sums. */
  readonly measure: Measure
  /** A metric that is a quotient of the sums. */
  readonly quotient?: MetricColumn
  /** The figure stands only for a single point. */
  readonly single?: boolean
}

const CLICKS = 'clicks:'

/** How a figure is computed from sums; `undefined` when only the points themselves can tell. */
export function partsOf(table: PointTable, figure: PivotMetric): Parts | undefined {
  if (typeof figure === 'string') return partsOfMetric(table, figure, figure)
  const { key, measure } = figure
  if (measure.op === 'combine') return partsOfMetric(table, measure.metric, key)
  if (measure.op !== 'ratio') return undefined
  const [above, below] = [measure.of, measure.per].map((name) => metricNamed(table, name))
  if (above?.combine.rule !== 'sum' || below?.combine.rule !== 'sum') return undefined
  const [of, per] = ofBoth(above, below, key, false)
  return { sums: [of, per], measure: { op: 'ratio', of: of.name, per: per.name } }
}

function partsOfMetric(table: PointTable, name: string, key: string): Parts | undefined {
  const column = metricNamed(table, name)
  if (column === undefined) return undefined
  const measure = { op: 'combine', metric: name } as const
  const { combine } = column
  if (combine.rule === 'sum') return { sums: [column], measure, single: neverAdded(name) }
  const weighed = combine.rule === 'mean'
  const above = combine.rule === 'ratio' ? metricNamed(table, combine.of) : column
  const below =
    combine.rule === 'none'
      ? undefined
      : metricNamed(table, combine.rule === 'ratio' ? combine.per : combine.weight)
  if (above === undefined || below === undefined) {
    return { sums: [{ ...column, combine: { rule: 'sum' } }], measure, single: true }
  }
  const [of, per] = ofBoth(above, below, key, weighed)
  const empty = { values: new Float64Array(0), valid: new Uint8Array(0) }
  const quotient = { ...column, ...empty, combine: { rule: 'ratio', of: of.name, per: per.name } } as const
  return { sums: [of, per], measure, quotient }
}

function metricNamed(table: PointTable, name: string): MetricColumn | undefined {
  const click = table.clicks !== undefined && name.startsWith(CLICKS)
  return table.metrics.get(name) ?? (click ? clickMetric(table, name.slice(CLICKS.length)) : undefined)
}

/** A table's metrics, and its types of clicks as metrics beside them. */
export function metricNames({ metrics, clicks }: PointTable): readonly string[] {
  const types = (clicks?.type.values ?? []).flatMap((type) => (type === undefined ? [] : [CLICKS + type]))
  return [...metrics.keys(), ...types]
}

/** Two metrics, each 0 where the other is missing: a missing cost makes no message cheap. */
function ofBoth(
  above: MetricColumn,
  below: MetricColumn,
  key: string,
  weighed: boolean,
): readonly [MetricColumn, MetricColumn] {
  const complete = !(above.valid.includes(0) || below.valid.includes(0))
  if (complete && !weighed) return [above, below]
  const { length } = above.valid
  const valid = new Uint8Array(length)
  const tops = new Float64Array(length)
  const bottoms = new Float64Array(length)
  for (let row = 0; row < length; row++) {
    if (above.valid[row] !== 1 || below.valid[row] !== 1) continue
    const per = below.values[row] ?? 0
    valid[row] = 1
    bottoms[row] = per
    tops[row] = (above.values[row] ?? 0) * (weighed ? per : 1)
  }
  const sum = { combine: { rule: 'sum' }, valid } as const
  return [
    { ...above, ...sum, name: `${key} of`, values: tops },
    { ...below, ...sum, name: `${key} per`, values: bottoms },
  ]
}
