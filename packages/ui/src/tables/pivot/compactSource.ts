import {
  type DimensionColumn,
  type MetricColumn,
  type PointTable,
  type Rollup,
  type RollupKey,
  rollup,
  type TableAnswer,
  type TableSource,
  type TimeBucketOptions,
} from '@wabalytics/hooks'
import { metricColumns, neverAdded } from '../model/metricColumns.js'

export interface CompactOptions extends Partial<TimeBucketOptions> {
  readonly fields: readonly string[]
  readonly metrics: readonly string[]
}

/** How many points of a group have a metric that must not be added. */
export const countName = (metric: string): string => `#${metric}`

/**
 * Points in, one point for each combination of the fields out, so that subtotals, and other layouts of the same
 * fields, cost next to nothing. A metric that is a quotient keeps its two sums, of the points that have both: cells are
 * recomputed from them and equal those of the points themselves. Accounts stay apart where their currencies differ.
 */
export function compactSource(source: TableSource, options: CompactOptions): TableAnswer {
  const answer = 'table' in source ? source : { table: source }
  const currencies = new Set(answer.accounts?.map(({ currency }) => currency))
  const byAccount =
    currencies.size > 1 || answer.accounts === undefined || options.fields.includes('currency')
  const names = options.fields.filter((name) => name !== 'currency' && name !== 'wabaId')
  const fields = byAccount || options.fields.includes('wabaId') ? [...names, 'wabaId'] : names
  const known = fields.filter((name) => name === 'start' || answer.table.dimensions.has(name))
  const parts = options.metrics.map((name) => partsOf(answer.table, name))
  const sums = new Map(parts.flatMap(({ columns }) => columns.map((column) => [column.name, column])))
  const singles = parts.flatMap(({ single }) => (single === undefined ? [] : [single]))
  const groups = rollup(
    { ...answer, table: { ...answer.table, metrics: sums, clicks: undefined } },
    {
      by: known,
      metrics: [...sums.keys()],
      measures: Object.fromEntries(
        singles.map((name) => [countName(name), { op: 'count' as const, metric: name }]),
      ),
      ...('granularity' in options && known.includes('start')
        ? {
            granularity: options.granularity,
            timeZone: options.timeZone,
            firstDayOfWeek: options.firstDayOfWeek,
          }
        : {}),
    },
  )
  const metrics = new Map<string, MetricColumn>()
  // Where accounts are not kept apart, their one currency goes with the figures.
  const one = known.includes('wabaId') ? undefined : [...currencies][0]
  const paid = (column: MetricColumn): MetricColumn =>
    one !== undefined && (column.unit === 'money' || column.unit === 'unit-cost')
      ? { ...column, currency: column.currency ?? one }
      : column
  for (const column of sums.values()) metrics.set(column.name, paid(summed(column, groups)))
  for (const name of singles) metrics.set(countName(name), counted(countName(name), groups))
  for (const { quotient } of parts) if (quotient) metrics.set(quotient.name, paid(quotient))
  return { ...answer, table: tableOf(answer.table, groups, metrics) }
}

interface Parts {
  /** What is added up: the metric itself, or what it is a quotient of. */
  readonly columns: readonly MetricColumn[]
  /** The metric, as a quotient of its two sums. */
  readonly quotient?: MetricColumn
  /** The metric, when it stands only for a single point. */
  readonly single?: string
}

function partsOf(table: PointTable, name: string): Parts {
  const column = metricColumns(table).find((one) => one.name === name)
  if (column === undefined) return { columns: [] }
  const { combine } = column
  if (combine.rule === 'sum') return { columns: [column], ...(neverAdded(name) ? { single: name } : {}) }
  const find = (other: string): MetricColumn | undefined =>
    metricColumns(table).find((one) => one.name === other)
  const above = combine.rule === 'ratio' ? find(combine.of) : column
  const below =
    combine.rule === 'ratio' ? find(combine.per) : find(combine.rule === 'mean' ? combine.weight : '')
  if (above === undefined || below === undefined) {
    return { columns: [{ ...column, combine: { rule: 'sum' } }], single: name }
  }
  const valid = above.valid.map((each, i) => each & (below.valid[i] ?? 0))
  const part = (from: MetricColumn, ending: string, weigh: boolean): MetricColumn => ({
    ...from,
    name: `${name} ${ending}`,
    combine: { rule: 'sum' },
    valid,
    values: from.values.map((value, i) =>
      valid[i] === 1 ? value * (weigh ? (below.values[i] ?? 0) : 1) : 0,
    ),
  })
  const of = part(above, 'of', combine.rule === 'mean')
  const per = part(below, 'per', false)
  return {
    columns: [of, per],
    quotient: {
      ...column,
      combine: { rule: 'ratio', of: of.name, per: per.name },
      values: new Float64Array(0),
      valid: new Uint8Array(0),
    },
  }
}

function summed(column: MetricColumn, groups: Rollup): MetricColumn {
  const measure = groups.measures.get(column.name)
  const valid = new Uint8Array(groups.length)
  for (let group = 0; group < valid.length; group++) valid[group] = measure?.empty[group] === 0 ? 1 : 0
  return { ...column, values: measure?.values ?? new Float64Array(groups.length), valid }
}

function counted(name: string, groups: Rollup): MetricColumn {
  const values = groups.measures.get(name)?.values ?? new Float64Array(groups.length)
  return {
    name,
    unit: 'count',
    combine: { rule: 'sum' },
    values,
    valid: new Uint8Array(groups.length).fill(1),
  }
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
