import {
  type DimensionColumn,
  type Measure,
  type MeasureColumn,
  type MetricColumn,
  type PointTable,
  type Rollup,
  type RollupKey,
  rollup,
  type TableAnswer,
  type TimeBucketOptions,
} from '@wabalytics/hooks'
import { compactFigure } from './compactFigure.js'
import type { PivotMetric } from './PivotModel.js'
import { measureOf, type Parts, partsOf } from './partsOf.js'

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
 * fields, cost next to nothing. A figure that is a quotient keeps its base: cells are recomputed from it and equal those
 * of the points themselves. Accounts stay apart where their currencies differ.
 */
export function compactSource(answer: TableAnswer, options: CompactOptions): Compact {
  const { table } = answer
  const figures = options.metrics.map((metric) => [metric, partsOf(table, metric)] as const)
  const asked = (whether: boolean) =>
    new Map(
      figures.flatMap(([metric, parts]) =>
        (parts !== undefined) === whether ? [[keyOf(metric), ofPoints(metric, parts)] as const] : [],
      ),
    )
  const by = fieldsOf(answer, options.fields)
  const { granularity, timeZone, firstDayOfWeek } = options
  const groups = rollup(answer, {
    by,
    metrics: [],
    measures: Object.fromEntries(asked(true)),
    ...(granularity === undefined ? {} : { granularity, timeZone, firstDayOfWeek }),
  })
  // Where accounts are not kept apart, their one currency goes with the figures.
  const currency = by.includes('wabaId') ? undefined : answer.accounts?.[0]?.currency
  const counts = [counted('', undefined, groups)]
  const metrics = new Map<string, MetricColumn>()
  const measures = new Map<string, Measure>()
  const single = new Set<string>()
  for (const [metric, parts] of figures) {
    const key = keyOf(metric)
    const measured = groups.measures.get(key)
    if (parts === undefined || measured === undefined) continue
    const { columns, measure } = compactFigure(key, parts, measured, groups, currency)
    for (const column of columns) metrics.set(column.name, column)
    measures.set(key, measure)
    const alone = parts.kind === 'sum' && parts.single
    if (alone) single.add(key)
    if (alone || measured.missing.some((count) => count > 0)) counts.push(counted(key, measured, groups))
  }
  for (const column of counts) {
    metrics.set(column.name, column)
    measures.set(column.name, { op: 'sum', metric: column.name })
  }
  return {
    answer: { ...datedBy(answer, groups, granularity), table: tableOf(table, groups, metrics) },
    measures,
    single,
    direct: asked(false),
  }
}

/** What is known of points that were put together: the buckets are those of the groups, in the zone the groups say. */
function datedBy(
  answer: TableAnswer,
  groups: Rollup,
  granularity: CompactOptions['granularity'],
): TableAnswer {
  const { accounts, query, completeness, notices, fetchedAt } = answer
  const start = groups.keys.get('start')
  const zone = start?.kind === 'time' ? start.timeZone : undefined
  const known = { table: answer.table, completeness, notices, fetchedAt }
  const asked = query && { ...query, granularity: granularity ?? query.granularity ?? '' }
  if (zone === undefined) return { ...known, query: asked, accounts, timeZone: answer.timeZone }
  const dated = accounts?.map((account) => ({ ...account, timeZone: zone }))
  return { ...known, query: asked, accounts: dated, timeZone: zone }
}

/** What stands only for a single point is added up all the same, to be told where there is one. */
function ofPoints(metric: PivotMetric, parts: Parts | undefined): Measure {
  if (parts?.kind !== 'sum' || parts.column.combine.rule === 'sum') return measureOf(metric)
  return { op: 'max', metric: parts.column.name }
}

/** The fields, and the account where figures of different ones must not be mixed. */
function fieldsOf({ accounts, table }: TableAnswer, fields: readonly string[]): readonly string[] {
  const several = accounts === undefined || new Set(accounts.map(({ currency }) => currency)).size > 1
  const names = fields.filter((name) => name !== 'currency')
  const apart = several || names.length < fields.length
  return apart && !names.includes('wabaId') && table.dimensions.has('wabaId') ? [...names, 'wabaId'] : names
}

function counted(key: string, measured: MeasureColumn | undefined, { points, length }: Rollup): MetricColumn {
  const values = Float64Array.from(points, (count, group) => count - (measured?.missing[group] ?? 0))
  const valid = new Uint8Array(length).fill(1)
  return { name: countName(key), unit: 'count', combine: { rule: 'sum' }, values, valid }
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
