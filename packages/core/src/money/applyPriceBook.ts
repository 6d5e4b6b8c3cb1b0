import type { DatasetName } from '../datasets/datasets.js'
import { invalidQuery } from '../errors.js'
import type { DimensionColumn, MetricColumn, PointTable } from '../table/pointTable.js'
import { withColumns } from '../table/withColumns.js'
import { checkPriceBook } from './checkPriceBook.js'
import { changesOf, type Described, rateChooser } from './chooseRate.js'
import type { PriceBook, PriceRate } from './priceBook.js'
import { Uncovered, type UncoveredGroup } from './uncovered.js'

/** A table and the currency of its own amounts: an `AnalyticsResult` is one. */
export interface PriceSource {
  readonly table: PointTable
  /** ISO 4217, of the platform's amounts; without it they are never mixed with the book's. */
  readonly currency?: string | undefined
  /** IANA zone of the accounts' days. */
  readonly timeZone?: string | undefined
}

/** What a book made of a table. */
export interface Priced {
  /**
   * The table with two more columns: the metric `charge` (money in the book's currency; missing where no rate covers
   * the point) and the dimension `chargeSource`: `platform` (its amount as it came), `estimated` (computed from the
   * book) or `uncovered`.
   */
  readonly table: PointTable
  readonly currency: string
  /** What no rate covers, largest first: counted, not zeroed. */
  readonly uncovered: readonly UncoveredGroup[]
  /** Points whose bucket holds a day on which rates change: they are charged by the rates of its start. */
  readonly straddling: number
}

/** What is charged for, by dataset. */
const quantities: Readonly<Partial<Record<DatasetName, string>>> = {
  pricing: 'volume',
  conversation: 'conversation',
  call: 'count',
  template: 'delivered',
  templateGroup: 'delivered',
}

/**
 * Charges a table's points by a price book.
 *
 * Points of a pricing type that starts with `FREE` are charged 0 where no rate names their type; whether anything
 * else is free is never guessed. A rate that names a dimension the table was not split by covers nothing there.
 *
 * @throws AnalyticsError `invalid-query` when the book is malformed, or the table has nothing to charge for.
 * @example
 * // table: [{ country: 'BR', pricingCategory: 'MARKETING', volume: 100, cost: 6.25 }, { country: 'AR', …, volume: 5 }]
 * applyPriceBook({ table }, { currency: 'BRL', rates: [{ country: 'BR', category: 'MARKETING', price: 0.4 }] })
 * // rows of the table: [{ …, charge: 40, chargeSource: 'estimated' }, { …, charge: undefined, chargeSource: 'uncovered' }]
 * // uncovered: [{ country: 'AR', category: 'MARKETING', …, points: 1, quantity: 5 }]
 */
export function applyPriceBook(source: PriceSource | PointTable, book: PriceBook): Priced {
  checkPriceBook(book)
  const { table, currency, timeZone = 'UTC' }: PriceSource = 'table' in source ? source : { table: source }
  const quantity = table.metrics.get(quantities[table.dataset] ?? '')
  if (quantity === undefined) {
    throw invalidQuery(
      'price-book-quantity',
      `The table has no ${quantities[table.dataset] ?? 'column'} to charge for.`,
      'Ask for that metric, in a dataset that is charged: pricing, conversation, call, template.',
    )
  }
  const cost = table.metrics.get('cost') ?? table.metrics.get('amountSpent')
  const platform = currency === book.currency ? cost : undefined
  const choose = rateChooser(book, timeZone)
  const describe = describer(table)
  const uncovered = new Uncovered()
  const values = new Float64Array(table.length)
  const valid = new Uint8Array(table.length)
  const sources = new Uint8Array(table.length)
  for (let i = 0; i < table.length; i++) {
    const point = describe(i)
    const rate = choose(point) ?? fallback(book, point)
    const amount = chargeOf(rate, i, quantity, platform)
    sources[i] = amount === undefined ? 3 : rate === asBilled ? 1 : 2
    if (amount === undefined) {
      uncovered.add(point, quantity.valid[i] === 1 ? (quantity.values[i] ?? 0) : undefined)
      continue
    }
    values[i] = amount
    valid[i] = 1
  }
  const charge: MetricColumn = {
    name: 'charge',
    unit: 'money',
    combine: { rule: 'sum' },
    values,
    valid,
    currency: book.currency,
  }
  const chargeSource: DimensionColumn = {
    name: 'chargeSource',
    absent: undefined,
    values: [undefined, 'platform', 'estimated', 'uncovered'],
    codes: sources,
  }
  return {
    table: withColumns(table, { metrics: [charge], dimensions: [chargeSource] }),
    currency: book.currency,
    uncovered: uncovered.groups(),
    straddling: countStraddling(table, changesOf(book, timeZone)),
  }
}

/** Stands for the platform's own amount. */
const asBilled: PriceRate = { markUp: 0 }
const free: PriceRate = { price: 0 }

function fallback(book: PriceBook, { pricingType }: Described): PriceRate | undefined {
  if (pricingType?.startsWith('FREE')) return free
  return book.otherwise === 'platform' ? asBilled : undefined
}

/** What a point is charged; `undefined` when it lacks what its rate needs. */
function chargeOf(
  rate: PriceRate | undefined,
  point: number,
  quantity: MetricColumn,
  platform: MetricColumn | undefined,
): number | undefined {
  if (rate === undefined) return undefined
  const { price, markUp = 0 } = rate
  if (price === 0) return 0
  const base = price === undefined ? platform : quantity
  if (base?.valid[point] !== 1) return undefined
  return (base.values[point] ?? 0) * (price ?? 1 + markUp)
}

/** Tells what a point says of itself. */
function describer(table: PointTable): (point: number) => Described {
  const column = (...names: readonly string[]) =>
    names.map((name) => table.dimensions.get(name)).find((found) => found !== undefined)
  const country = column('country')
  const category = column('pricingCategory', 'conversationCategory')
  const pricingType = column('pricingType', 'conversationType')
  const tier = column('tier')
  const { codes, starts } = table.buckets
  const read = (from: DimensionColumn | undefined, point: number) => from?.values[from.codes[point] ?? 0]
  return (point) => ({
    country: read(country, point),
    category: read(category, point),
    pricingType: read(pricingType, point),
    tier: read(tier, point),
    start: starts[codes[point] ?? 0] ?? 0,
  })
}

function countStraddling({ buckets }: PointTable, changes: readonly number[]): number {
  const { codes, starts, ends } = buckets
  const across = starts.map((start, code) =>
    changes.some((change) => change > start && change < (ends[code] ?? 0)) ? 1 : 0,
  )
  let points = 0
  if (across.includes(1)) for (const code of codes) points += across[code] ?? 0
  return points
}
