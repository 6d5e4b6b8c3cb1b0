import { invalidQuery } from '../errors.js'
import { startOfDate } from '../time/range.js'
import type { PriceBook, PriceRate } from './priceBook.js'

/**
 * Refuses a book that could only charge wrongly.
 *
 * @throws AnalyticsError `invalid-query`
 */
export function checkPriceBook(book: PriceBook): void {
  if (!/^[A-Z]{3}$/.test(book.currency)) {
    throw invalidQuery(
      'price-book-currency',
      `The price book's currency is ${JSON.stringify(book.currency)}.`,
      'Give an ISO 4217 code, e.g. "BRL".',
    )
  }
  const markets = new Set(Object.keys(book.markets ?? {}))
  for (const [place, rate] of book.rates.entries()) checkRate(rate, place, markets)
}

function checkRate(rate: PriceRate, place: number, markets: ReadonlySet<string>): void {
  const fail = (reason: string, what: string, fix: string) =>
    invalidQuery(`price-book-${reason}`, `Rate ${place} of the price book ${what}.`, fix)
  const amount = rate.price ?? rate.markUp
  if (amount === undefined || (rate.price !== undefined && rate.markUp !== undefined)) {
    throw fail('amount', 'has not exactly one of price and markUp', 'Give one of the two.')
  }
  if (!Number.isFinite(amount) || (rate.price !== undefined && amount < 0) || amount < -1) {
    throw fail('amount', `charges ${amount}`, 'Give a price of 0 or more, or a mark-up of -1 or more.')
  }
  if (rate.market !== undefined && !markets.has(rate.market)) {
    throw fail('market', `names the market "${rate.market}", which has no countries`, 'List it in markets.')
  }
  if (rate.country !== undefined && rate.market !== undefined) {
    throw fail('place', 'names a country and a market', 'Name one of the two.')
  }
  for (const date of [rate.from, rate.until]) {
    if (date !== undefined && !isDate(date)) throw fail('date', `has the date "${date}"`, 'Give YYYY-MM-DD.')
  }
  if (rate.from !== undefined && rate.until !== undefined && rate.until <= rate.from) {
    throw fail('date', 'ends before it begins', 'Let until be a later day than from.')
  }
}

function isDate(text: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(startOfDate(text, 'UTC'))
  } catch {
    return false
  }
}
