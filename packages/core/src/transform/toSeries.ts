import type { Granularity, Weekday } from '../time/granularity.js'
import type { RangeInput } from '../time/range.js'
import type { CoveredPart, PartReason } from './coveredPart.js'
import { type FilledBucket, fillGaps, type GapReason } from './fillGaps.js'
import { gapContext } from './gapContext.js'
import type { Measure } from './measure.js'
import {
  type EmptyReason,
  emptyReasonAt,
  emptyReasons,
  type MeasureColumn,
  type MeasureUnit,
  valueAt,
} from './measureColumn.js'
import { currenciesOf } from './moneySpace.js'
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

/** A part of a bucket, in **milliseconds** since 1970, half-open. */
export interface SeriesPart {
  readonly start: number
  readonly end: number
  readonly reasons: readonly PartReason[]
}

/** One bucket of a series. */
export interface SeriesPoint {
  /**
   * Start of the bucket in **milliseconds** since 1970: of a date, its first moment in the series' zone; of dates of
   * accounts in several zones, its midnight in UTC.
   */
  readonly x: number
  /** Of days and coarser buckets: the date it begins with, `YYYY-MM-DD`, as its account counts it. Hours have none. */
  readonly date?: string
  /** `null`: there is no figure. 0 is zero. */
  readonly y: number | null
  /** Why there is no figure, or why it is 0. Absent: the platform sent it. */
  readonly reason?: GapReason | EmptyReason
  /** Why its figure is not of all that was there to be counted, e.g. reads that are no longer kept. Absent: it is. */
  readonly lacking?: EmptyReason
  /** The part of the bucket its figure is of, and why: cut by the range, say, or not over yet. Absent: all of it. */
  readonly part?: SeriesPart
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
  readonly points: readonly SeriesPoint[]
}

/**
 * A metric over time, every bucket of the range in it: the shape charts take. Money in several currencies becomes
 * a series each. Days and coarser buckets are the accounts' own, and of several accounts meet by date; hours are moments.
 *
 * @throws AnalyticsError `invalid-query` when a name is not in the table, or the time zone is not known.
 * @example
 * // rows: [{ start: Oct 1, pricingCategory: 'UTILITY', volume: 5 }], asked for Oct 1 to 3
 * toSeries(result, { metric: 'volume', splitBy: 'pricingCategory' })
 * // [{ key: 'UTILITY', value: 'UTILITY', unit: 'count', currency: undefined, timeZone: 'America/Sao_Paulo', points: [
 * //   { x: 1790823600000, date: '2026-10-01', y: 5 },
 * //   { x: 1790910000000, date: '2026-10-02', y: 0, reason: 'no-traffic' }] }]
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
  return seriesOf(groups, column, { name, splitBy: options.splitBy, byCurrency }).map(
    ({ values, reasons, lacking, ...series }) => {
      const points = fillGaps(edges, values, context).map((bucket, at) =>
        pointOf(bucket, dates?.[at], reasons, lacking),
      )
      return { ...series, timeZone, points }
    },
  )
}

interface Collected extends Omit<Series, 'points' | 'timeZone'> {
  readonly values: Map<number, number | undefined>
  readonly reasons: Map<number, EmptyReason>
  readonly lacking: Map<number, EmptyReason>
}

interface SeriesNames {
  readonly name: string
  readonly splitBy: string | undefined
  readonly byCurrency: boolean
}

function seriesOf(groups: Rollup, column: MeasureColumn, names: SeriesNames): readonly Collected[] {
  const found = new Map<string, Collected>()
  const start = groups.keys.get('start')
  const textAt = (name: string | undefined, group: number) => {
    const key = name === undefined ? undefined : groups.keys.get(name)
    return key?.kind === 'text' ? key.values[key.codes[group] ?? 0] : undefined
  }
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
      values: new Map(),
      reasons: new Map(),
      lacking: new Map(),
    }
    found.set(key, series)
    return series
  }
  if (names.splitBy === undefined && !names.byCurrency) open(undefined, undefined)
  for (let group = 0; group < groups.length; group++) {
    const series = open(textAt(names.splitBy, group), textAt('currency', group))
    const moment = start?.kind === 'time' ? (start.starts[group] ?? 0) : 0
    series.values.set(moment, valueAt(column, group))
    const reason = emptyReasonAt(column, group)
    if (reason !== undefined && reason !== 'missing') series.reasons.set(moment, reason)
    const lack = reason === undefined ? emptyReasons[column.lacking[group] ?? 0] : undefined
    if (lack !== undefined) series.lacking.set(moment, lack)
  }
  return [...found.values()]
}

function pointOf(
  bucket: FilledBucket,
  date: string | undefined,
  reasons: ReadonlyMap<number, EmptyReason>,
  lacks: ReadonlyMap<number, EmptyReason>,
): SeriesPoint {
  const reason = reasons.get(bucket.start) ?? bucket.reason
  const lacking = lacks.get(bucket.start)
  return {
    x: bucket.start * 1000,
    ...(date === undefined ? {} : { date }),
    y: bucket.value,
    ...(reason === undefined ? {} : { reason }),
    ...(lacking === undefined ? {} : { lacking }),
    ...(bucket.part === undefined ? {} : { part: inMilliseconds(bucket.part) }),
  }
}

function inMilliseconds({ start, end, reasons }: CoveredPart): SeriesPart {
  return { start: start * 1000, end: end * 1000, reasons }
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
