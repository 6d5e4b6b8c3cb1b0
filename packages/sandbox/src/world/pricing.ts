import { createInterner } from './interner.js'
import { type Category, marketOf, priceOf } from './markets.js'
import { localStart, monthStart, quarterOf, watchMonths } from './months.js'
import { mix, share } from './random.js'
import type { Stream } from './streams.js'
import { splitByTier } from './tiers.js'
import { type Cell, type Ground, walk } from './walk.js'

export type PricingType = 'REGULAR' | 'FREE_CUSTOMER_SERVICE' | 'FREE_ENTRY_POINT'

/** Messages that are priced alike. Equal kinds are the same object within a walk. */
export interface PricedKind {
  readonly stream: Stream
  readonly type: PricingType
  /** Absent on free messages. */
  readonly tier: string | undefined
}

/** Delivered messages of one kind in one half hour. */
export interface PricedMessages {
  readonly cell: Cell
  readonly kind: PricedKind
  readonly volume: number
  /** Millionths of the account's currency. */
  readonly cost: number
}

/** How an account is charged. */
export interface Billing {
  readonly currency: string
  /** Messages of the business portfolio for each of this account. */
  readonly portfolio: number
}

/** Local date from which messages, not conversations, are priced. */
export const perMessagePricingFrom = '2025-07-01'
/** Local date from which service messages and utility messages in a service window are charged. */
export const chargedServiceFrom = '2026-10-01'
/** Service messages a number may send free in a month, once they are charged. */
const freeServiceMessages = 1000

/**
 * Visits the priced messages of a span in order of time. Tiers and the free service messages count from the first of
 * the local month, so the walk begins there and shows what lies in the span.
 */
export function walkPricing(
  ground: Ground,
  billing: Billing,
  from: number,
  to: number,
  visit: (messages: PricedMessages) => void,
): void {
  const { calendar } = ground
  const firstPriced = localStart(calendar, perMessagePricingFrom)
  const charged = localStart(calendar, chargedServiceFrom)
  const begin = Math.max(from, firstPriced)
  if (begin >= to) return

  const counted = new Map<string, { before: number; readonly price: number }>()
  const freeUsed = new Map<string, number>()
  let quarter = 0
  const atMonth = watchMonths(calendar, (month) => {
    quarter = quarterOf(month)
    counted.clear()
    freeUsed.clear()
  })

  const kindOf = createInterner(
    (stream: Stream, type: PricingType, tier: string | undefined): PricedKind => ({ stream, type, tier }),
  )
  const charge = (cell: Cell, category: Category, count: number) => {
    const market = marketOf(cell.stream.country)
    const key = `${market}|${category}`
    const month = counted.get(key) ?? {
      before: 0,
      price: priceOf(market, category, billing.currency, quarter),
    }
    if (cell.start >= begin) {
      for (const { tier, count: volume } of splitByTier(category, month.before, count)) {
        const price = Math.floor((month.price * tier.permille) / 1000)
        visit({ cell, kind: kindOf(cell.stream, 'REGULAR', tier.label), volume, cost: volume * price })
      }
    }
    month.before += count * billing.portfolio
    counted.set(key, month)
  }
  const free = (cell: Cell, type: PricingType, volume: number) => {
    if (volume === 0 || cell.start < begin) return
    visit({ cell, kind: kindOf(cell.stream, type, undefined), volume, cost: 0 })
  }

  walk(ground, Math.max(monthStart(calendar, begin), firstPriced), to, (cell) => {
    atMonth(cell.start)
    const { stream, delivered } = cell
    if (delivered === 0) return
    const { category } = stream
    const entry = share(delivered, entryPermille(category), mix(cell.noise, 3))
    free(cell, 'FREE_ENTRY_POINT', entry)
    const rest = delivered - entry
    const serviced =
      category === 'SERVICE' ? rest : category === 'UTILITY' ? share(rest, 220, mix(cell.noise, 4)) : 0
    const freeServiced = cell.start < charged ? serviced : freeFrom(freeUsed, cell, serviced)
    free(cell, 'FREE_CUSTOMER_SERVICE', freeServiced)
    if (rest > freeServiced) charge(cell, category, rest - freeServiced)
  })
}

/** Messages within the window that a click on an ad opened, per mille. */
function entryPermille(category: Category): number {
  return category === 'SERVICE' ? 60 : category.startsWith('AUTHENTICATION') ? 0 : 20
}

/** How many service messages are still free this month; utility messages have no free ones. */
function freeFrom(used: Map<string, number>, { stream }: Cell, count: number): number {
  if (stream.category !== 'SERVICE') return 0
  const before = used.get(stream.phone) ?? 0
  const free = Math.min(count, Math.max(0, freeServiceMessages - before))
  used.set(stream.phone, before + count)
  return free
}
