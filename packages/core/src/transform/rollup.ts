import { clickTypes } from '../table/clickColumn.js'
import { inAnyOrder } from '../table/inOrder.js'
import type { PointTable } from '../table/pointTable.js'
import type { Granularity, Weekday } from '../time/granularity.js'
import { PointCounts } from './accumulate.js'
import { dimensionPart, type KeyPart, textPart } from './groupKeys.js'
import { type CellSpace, groupPoints, passBy } from './groupPoints.js'
import type { Measure } from './measure.js'
import type { MeasureColumn } from './measureColumn.js'
import {
  type Currencies,
  currenciesOf,
  currencyOf,
  pickByCurrency,
  pickGroups,
  shownCurrency,
  splitByCurrency,
} from './moneySpace.js'
import { planMeasure } from './planMeasure.js'
import {
  type AnyRow,
  type KeyNames,
  type NumberNames,
  type RollupKey,
  type RollupRow,
  rollupRows,
} from './rollupRows.js'
import { readSource, type TableSource, withTable } from './source.js'
import { ownTimeBuckets, timeBuckets } from './timeBuckets.js'

export interface RollupOptions<
  By extends string = string,
  Name extends string = string,
  Extra extends string = string,
> {
  /**
   * What to group by: row names of dimensions (`country`, `wabaId`, …), `start` (the bucket), `currency` (of the
   * account). Empty: one group of everything.
   */
  readonly by: readonly By[]
  /** Metrics, each combined by its own rule. @default all the table has, and each type of clicks */
  readonly metrics?: readonly Name[] | undefined
  /** Further numbers by the name they shall have. */
  readonly measures?: Readonly<Record<Extra, Measure>> | undefined
  /** With `start`: other buckets than the points' own. */
  readonly granularity?: Granularity | undefined
  /**
   * Whose clock hours follow, and half hours that are counted together as days. A day the platform counted is its account's,
   * whatever is named here. @default the accounts' own
   */
  readonly timeZone?: string | undefined
  /** The day a WEEK begins with. @default 1 (Monday) */
  readonly firstDayOfWeek?: Weekday | undefined
}

/** Groups as columns of `length`, sorted by their keys in the order asked. */
export interface Rollup<Row = AnyRow> {
  readonly length: number
  readonly keys: ReadonlyMap<string, RollupKey>
  readonly measures: ReadonlyMap<string, MeasureColumn>
  /** How many points each group has. */
  readonly points: Uint32Array
  /** Points that reach beyond the bucket their start lies in, when `granularity` made other buckets. */
  readonly straddling: number
  /** The groups as objects; made when first read. */
  readonly rows: readonly Row[]
}

/**
 * Groups a table's points and computes numbers for each group. Of an `AnalyticsResult` it knows the rows' type: names
 * complete in the editor, and a country that every row has is a string in every group.
 *
 * A number no point of a group has is `undefined`, never 0; where only some have it, the number is theirs and
 * `missing` counts the others. Money adds without drift, and only within one currency: where a group has several,
 * its money is `undefined` (`mixed-currencies`) and stands by currency in `byCurrency`; or group by `currency`.
 * Days of accounts in several zones meet by date: their `start` and `end` are then midnights of UTC, and `timeZone` of the
 * key says so.
 * Unit costs are recomputed from sums. Types of clicks are never added to each other.
 *
 * @throws AnalyticsError `invalid-query` when a name is not in the table.
 * @example
 * // table: [{ country: 'BR', start: Oct 1, volume: 2, cost: 0.1 }, { country: 'BR', start: Oct 2, volume: 3, cost: 0.2 }]
 * rollup(table, { by: ['country'] }).rows
 * // [{ country: 'BR', volume: 5, cost: 0.3 }]
 */
export function rollup<
  R = unknown,
  const By extends KeyNames<R> | 'start' | 'currency' | (string & {}) = string,
  const Name extends NumberNames<R> | (string & {}) = NumberNames<R>,
  const Extra extends string = never,
>(source: TableSource<R>, options: RollupOptions<By, Name, Extra>): Rollup<RollupRow<By, Name | Extra, R>> {
  const given = readSource(source)
  // Sums, counts and extremes need no order: a table that nobody has put in order yet stays as it is.
  const table = inAnyOrder(given.table)
  const answer = withTable(given, table)
  const currencies = currenciesOf(table, answer.accounts)
  let straddling = 0
  const parts = options.by.map((name): KeyPart => {
    if (name === 'currency') return currencyPart(table, currencies)
    if (name !== 'start') return dimensionPart(table, name)
    if (options.granularity === undefined) return ownTimeBuckets(answer)
    const buckets = timeBuckets(answer, { ...options, granularity: options.granularity })
    straddling = buckets.straddling
    return buckets
  })
  const grouping = groupPoints(table.length, parts)
  const points = new PointCounts(grouping.space.cells)
  const computed = computeAll(table, namedMeasures(table, options), grouping.space, points, currencies)
  const used = grouping.used(points.points)
  const ranks = grouping.ranksOf(used)
  const keys = new Map(parts.map((part, i) => [part.name, keyOf(part, ranks[i] ?? new Uint32Array())]))
  const measures = new Map(computed.map(([name, pick]) => [name, pick(used)]))
  let rows: readonly RollupRow<By, Name | Extra, R>[] | undefined
  return {
    length: used.length,
    keys,
    measures,
    points: used.map((cell) => points.points[cell] ?? 0),
    straddling,
    get rows() {
      rows ??= rollupRows(used.length, keys, measures)
      return rows
    },
  }
}

function currencyPart(table: PointTable, { names, ofAccount }: Currencies): KeyPart {
  const codes = table.dimensions.get('wabaId')?.codes ?? new Uint32Array(table.length)
  const texts = Array.from(ofAccount, (index) => shownCurrency(names[index]))
  return textPart('currency', codes, texts)
}

function keyOf({ key }: KeyPart, ranks: Uint32Array): RollupKey {
  if (key.kind === 'text') return { kind: 'text', codes: ranks, values: key.values }
  const starts = new Float64Array(ranks.length)
  const ends = new Float64Array(ranks.length)
  for (let group = 0; group < ranks.length; group++) {
    starts[group] = key.starts[ranks[group] ?? 0] ?? 0
    ends[group] = key.ends[ranks[group] ?? 0] ?? 0
  }
  return { kind: 'time', starts, ends, timeZone: key.timeZone }
}

function namedMeasures(table: PointTable, options: RollupOptions): readonly (readonly [string, Measure])[] {
  const all = () => [...table.metrics.keys(), ...clickTypes(table).map((type) => `clicks:${type}`)]
  const metrics = options.metrics ?? (options.measures === undefined ? all() : [])
  return [
    ...metrics.map((metric) => [metric, { op: 'combine', metric }] as const),
    ...Object.entries<Measure>(options.measures ?? {}),
  ]
}

type Pick = (used: Uint32Array) => MeasureColumn

/** Lets the points pass by once for all measures, and once more for money where there are several currencies. */
function computeAll(
  table: PointTable,
  measures: readonly (readonly [string, Measure])[],
  space: CellSpace,
  points: PointCounts,
  currencies: Currencies,
): readonly (readonly [string, Pick])[] {
  const { length } = table
  const mixed = currencies.names.length > 1
  const moneySpace = mixed ? splitByCurrency(table, space, currencies) : space
  const plan = measures.map(([name, measure]) => {
    const currency = currencyOf(table, measure, currencies)
    const split = currency === 'of accounts' && mixed
    return { name, currency, split, planned: planMeasure(table, measure, (split ? moneySpace : space).cells) }
  })
  const accumulators = (split: boolean) =>
    plan.flatMap((each) => (each.split === split ? each.planned.accumulators : []))
  passBy(length, space, [points, ...accumulators(false)])
  const moneyPoints = plan.some(({ split }) => split) ? new PointCounts(moneySpace.cells) : points
  if (moneyPoints !== points) passBy(length, moneySpace, [moneyPoints, ...accumulators(true)])
  return plan.map(({ name, currency: found, split, planned }) => {
    const raw = planned.finish((split ? moneyPoints : points).points)
    const currency = found === 'of accounts' ? shownCurrency(currencies.names[0]) : found
    const pick: Pick = (used) =>
      split ? pickByCurrency(name, raw, used, currencies) : pickGroups(name, raw, used, currency)
    return [name, pick]
  })
}
