import { clickColumn, clickTypes, type Measure, type MetricColumn, type PointTable } from '@wabalytics/hooks'
import { neverAdded } from '../model/metricColumns.js'
import type { PivotMetric } from './PivotModel.js'

/** What is kept of a figure for each group, so that cells and subtotals can be computed from it. */
export type Parts =
  /** A sum. `single`: the figure stands only for a single point. */
  | { readonly kind: 'sum'; readonly column: MetricColumn; readonly single: boolean }
  /** The sums of two metrics, over the points that have both whole, and over all. */
  | { readonly kind: 'quotient'; readonly of: MetricColumn; readonly per: MetricColumn }

const CLICKS = 'clicks:'

/** How a figure is computed from sums; `undefined` when only the points themselves can tell. */
export function partsOf(table: PointTable, figure: PivotMetric): Parts | undefined {
  if (typeof figure === 'string') return partsOfMetric(table, figure)
  const { measure } = figure
  if (measure.op === 'combine') return partsOfMetric(table, measure.metric)
  if (measure.op !== 'ratio' || measure.whole !== undefined) return undefined
  const [of, per] = [metricNamed(table, measure.of), metricNamed(table, measure.per)]
  return of?.combine.rule === 'sum' && per?.combine.rule === 'sum' ? { kind: 'quotient', of, per } : undefined
}

/** A figure as a measure of the points. */
export function measureOf(figure: PivotMetric): Measure {
  return typeof figure === 'string' ? { op: 'combine', metric: figure } : figure.measure
}

function partsOfMetric(table: PointTable, name: string): Parts | undefined {
  const column = metricNamed(table, name)
  if (column === undefined) return undefined
  const { combine } = column
  if (combine.rule === 'sum') return { kind: 'sum', column, single: neverAdded(name) }
  const of = combine.rule === 'ratio' ? metricNamed(table, combine.of) : column
  const per =
    combine.rule === 'none'
      ? undefined
      : metricNamed(table, combine.rule === 'ratio' ? combine.per : combine.weight)
  if (of === undefined || per === undefined) return { kind: 'sum', column, single: true }
  return { kind: 'quotient', of, per }
}

function metricNamed(table: PointTable, name: string): MetricColumn | undefined {
  const click = name.startsWith(CLICKS) ? clickColumn(table, name.slice(CLICKS.length)) : undefined
  return table.metrics.get(name) ?? click
}

/** A table's metrics, and its types of clicks as metrics beside them. */
export function metricNames(table: PointTable): readonly string[] {
  return [...table.metrics.keys(), ...clickTypes(table).map((type) => CLICKS + type)]
}
