import {
  type DimensionColumn,
  type Measure,
  type MetricColumn,
  type PointTable,
  type Rollup,
  type RollupKey,
  rollup,
  type TableAnswer,
  type TimeBucketOptions,
} from '@wabalytics/hooks'
import type { PivotMetric } from './PivotModel.js'
import { type Parts, partsOf } from './partsOf.js'

export interface CompactOptions extends Partial<TimeBucketOptions> {
  readonly fields: readonly string[]
  readonly metrics: readonly PivotMetric[]
}

/** A point for each combination of the fields, and how to ask for figures. */
export interface Compact {
  readonly answer: TableAnswer
  /** By figure: the measure to ask of `answer`, and of {@link countName} where not every point has the figure. */
  readonly measures: ReadonlyMap<string, Measure>
  /** Figures that stand only for a single point. */
  readonly single: ReadonlySet<string>
  /** By figure: the measure to ask of the points themselves. */
  readonly direct: ReadonlyMap<string, Measure>
}

/** How many points of a group have a figure; without a name, how many there are. */
export const countName = (figure: string): string => `#${figure}`

/** The stable name of a figure. */
export function keyOf(metric: PivotMetric): string {
  return typeof metric === 'string' ? metric : metric.key
}

/**
 * Points in, one point for each combination of the fields out, so that subtotals, and other layouts of the same
 * fields, cost next to nothing. A figure that is a quotient keeps its two sums, of the points that have both: cells are
 * recomputed from them and equal those of the points themselves. Accounts stay apart where their currencies differ.
 */
export function compactSource(answer: TableAnswer, options: CompactOptions): Compact {
  const { table } = answer
  const figures = options.metrics.map((metric) => [metric, partsOf(table, metric)] as const)
  const parts = new Map(figures.flatMap(([metric, part]) => (part ? [[keyOf(metric), part] as const] : [])))
  const sums = new Map(
    [...parts.values()].flatMap((part) => part.sums.map((column) => [column.name, column])),
  )
  const counts = countsOf(parts)
  const by = fieldsOf(answer, options.fields)
  const { granularity, timeZone, firstDayOfWeek } = options
  const groups = rollup(
    { ...answer, table: { ...table, metrics: sums, clicks: undefined } },
    {
      by,
      metrics: [...sums.keys()],
      ...(granularity === undefined ? {} : { granularity, timeZone, firstDayOfWeek }),
    },
  )
  // Where accounts are not kept apart, their one currency goes with the figures.
  const one = by.includes('wabaId') ? undefined : answer.accounts?.[0]?.currency
  const paid = (column: MetricColumn): MetricColumn =>
    one !== undefined && (column.unit === 'money' || column.unit === 'unit-cost')
      ? { ...column, currency: column.currency ?? one }
      : column
  const metrics = new Map<string, MetricColumn>()
  for (const column of sums.values()) metrics.set(column.name, paid(summed(column, groups)))
  for (const [name, of] of counts) metrics.set(name, counted(name, of, groups))
  for (const { quotient } of parts.values()) if (quotient) metrics.set(quotient.name, paid(quotient))
  const measures = new Map<string, Measure>([...parts].map(([key, { measure }]) => [key, measure]))
  for (const name of counts.keys()) measures.set(name, { op: 'sum', metric: name })
  return {
    answer: { ...answer, table: tableOf(table, groups, metrics) },
    measures,
    single: new Set([...parts].flatMap(([key, { single }]) => (single ? [key] : []))),
    direct: new Map(
      figures.flatMap(([metric, part]) => (part ? [] : [[keyOf(metric), measureOf(metric)] as const])),
    ),
  }
}

function measureOf(metric: PivotMetric): Measure {
  return typeof metric === 'string' ? { op: 'combine', metric } : metric.measure
}

/** What is counted beside the figures: all points, and those that have what some have not. */
function countsOf(parts: ReadonlyMap<string, Parts>): ReadonlyMap<string, string | undefined> {
  const counts = new Map<string, string | undefined>([[countName(''), undefined]])
  for (const [key, { sums, single }] of parts) {
    const [first] = sums
    if (first && (single || first.valid.includes(0))) counts.set(countName(key), first.name)
  }
  return counts
}

/** The fields, and the account where figures of different ones must not be mixed. */
function fieldsOf({ accounts, table }: TableAnswer, fields: readonly string[]): readonly string[] {
  const several = accounts === undefined || new Set(accounts.map(({ currency }) => currency)).size > 1
  const names = fields.filter((name) => name !== 'currency')
  const apart = several || names.length < fields.length
  return apart && !names.includes('wabaId') && table.dimensions.has('wabaId') ? [...names, 'wabaId'] : names
}

function summed(column: MetricColumn, groups: Rollup): MetricColumn {
  const measure = groups.measures.get(column.name)
  const valid = new Uint8Array(groups.length)
  for (let group = 0; group < valid.length; group++) valid[group] = measure?.empty[group] === 0 ? 1 : 0
  return { ...column, values: measure?.values ?? new Float64Array(groups.length), valid }
}

function counted(name: string, of: string | undefined, { points, measures, length }: Rollup): MetricColumn {
  const missing = of === undefined ? undefined : measures.get(of)?.missing
  const values = Float64Array.from(points, (count, group) => count - (missing?.[group] ?? 0))
  return { name, unit: 'count', combine: { rule: 'sum' }, values, valid: new Uint8Array(length).fill(1) }
}

function tableOf(
  { dataset }: PointTable,
  groups: Rollup,
  metrics: ReadonlyMap<string, MetricColumn>,
): PointTable {
  const dimensions = new Map<string, DimensionColumn>()
  let buckets: PointTable['buckets'] = {
    codes: new Uint32Array(groups.length),
    starts: new Float64Array(1),
    ends: new Float64Array(1),
  }
  for (const [name, key] of groups.keys) {
    if (key.kind === 'time') buckets = bucketsOf(key)
    else {
      const codes = key.codes.map((rank) => rank + 1)
      dimensions.set(name, { name, codes, values: [undefined, ...key.values], absent: undefined })
    }
  }
  const spell = (moments: Float64Array): Float64Array =>
    Float64Array.from(buckets.codes, (code) => moments[code] ?? 0)
  const { length } = groups
  return {
    dataset,
    length,
    buckets,
    dimensions,
    metrics,
    clicks: undefined,
    start: spell(buckets.starts),
    end: spell(buckets.ends),
  }
}

function bucketsOf({ starts, ends }: Extract<RollupKey, { kind: 'time' }>): PointTable['buckets'] {
  const endOf = new Map(Array.from(starts, (start, i) => [start, ends[i] ?? 0]))
  const known = [...endOf.keys()].sort((a, b) => a - b)
  const codeOf = new Map(known.map((start, code) => [start, code]))
  return {
    codes: Uint32Array.from(starts, (start) => codeOf.get(start) ?? 0),
    starts: Float64Array.from(known),
    ends: Float64Array.from(known, (start) => endOf.get(start) ?? 0),
  }
}
