import { describe, expect, test } from 'vitest'
import { pricingTable } from '../transform/fixtures/tables.js'
import { applyPriceBook } from './applyPriceBook.js'
import type { PriceBook, PriceRate } from './priceBook.js'

const start = Date.UTC(2026, 9, 5) / 1000
const split = ['COUNTRY', 'PRICING_CATEGORY', 'PRICING_TYPE', 'TIER']
const point = {
  ...{ start, country: 'BR', pricingCategory: 'MARKETING', pricingType: 'REGULAR', tier: '0:1000' },
}

function priced(
  points: readonly (typeof point & { readonly volume: number })[],
  rates: readonly PriceRate[],
) {
  const book: PriceBook = { currency: 'BRL', rates, markets: { LATAM: ['BR'] } }
  return applyPriceBook({ table: pricingTable(points, split), currency: 'BRL', timeZone: 'UTC' }, book)
}

describe('of two rates that hold, the one that says more is taken, wherever it stands in the book', () => {
  // As the book's documentation ranks them; each beats all that follow, together.
  const ranked: readonly Omit<PriceRate, 'price'>[] = [
    { country: 'BR' },
    { market: 'LATAM', category: 'MARKETING', pricingType: 'REGULAR', tier: '0:1000' },
    { market: 'LATAM' },
    { category: 'MARKETING' },
    { pricingType: 'REGULAR', tier: '0:1000' },
    { pricingType: 'REGULAR' },
    { tier: '0:1000' },
    {},
  ]
  const pairs = ranked.flatMap((more, at) => ranked.slice(at + 1).map((less) => [more, less] as const))
  test.each(pairs)('%o before %o', (more, less) => {
    for (const rates of [
      [
        { ...more, price: 2 },
        { ...less, price: 1 },
      ],
      [
        { ...less, price: 1 },
        { ...more, price: 2 },
      ],
    ]) {
      const { table } = priced([{ ...point, volume: 10 }], rates)
      expect(table.metrics.get('charge')?.values[0]).toBe(20)
    }
  })
})

test('groups that are not charged come by how many messages they hold, then by how many points', () => {
  const of = (country: string, ...volumes: number[]) =>
    volumes.map((volume) => ({ ...point, country, volume }))
  const { uncovered } = priced([...of('AR', 5), ...of('CL', 4, 4), ...of('DE', 2, 3), ...of('FR', 9)], [])
  expect(uncovered.map(({ country, quantity, points }) => [country, quantity, points])).toEqual([
    ['FR', 9, 1],
    ['CL', 8, 2],
    ['DE', 5, 2],
    ['AR', 5, 1],
  ])
})

test('the most that a group may cost is added up to the cent', () => {
  const points = [0, 1, 2].map((day) => ({ ...point, start: start + day * 86_400, volume: 1 }))
  const book: PriceBook = { currency: 'BRL', rates: [{ price: 0.1, tier: '0:1000' }, { price: 0.05 }] }
  const source = { table: pricingTable(points, split.slice(0, 3)), currency: 'BRL', timeZone: 'UTC' }
  expect(applyPriceBook(source, book).uncovered).toMatchObject([
    { reason: 'untold', needs: ['tier'], points: 3, quantity: 3, atMost: 0.3 },
  ])
})
