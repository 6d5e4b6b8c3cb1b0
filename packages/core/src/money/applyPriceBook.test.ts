import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowsOf } from '../table/rowsOf.js'
import { answerOf, type PricingPoint, pricingTable } from '../transform/fixtures/tables.js'
import { rollup } from '../transform/rollup.js'
import { applyPriceBook } from './applyPriceBook.js'
import type { PriceBook, PriceRate } from './priceBook.js'

const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 1000
const point = {
  start: day('2026-10-05'),
  country: 'BR',
  pricingCategory: 'MARKETING',
  pricingType: 'REGULAR',
}
const book = (rates: readonly PriceRate[], rest: Partial<PriceBook> = {}): PriceBook => ({
  currency: 'BRL',
  rates,
  ...rest,
})
const charges = (points: readonly PricingPoint[], prices: PriceBook, currency?: string) =>
  rowsOf(applyPriceBook({ table: pricingTable(points), currency, timeZone: 'UTC' }, prices).table).map(
    (row) => [row['charge'], row['chargeSource']],
  )

describe('a price book', () => {
  test('takes the rate that says most: country, market, category, type, then the latest', () => {
    const rates: PriceRate[] = [
      { price: 1 },
      { market: 'LATAM', price: 2 },
      { market: 'LATAM', category: 'MARKETING', price: 3 },
      { country: 'BR', price: 4 },
      { country: 'BR', pricingType: 'REGULAR', price: 5 },
      { country: 'BR', category: 'MARKETING', price: 6 },
      { country: 'BR', category: 'MARKETING', from: '2026-10-01', price: 7 },
      { country: 'BR', category: 'MARKETING', from: '2026-10-05', price: 8 },
      { country: 'BR', category: 'MARKETING', from: '2026-10-06', price: 9 },
    ]
    const points = [{ ...point, volume: 1 }]
    const markets = { LATAM: ['BR', 'AR'] }
    const expected = [1, 2, 3, 4, 5, 6, 7, 8, 8]
    for (const [last, price] of expected.entries()) {
      expect(charges(points, book(rates.slice(0, last + 1), { markets }))).toEqual([[price, 'estimated']])
    }
  })

  test('counts what no rate covers instead of charging 0', () => {
    const table = pricingTable([
      { ...point, volume: 10 },
      { ...point, country: 'AR', volume: 4, cost: 2 },
      { ...point, country: 'AR', volume: 6 },
    ])
    const priced = applyPriceBook(table, book([{ country: 'BR', price: 0.4 }]))
    expect(priced.uncovered).toEqual([
      {
        country: 'AR',
        category: 'MARKETING',
        pricingType: 'REGULAR',
        tier: undefined,
        reason: 'no-rate',
        needs: [],
        points: 2,
        quantity: 10,
        atMost: undefined,
      },
    ])
    expect(priced.notices).toEqual([
      { code: 'charge-no-rate', severity: 'loss', details: { count: 10, points: 2 } },
    ])
    expect(rollup(priced, { by: [], metrics: ['charge'] }).measures.get('charge')).toMatchObject({
      values: Float64Array.of(4),
      missing: Uint32Array.of(2),
      currency: 'BRL',
    })
  })

  test('marks up the amount of the platform, in its own currency only', () => {
    const points = [{ ...point, volume: 10, cost: 2 }]
    const markUp = book([{ markUp: 0.15 }])
    expect(charges(points, markUp, 'BRL')).toEqual([[2.3, 'estimated']])
    expect(charges(points, markUp, 'USD')).toEqual([[undefined, 'uncovered']])
    expect(charges(points, markUp)).toEqual([[undefined, 'uncovered']])
    const elsewhere = applyPriceBook({ table: pricingTable(points), currency: 'USD' }, markUp)
    expect(elsewhere.uncovered).toMatchObject([{ reason: 'amount-missing', quantity: 10, atMost: undefined }])
  })

  test('charges in decimals: 3 at 0.1 are 0.3', () => {
    expect(charges([{ ...point, volume: 3 }], book([{ price: 0.1 }]))).toEqual([[0.3, 'estimated']])
  })

  test('can leave the rest at the amount of the platform, and says so', () => {
    const points = [{ ...point, volume: 10, cost: 2 }]
    expect(charges(points, book([], { otherwise: 'platform' }), 'BRL')).toEqual([[2, 'platform']])
  })

  test('charges nothing for what the platform calls free, unless a rate says so', () => {
    const points = [{ ...point, pricingType: 'FREE_ENTRY_POINT', volume: 10 }]
    expect(charges(points, book([{ pricingType: 'REGULAR', price: 1 }]))).toEqual([[0, 'estimated']])
    expect(charges(points, book([{ pricingType: 'FREE_ENTRY_POINT', price: 1 }]))).toEqual([
      [10, 'estimated'],
    ])
  })

  test('is not applied to a split the table does not have', () => {
    const points = [{ ...point, pricingType: undefined, volume: 10 }]
    expect(charges(points, book([{ pricingType: 'REGULAR', price: 1 }]))).toEqual([[undefined, 'uncovered']])
  })

  test('never adds its amounts to the platform’s', () => {
    const table = pricingTable([{ ...point, volume: 10, cost: 2 }])
    const priced = applyPriceBook(table, book([{ price: 1 }]))
    const measures = { margin: { op: 'ratio', of: 'charge', per: 'cost' } } as const
    const answer = { ...answerOf(priced.table, { '100001': 'USD' }) }
    expect(() => rollup(answer, { by: [], measures })).toThrow(
      expect.objectContaining({ reason: 'mixed-currencies' }),
    )
  })

  test.each([
    [{ price: 1, markUp: 1 }, 'price-book-amount'],
    [{}, 'price-book-amount'],
    [{ price: -1 }, 'price-book-amount'],
    [{ price: 1, market: 'Nowhere' }, 'price-book-market'],
    [{ price: 1, from: '2026-13-01' }, 'price-book-date'],
    [{ price: 1, from: '2026-10-02', until: '2026-10-02' }, 'price-book-date'],
  ])('is refused with %o', (rate, reason) => {
    expect(() => applyPriceBook(pricingTable([]), book([rate]))).toThrow(expect.objectContaining({ reason }))
  })

  test('charges or counts every point, by a rate that holds and that none outdoes', () => {
    const text = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
    const dates = ['2026-10-01', '2026-10-03', '2026-10-05', '2026-10-08']
    const rate = fc.record({
      country: text('BR', 'AR'),
      category: text('MARKETING', 'UTILITY'),
      from: text(...dates.slice(0, 2)),
      until: text(...dates.slice(2)),
      price: fc.integer({ min: 1, max: 1000 }),
    })
    const points = fc.record({
      start: fc.constantFrom(...dates.map(day)),
      country: fc.constantFrom('BR', 'AR', 'CL', '__proto__'),
      pricingCategory: fc.constantFrom('MARKETING', 'UTILITY'),
      pricingType: fc.constant('REGULAR'),
      volume: fc.integer({ min: 0, max: 50 }),
    })
    fc.assert(
      fc.property(fc.array(rate, { maxLength: 12 }), fc.array(points, { maxLength: 20 }), (rates, given) => {
        const priced = applyPriceBook({ table: pricingTable(given), timeZone: 'UTC' }, book(rates))
        const rows = rowsOf(priced.table)
        const uncovered = priced.uncovered.reduce((sum, group) => sum + group.points, 0)
        expect(rows.filter((row) => row['charge'] === undefined)).toHaveLength(uncovered)
        for (const row of rows) {
          const at = (row['start'] as Date).getTime() / 1000
          const holding = rates.filter(
            (each) =>
              (each.from === undefined || day(each.from) <= at) &&
              (each.until === undefined || at < day(each.until)) &&
              (each.country === undefined || each.country === row['country']) &&
              (each.category === undefined || each.category === row['pricingCategory']),
          )
          // Written the slow way on purpose: narrow down by one criterion after another.
          const keep = (list: typeof holding, test: (each: PriceRate) => boolean) =>
            list.some(test) ? list.filter(test) : list
          let best = keep(holding, (each) => each.country !== undefined)
          best = keep(best, (each) => each.category !== undefined)
          const latest = best
            .map((each) => each.from ?? '')
            .sort()
            .at(-1)
          const chosen = best.filter((each) => (each.from ?? '') === latest).at(-1)
          expect(row['charge']).toBe(chosen === undefined ? undefined : chosen.price * Number(row['volume']))
        }
      }),
      { seed: 20261005 },
    )
  })
})
