import type { Granularity, Weekday } from '../time/granularity.js'
import type { RangeInput } from '../time/range.js'
import { gapContext } from './gapContext.js'
import { type GapContext, gapsIn } from './gapsIn.js'
import { bucketAt } from './groupKeys.js'
import type { Measure } from './measure.js'
import { empty, type MeasureColumn, type MeasureUnit } from './measureColumn.js'
import { currenciesOf } from './moneySpace.js'
import { type PointColumns, pointReasons } from './pointColumns.js'
import { type Rollup, rollup } from './rollup.js'
import { edgesOf, granularityOf } from './seriesEdges.js'
import { readSource, type TableAnswer, type TableSource } from './source.js'

export interface SeriesOptions {
  /** A metric's row name, `clicks:<type>`, or how to compute it. */
  readonly metric: string | Measure
  /** One series for each value of this dimension (its row name). */
  readonly splitBy?: string | undefined
  /** @default the query's */
  readonly granularity?: Granularity | undefined
  /**
   * Whose clock hours follow, and half hours that are counted together as days. A day the platform counted is its account's,
   * whatever is named here. @default the accounts' own
   */
  readonly timeZone?: string | undefined
  /** What to show. @default what was asked; of a bare table: what it has */
  readonly range?: RangeInput | undefined
  /** @default 1 (Monday) */
  readonly firstDayOfWeek?: Weekday | undefined
  /** @default when the source was fetched */
  readonly now?: Date | undefined
}

/** One line or one set of bars. */
export interface Series {
  /** Stable and different from every other key: the split's value, with the currency where there are several. */
  readonly key: string
  /** The split's value; `undefined` without a split, or where the platform named none. */
  readonly value: string | undefined
  readonly unit: MeasureUnit
  /** Of money. */
  readonly currency: string | undefined
  /** IANA zone whose days, or whose clock, the buckets follow; `undefined` where days of several zones meet by date. */
  readonly timeZone: string | undefined
  readonly points: PointColumns
}

/**
 * A metric over time, every bucket of the range in it: the shape charts take, in columns; {@link pointsOf} gives objects.
 * Money in several currencies becomes a series each. Days and coarser buckets are the accounts' own, and of several accounts
 * meet by date; hours are moments.
 *
 * @throws AnalyticsError `invalid-query` when a name is not in the table, or the time zone is not known.
 * @example
 * // rows: [{ start: Oct 1, pricingCategory: 'UTILITY', volume: 5 }], asked for Oct 1 to 3
 * toSeries(result, { metric: 'volume', splitBy: 'pricingCategory' })
 * // [{ key: 'UTILITY', value: 'UTILITY', unit: 'count', currency: undefined, timeZone: 'America/Sao_Paulo', points: {
 * //   x: [1790823600000, 1790910000000], dates: ['2026-10-01', '2026-10-02'], y: [5, 0], reasons: … } }]
 */
export function toSeries(source: TableSource, options: SeriesOptions): readonly Series[] {
  const answer = readSource(source)
  const granularity = granularityOf(answer, options.granularity)
  const { edges, dates, timeZone } = edgesOf(answer, options, granularity)
  const measure: Measure =
    typeof options.metric === 'string' ? { op: 'combine', metric: options.metric } : options.metric
  const name = typeof options.metric === 'string' ? options.metric : 'value'
  const mixed = currenciesOf(answer.table, answer.accounts).names.length > 1
  const group = (by: readonly string[]) =>
    rollup(answer, {
      ...options,
      by,
      granularity,
      metrics: [],
      measures: { [name]: measure },
    })
  const split = options.splitBy === undefined ? [] : [options.splitBy]
  let groups = group([...split, 'start'])
  let column = groups.measures.get(name)
  const byCurrency = mixed && column?.byCurrency !== undefined
  if (byCurrency) {
    groups = group([...split, 'currency', 'start'])
    column = groups.measures.get(name)
  }
  if (column === undefined) return []
  const context = gapContext(answer, column, isZeroWithout(answer, measure), {
    now: options.now === undefined ? undefined : options.now.getTime() / 1000,
    timeZone,
  })
  const names = { name, splitBy: options.splitBy, byCurrency }
  return seriesOf(groups, column, names, bucketsOf(edges, dates, context)).map((series) => ({
    ...series,
    timeZone,
  }))
}

interface SeriesNames {
  readonly name: string
  readonly splitBy: string | undefined
  readonly byCurrency: boolean
}

/** What all series of an answer share. */
interface Buckets {
  /** UNIX seconds. */
  readonly edges: Float64Array
  /** Columns of a series that has not a single point. */
  readonly empty: () => Filled
  readonly withheld: number
}

type Filled = PointColumns & { readonly reasons: Uint8Array; readonly lacking: Uint8Array }

function bucketsOf(
  edges: ArrayLike<number>,
  dates: readonly string[] | undefined,
  context: GapContext,
): Buckets {
  const { y, reasons, parts } = gapsIn(edges, context)
  const x = Float64Array.from(y, (_, at) => (edges[at] ?? 0) * 1000)
  const lacking = new Uint8Array(y.length)
  return {
    edges: Float64Array.from(edges),
    empty: () => ({ x, y: y.slice(), dates, reasons: reasons.slice(), lacking: lacking.slice(), parts }),
    withheld: context.withheld ? pointReasons.indexOf('withheld') : empty.missing,
  }
}

function seriesOf(
  groups: Rollup,
  column: MeasureColumn,
  names: SeriesNames,
  buckets: Buckets,
): readonly (Omit<Series, 'timeZone'> & { readonly points: Filled })[] {
  const found = new Map<string, Omit<Series, 'timeZone'> & { readonly points: Filled }>()
  const keyOf = (name: string | undefined) => {
    const key = name === undefined ? undefined : groups.keys.get(name)
    return key?.kind === 'text' ? key : undefined
  }
  const [splits, currencies, start] = [keyOf(names.splitBy), keyOf('currency'), groups.keys.get('start')]
  const open = (value: string | undefined, currency: string | undefined) => {
    const shown =
      names.splitBy === undefined ? (names.byCurrency ? undefined : names.name) : (value ?? 'ABSENT')
    const parts = names.byCurrency ? [shown, currency ?? 'UNKNOWN'] : [shown]
    const key = parts.filter((part) => part !== undefined).join(' ')
    const series = found.get(key) ?? {
      key,
      value,
      unit: column.unit,
      currency: names.byCurrency ? currency : column.currency,
      points: buckets.empty(),
    }
    found.set(key, series)
    return series
  }
  if (names.splitBy === undefined && !names.byCurrency) open(undefined, undefined)
  let points: Filled | undefined
  let at = -1
  for (let group = 0; group < groups.length; group++) {
    const isNext =
      splits?.codes[group] === splits?.codes[group - 1] &&
      currencies?.codes[group] === currencies?.codes[group - 1]
    // Groups are in the order of their keys: most are of the same series as the one before, and of the next bucket.
    if (points === undefined || !isNext) {
      points = open(
        splits?.values[splits.codes[group] ?? 0],
        currencies?.values[currencies.codes[group] ?? 0],
      ).points
      at = -1
    }
    const moment = start?.kind === 'time' ? (start.starts[group] ?? 0) : 0
    at = buckets.edges[at + 1] === moment ? at + 1 : bucketAt(buckets.edges, moment)
    if (buckets.edges[at] === moment) fillAt(points, at, column, group, buckets.withheld)
  }
  return [...found.values()]
}

/** Codes of `emptyReasons` are codes of `pointReasons` as well. */
function fillAt(points: Filled, at: number, column: MeasureColumn, group: number, missing: number): void {
  const none = column.empty[group] ?? empty.missing
  points.y[at] = none === 0 ? (column.values[group] ?? Number.NaN) : Number.NaN
  points.reasons[at] = none === empty.missing ? missing : none
  points.lacking[at] = none === 0 ? (column.lacking[group] ?? 0) : 0
}

/** Whether no traffic makes the measure 0 instead of making it meaningless. */
function isZeroWithout({ table }: TableAnswer, measure: Measure): boolean {
  if (measure.op === 'combine') {
    const rule = table.metrics.get(measure.metric)?.combine.rule
    return rule === undefined || rule === 'sum'
  }
  return (
    measure.op === 'sum' || measure.op === 'count' || measure.op === 'points' || measure.op === 'distinct'
  )
}
