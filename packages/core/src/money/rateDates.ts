import { startOfDate } from '../time/range.js'
import type { PriceBook, PriceRate } from './priceBook.js'

/** A rate, and when it holds in a zone: UNIX seconds, half-open. */
export interface DatedRate {
  readonly rate: PriceRate
  readonly from: number
  readonly until: number
}

/** A book in a zone. */
export interface DatedBook {
  /** The rates, those that say most first: the order {@link PriceBook} documents. */
  readonly rates: readonly DatedRate[]
  /** The moments at which other rates begin to hold, ascending. */
  readonly changes: readonly number[]
}

/** Whether any rate has a date, so that a zone must be known. */
export function hasDates({ rates }: PriceBook): boolean {
  return rates.some(({ from, until }) => from !== undefined || until !== undefined)
}

/** The rates of a book at the midnights of a zone. */
export function datedBook(book: PriceBook, timeZone: string): DatedBook {
  const rates = book.rates.map((rate, place) => ({
    rate,
    from: rate.from === undefined ? Number.NEGATIVE_INFINITY : startOfDate(rate.from, timeZone),
    until: rate.until === undefined ? Number.POSITIVE_INFINITY : startOfDate(rate.until, timeZone),
    place,
  }))
  const moments = rates.flatMap(({ from, until }) => [from, until]).filter(Number.isFinite)
  return {
    rates: rates.sort((a, b) => {
      const weight = weightOf(b.rate) - weightOf(a.rate)
      if (weight !== 0) return weight
      return a.from === b.from ? b.place - a.place : b.from > a.from ? 1 : -1
    }),
    changes: [...new Set(moments)].sort((a, b) => a - b),
  }
}

/** How much a rate says: place beats category, category beats type, type beats tier. */
function weightOf(rate: PriceRate): number {
  const place = rate.country !== undefined ? 2 : rate.market !== undefined ? 1 : 0
  const named = (value: string | undefined) => (value === undefined ? 0 : 1)
  return place * 8 + named(rate.category) * 4 + named(rate.pricingType) * 2 + named(rate.tier)
}
