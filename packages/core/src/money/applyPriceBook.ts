import type { DatasetName } from '../datasets/datasets.js'
import { invalidQuery } from '../errors.js'
import type { Notice } from '../notices.js'
import type { DimensionColumn, MetricColumn, PointTable } from '../table/pointTable.js'
import { withColumns } from '../table/withColumns.js'
import { type ChargedBy, chargePoint } from './chargePoint.js'
import { checkPriceBook } from './checkPriceBook.js'
import { type OpenRates, ratesFinder } from './openRates.js'
import { type AskedFilters, type PointKind, pointKinds } from './pointKinds.js'
import { type PriceAccount, priceAccounts } from './priceAccounts.js'
import type { PriceBook } from './priceBook.js'
import { noticesOf, UncoveredCounts, type UncoveredGroup } from './uncovered.js'

/** A table, and whose it is: an `AnalyticsResult` is one. */
export interface PriceSource {
  readonly table: PointTable
  /** Each point is charged by its own account's days and currency. */
  readonly accounts?: readonly PriceAccount[] | undefined
  /** ISO 4217, of the platform's amounts where the account names none; without it they are never mixed with the book's. */
  readonly currency?: string | undefined
  /** IANA zone of the days of accounts that name none. */
  readonly timeZone?: string | undefined
  /** What was asked: a question narrowed to one pricing type tells it of all points. */
  readonly query?: { readonly filters?: AskedFilters } | undefined
}

/** What a book made of a table. */
export interface Priced {
  /**
   * The table with two more columns: the metric `charge` (money in the book's currency; missing where it is not known)
   * and the dimension `chargeSource`: `platform` (its amount as it came), `estimated` (computed from the book),
   * `at-most` (the most it may be, of a book that says so) or `uncovered`.
   */
  readonly table: PointTable
  readonly currency: string
  /** What is not charged, and why, largest first: counted, not zeroed. */
  readonly uncovered: readonly UncoveredGroup[]
  /** The same for readers, one notice a reason; show them beside the answer's own. */
  readonly notices: readonly Notice[]
}

/** What is charged for, by dataset. */
const quantities: Readonly<Partial<Record<DatasetName, string>>> = {
  pricing: 'volume',
  conversation: 'conversation',
  call: 'count',
  template: 'delivered',
  templateGroup: 'delivered',
}

const sources = [undefined, 'platform', 'estimated', 'at-most', 'uncovered'] as const

/**
 * Charges a table's points by a price book.
 *
 * Points of the pricing types known to be free are charged 0 where no rate names their type. What the table does not
 * tell is not guessed: messages without a pricing type may be free, those of a month in which rates change may belong to
 * either. They are not charged, but counted in `uncovered`, with the reason and the most they may cost. So a table split
 * finer never adds up to another total than one that was charged whole.
 *
 * @throws AnalyticsError `invalid-query` when the book is malformed, the table has nothing to charge for, or the book has
 * dates and an account's zone is not known.
 * @example
 * // table: [{ country: 'BR', pricingCategory: 'MARKETING', pricingType: 'REGULAR', volume: 100, cost: 6.25 },
 * //         { country: 'AR', …, volume: 5 }]
 * applyPriceBook({ table }, { currency: 'BRL', rates: [{ country: 'BR', category: 'MARKETING', price: 0.4 }] })
 * // rows of the table: [{ …, charge: 40, chargeSource: 'estimated' }, { …, charge: undefined, chargeSource: 'uncovered' }]
 * // uncovered: [{ country: 'AR', category: 'MARKETING', …, reason: 'no-rate', points: 1, quantity: 5 }]
 */
export function applyPriceBook(source: PriceSource | PointTable, book: PriceBook): Priced {
  checkPriceBook(book)
  const answer: PriceSource = 'table' in source ? source : { table: source }
  const { table } = answer
  const quantity = quantityOf(table)
  const { length } = table
  const values = new Float64Array(length)
  const valid = new Uint8Array(length)
  const codes = new Uint8Array(length)
  const uncovered = new UncoveredCounts()
  const doubted = new UncoveredCounts()
  const rulesOf = ruleFinder(answer, book, quantity)
  for (let i = 0; i < length; i++) {
    const { kind, open, by } = rulesOf(i)
    const charge = chargePoint(i, kind, open, by)
    let { amount } = charge
    let from: (typeof sources)[number] = 'uncovered'
    if (charge.amount !== undefined) from = charge.source
    else {
      const { reason, atMost } = charge
      const bounded = book.inDoubt === 'most' && atMost !== undefined && reason !== 'amount-missing'
      if (bounded) [amount, from] = [atMost, 'at-most']
      const messages = quantity.valid[i] === 1 ? (quantity.values[i] ?? 0) : 0
      const counts = bounded ? doubted : uncovered
      counts.add({ kind, reason, needs: open.needs, quantity: messages, atMost })
    }
    codes[i] = sources.indexOf(from)
    values[i] = amount ?? 0
    valid[i] = amount === undefined ? 0 : 1
  }
  const combine = { rule: 'sum' } as const
  const charge: MetricColumn = {
    name: 'charge',
    unit: 'money',
    combine,
    values,
    valid,
    currency: book.currency,
  }
  const chargeSource: DimensionColumn = { name: 'chargeSource', absent: undefined, values: sources, codes }
  const groups = uncovered.groups()
  return {
    table: withColumns(table, { metrics: [charge], dimensions: [chargeSource] }),
    currency: book.currency,
    uncovered: groups,
    notices: [...noticesOf(groups), ...noticesOf(doubted.groups(), 'charge-at-most')],
  }
}

function quantityOf(table: PointTable): MetricColumn {
  const name = quantities[table.dataset]
  const quantity = table.metrics.get(name ?? '')
  if (quantity !== undefined) return quantity
  throw invalidQuery(
    'price-book-quantity',
    `The table has no ${name ?? 'column'} to charge for.`,
    'Ask for that metric, in a dataset that is charged: pricing, conversation, call, template.',
  )
}

interface Rules {
  readonly kind: PointKind
  readonly open: OpenRates
  readonly by: ChargedBy
}

/** What holds for a point; found once for all points of a kind. */
function ruleFinder(source: PriceSource, book: PriceBook, quantity: MetricColumn): (point: number) => Rules {
  const { table, query } = source
  const { keyOf, kindOf } = pointKinds(table, query?.filters)
  const accountOf = priceAccounts(source, book)
  const find = ratesFinder(book)
  const cost = table.metrics.get('cost') ?? table.metrics.get('amountSpent')
  const known = new Map<number, Rules>()
  return (point) => {
    const key = keyOf(point)
    let rules = known.get(key)
    if (rules === undefined) {
      const kind = kindOf(point)
      const { currency, dated } = accountOf(kind.wabaId)
      const platform = currency === book.currency ? cost : undefined
      rules = { kind, open: find(kind, dated), by: { quantity, platform } }
      known.set(key, rules)
    }
    return rules
  }
}
