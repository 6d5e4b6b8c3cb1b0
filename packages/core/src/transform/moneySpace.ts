import { invalidQuery } from '../errors.js'
import type { MetricColumn, PointTable } from '../table/pointTable.js'
import type { CellSpace } from './groupPoints.js'
import type { Measure } from './measure.js'
import { empty, type MeasureColumn, type RatioBase } from './measureColumn.js'
import type { RawMeasure } from './measureKinds.js'
import { metricOf } from './planMeasure.js'
import type { SourceAccount } from './source.js'

/** A table's accounts by the money they are billed in. */
export interface Currencies {
  /** `?<account>` where an account's currency is unknown: it is not known to be anybody else's, either. */
  readonly names: readonly string[]
  /** Code of the account → index into `names`. */
  readonly ofAccount: Uint32Array
}

/** The currencies of a table's accounts. */
export function currenciesOf(table: PointTable, accounts: readonly SourceAccount[] | undefined): Currencies {
  const known = new Map(accounts?.map(({ wabaId, currency }) => [wabaId, currency]))
  const values = table.dimensions.get('wabaId')?.values ?? [undefined]
  const index = new Map<string, number>()
  const ofAccount = Uint32Array.from(values, (wabaId) => {
    if (wabaId === undefined) return 0
    const name = known.get(wabaId) ?? `?${wabaId}`
    const found = index.get(name) ?? index.size
    index.set(name, found)
    return found
  })
  return { names: [...index.keys()], ofAccount }
}

/** The name of a currency as callers see it: unknown ones have none. */
export function shownCurrency(name: string | undefined): string | undefined {
  return name?.startsWith('?') ? undefined : name
}

/** The same cells, one for each currency. */
export function splitByCurrency(table: PointTable, space: CellSpace, currencies: Currencies): CellSpace {
  const { names, ofAccount } = currencies
  const codes = table.dimensions.get('wabaId')?.codes
  return {
    cells: space.cells * names.length,
    fill(cellOf, from, count) {
      space.fill(cellOf, from, count)
      for (let i = 0; i < count; i++) {
        cellOf[i] = (cellOf[i] ?? 0) * names.length + (ofAccount[codes?.[from + i] ?? 0] ?? 0)
      }
    },
  }
}

/** A measure by group from one by cell; each cell has `share` parts, of which `part` is taken. */
export function pickGroups(
  name: string,
  raw: RawMeasure,
  used: Uint32Array,
  currency: string | undefined,
  share = 1,
  part = 0,
): MeasureColumn {
  const values = new Float64Array(used.length)
  const reasons = new Uint8Array(used.length)
  const missing = new Uint32Array(used.length)
  const lacking = new Uint8Array(used.length)
  for (let group = 0; group < used.length; group++) {
    const cell = (used[group] ?? 0) * share + part
    values[group] = raw.values[cell] ?? 0
    reasons[group] = raw.empty[cell] ?? empty.missing
    missing[group] = raw.missing[cell] ?? 0
    lacking[group] = raw.lacking[cell] ?? 0
  }
  const { unit, additive, base } = raw
  const pick = (sums: Float64Array) => Float64Array.from(used, (cell) => sums[cell * share + part] ?? 0)
  return {
    ...{ name, unit, currency, additive, values, empty: reasons, missing, lacking, byCurrency: undefined },
    base: base && {
      of: pick(base.of),
      per: pick(base.per),
      ofAll: pick(base.ofAll),
      perAll: pick(base.perAll),
    },
  }
}

/** A column a currency, and one over all, which has a number only where one currency alone has one. */
export function pickByCurrency(
  name: string,
  raw: RawMeasure,
  used: Uint32Array,
  { names }: Currencies,
): MeasureColumn {
  const byCurrency = new Map(
    names.map((currency, i) => [
      currency,
      pickGroups(name, raw, used, shownCurrency(currency), names.length, i),
    ]),
  )
  const columns = [...byCurrency.values()]
  const values = new Float64Array(used.length)
  const reasons = new Uint8Array(used.length).fill(empty.missing)
  const missing = new Uint32Array(used.length)
  const lacking = new Uint8Array(used.length)
  const seen = new Set<string | undefined>()
  for (let group = 0; group < used.length; group++) {
    const having = columns.filter((column) => column.empty[group] === 0)
    for (const column of columns) {
      missing[group] = (missing[group] ?? 0) + (column.missing[group] ?? 0)
      lacking[group] = Math.max(lacking[group] ?? 0, column.lacking[group] ?? 0)
    }
    const [only] = having
    if (only === undefined) {
      reasons[group] = Math.max(...columns.map((column) => column.empty[group] ?? 0))
      continue
    }
    for (const column of having) seen.add(column.currency)
    reasons[group] = having.length === 1 ? 0 : empty.mixedCurrencies
    if (having.length === 1) values[group] = only.values[group] ?? 0
  }
  const currency = seen.size === 1 ? [...seen][0] : undefined
  const { unit, additive } = raw
  const base = raw.base && onlyBase(columns, used.length)
  return { name, unit, additive, currency, values, empty: reasons, missing, lacking, base, byCurrency }
}

/** The bases of the currency that alone has a number, or anything of one; 0 where several have. */
function onlyBase(columns: readonly MeasureColumn[], length: number): RatioBase {
  const sides = ['of', 'per', 'ofAll', 'perAll'] as const
  const only = Array.from({ length }, (_, group) => {
    const having = columns.filter((column) => column.empty[group] === 0)
    if (having.length > 0) return having.length === 1 ? having[0] : undefined
    const some = columns.filter(({ base }) => sides.some((side) => (base?.[side][group] ?? 0) !== 0))
    return some.length === 1 ? some[0] : undefined
  })
  const pick = (side: keyof RatioBase) =>
    Float64Array.from(only, (column, group) => column?.base?.[side][group] ?? 0)
  return { of: pick('of'), per: pick('per'), ofAll: pick('ofAll'), perAll: pick('perAll') }
}

/**
 * What a measure's money is in: the accounts' currencies, a currency of its own, or `undefined` when it is no money.
 *
 * @throws AnalyticsError `invalid-query` when a ratio's two parts are in different currencies.
 */
export function currencyOf(table: PointTable, measure: Measure, { names }: Currencies): string | undefined {
  if (measure.op === 'points' || measure.op === 'distinct' || measure.op === 'count') return undefined
  if (measure.op !== 'ratio') return moneyOf(metricOf(table, measure.metric))
  const of = moneyOf(metricOf(table, measure.of))
  const per = moneyOf(metricOf(table, measure.per))
  const known = (currency: string) =>
    currency === 'of accounts' && names.length === 1 ? (names[0] ?? currency) : currency
  if (of === undefined || per === undefined || known(of) === known(per)) return of ?? per
  throw invalidQuery(
    'mixed-currencies',
    `"${measure.of}" and "${measure.per}" are in different currencies.`,
    'Divide money by money of the same currency.',
  )
}

function moneyOf({ unit, currency }: MetricColumn): string | undefined {
  return unit === 'money' || unit === 'unit-cost' ? (currency ?? 'of accounts') : undefined
}
