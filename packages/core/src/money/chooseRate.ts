import { startOfDate } from '../time/range.js'
import type { PriceBook, PriceRate } from './priceBook.js'

/** What a point says of itself; `undefined` where the table or the platform does not say. */
export interface Described {
  readonly country: string | undefined
  readonly category: string | undefined
  readonly pricingType: string | undefined
  readonly tier: string | undefined
  /** UNIX seconds. */
  readonly start: number
}

type Choose = (point: Described) => PriceRate | undefined

/** A function that finds the rate of a point, by the order {@link PriceBook} documents. */
export function rateChooser(book: PriceBook, timeZone: string): Choose {
  const markets = new Map(Object.entries(book.markets ?? {}).map(([name, list]) => [name, new Set(list)]))
  const ranked = book.rates
    .map((rate, place) => ({
      rate,
      from: rate.from === undefined ? Number.NEGATIVE_INFINITY : startOfDate(rate.from, timeZone),
      until: rate.until === undefined ? Number.POSITIVE_INFINITY : startOfDate(rate.until, timeZone),
      place,
    }))
    .sort((a, b) => {
      const weight = weightOf(b.rate) - weightOf(a.rate)
      if (weight !== 0) return weight
      return a.from === b.from ? b.place - a.place : b.from > a.from ? 1 : -1
    })
  const holds = (rate: PriceRate, point: Described) =>
    (rate.country === undefined || rate.country === point.country) &&
    (rate.market === undefined ||
      (point.country !== undefined && markets.get(rate.market)?.has(point.country) === true)) &&
    (rate.category === undefined || rate.category === point.category) &&
    (rate.pricingType === undefined || rate.pricingType === point.pricingType) &&
    (rate.tier === undefined || rate.tier === point.tier)
  return (point) =>
    ranked.find(({ rate, from, until }) => point.start >= from && point.start < until && holds(rate, point))
      ?.rate
}

/** How much a rate says: place beats category, category beats type, type beats tier. */
function weightOf(rate: PriceRate): number {
  const place = rate.country !== undefined ? 2 : rate.market !== undefined ? 1 : 0
  const named = (value: string | undefined) => (value === undefined ? 0 : 1)
  return place * 8 + named(rate.category) * 4 + named(rate.pricingType) * 2 + named(rate.tier)
}

/** The moments at which other rates begin to hold, UNIX seconds. */
export function changesOf(book: PriceBook, timeZone: string): readonly number[] {
  const dates = book.rates.flatMap(({ from, until }) => [from, until]).filter((date) => date !== undefined)
  return [...new Set(dates)].map((date) => startOfDate(date, timeZone)).sort((a, b) => a - b)
}
