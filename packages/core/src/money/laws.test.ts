import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startOfDate } from '../time/range.js'
import { type PricingPoint, pricingTable } from '../transform/fixtures/tables.js'
import { rollup } from '../transform/rollup.js'
import { applyPriceBook, type Priced } from './applyPriceBook.js'
import type { PriceBook } from './priceBook.js'

// Laws that hold for any book and any points: what a table tells more of is never charged differently.

const zones = { '1': 'America/Sao_Paulo', '2': 'Asia/Kolkata', '3': 'Africa/Cairo' } as const
type Account = keyof typeof zones
const accounts = Object.entries(zones).map(([wabaId, timeZone], i) => ({
  ...{ wabaId, timeZone, currency: i === 2 ? 'EGP' : 'USD' },
}))
const days = Array.from({ length: 30 }, (_, i) => `2026-04-${String(i + 1).padStart(2, '0')}`)
const option = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const countries = ['BR', 'AR', 'CL']
const categories = ['MARKETING', 'UTILITY', 'SERVICE']
const types = ['REGULAR', 'FREE_CUSTOMER_SERVICE', 'FREE_ENTRY_POINT', 'PROMO']

const rate = fc
  .record({
    place: fc.constantFrom({}, {}, { country: 'BR' }, { country: 'AR' }, { market: 'SOUTH' }),
    category: option(...categories),
    pricingType: option(...types),
    from: option(...days.slice(0, 15)),
    until: option(...days.slice(15)),
    amount: fc.oneof(
      fc.integer({ min: 0, max: 500 }).map((tenths) => ({ price: tenths / 10_000 })),
      fc.integer({ min: -10, max: 40 }).map((parts) => ({ markUp: parts / 100 })),
    ),
  })
  .map(({ place, amount, ...rest }) => ({ ...place, ...amount, ...rest }))
const book: fc.Arbitrary<PriceBook> = fc.record({
  currency: fc.constant('USD'),
  rates: fc.array(rate, { minLength: 1, maxLength: 6 }),
  markets: fc.constant({ SOUTH: ['AR', 'CL'] }),
  otherwise: option<'platform'>('platform'),
})
const point = fc
  .record({
    wabaId: fc.constantFrom<Account>('1', '2', '3'),
    day: fc.nat(28),
    country: fc.constantFrom(...countries),
    pricingCategory: fc.constantFrom(...categories),
    pricingType: fc.constantFrom(...types),
    volume: fc.integer({ min: 0, max: 5000 }),
    cents: fc.integer({ min: 0, max: 100_000 }),
  })
  .map(({ day, cents, ...rest }): PricingPoint & { wabaId: Account } => {
    const zone = zones[rest.wabaId]
    const cost = rest.pricingType.startsWith('FREE') ? 0 : cents / 100
    const at = (index: number) => startOfDate(days[index] ?? '', zone)
    return { ...rest, start: at(day), end: at(day + 1), cost }
  })
const points = fc.array(point, { minLength: 1, maxLength: 25 })
const split = ['COUNTRY', 'PRICING_CATEGORY', 'PRICING_TYPE']

const charge = (given: readonly PricingPoint[], prices: PriceBook, dimensions: readonly string[] = split) =>
  applyPriceBook({ table: pricingTable(given, dimensions), accounts }, prices)
const totalOf = (priced: Priced): number => {
  const [row] = rollup(priced, { by: [], metrics: ['charge'] }).rows
  return row?.charge ?? 0
}
const countOf = (priced: Priced) => priced.uncovered.reduce((sum, { points: count }) => sum + count, 0)
const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0)

test('several accounts together are charged what each is charged alone', () => {
  fc.assert(
    fc.property(points, book, (given, prices) => {
      const alone = (Object.keys(zones) as Account[]).map((id) =>
        charge(
          given.filter(({ wabaId }) => wabaId === id),
          prices,
        ),
      )
      const together = charge(given, prices)
      expect(totalOf(together)).toBeCloseTo(sum(alone.map(totalOf)), 9)
      expect(countOf(together)).toBe(sum(alone.map(countOf)))
    }),
    { seed: 14, numRuns: 200 },
  )
})

/** The same figures, of a question that asked less. */
function coarser(given: readonly PricingPoint[], dimensions: readonly string[], months: boolean) {
  const keep = (dimension: string, value: string | undefined) =>
    dimensions.includes(dimension) ? value : undefined
  const merged = new Map<string, PricingPoint & { volume: number; cost: number }>()
  for (const { volume = 0, cost = 0, ...each } of given) {
    const zone = zones[each.wabaId as Account]
    const own = {
      ...each,
      country: keep('COUNTRY', each.country),
      pricingCategory: keep('PRICING_CATEGORY', each.pricingCategory),
      pricingType: keep('PRICING_TYPE', each.pricingType),
      ...(months ? { start: startOfDate('2026-04-01', zone), end: startOfDate('2026-05-01', zone) } : {}),
    }
    const key = JSON.stringify(own)
    const before = merged.get(key) ?? { ...own, volume: 0, cost: 0 }
    const cents = Math.round(before.cost * 100) + Math.round(cost * 100)
    merged.set(key, { ...before, volume: before.volume + volume, cost: cents / 100 })
  }
  return [...merged.values()]
}

test('a table that tells less is charged the same, or tells what it could not charge', () => {
  fc.assert(
    fc.property(points, book, fc.subarray(split), fc.boolean(), (given, prices, dimensions, months) => {
      const fine = charge(given, prices)
      const coarse = charge(coarser(given, dimensions, months), prices, dimensions)
      if (coarse.uncovered.length === 0) {
        expect(fine.uncovered).toEqual([])
        expect(totalOf(coarse)).toBeCloseTo(totalOf(fine), 9)
        return
      }
      // What is known of both agrees: the rest is between nothing and the most that is told.
      const bounds = coarse.uncovered.map(({ atMost }) => atMost)
      if (bounds.some((bound) => bound === undefined)) return
      expect(totalOf(fine)).toBeLessThanOrEqual(
        totalOf(coarse) + sum(bounds.map((bound) => bound ?? 0)) + 1e-9,
      )
      const most = charge(coarser(given, dimensions, months), { ...prices, inDoubt: 'most' }, dimensions)
      expect(totalOf(most)).toBeGreaterThanOrEqual(totalOf(fine) - 1e-9)
    }),
    { seed: 15, numRuns: 400 },
  )
})

test('cutting a point in two changes no total, to the last digit', () => {
  const cut = fc.tuple(point, fc.integer({ min: 0, max: 5000 }))
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 20 }), (given) => {
      const prices = { currency: 'USD', rates: [{ price: 0.0341 }] } as const
      const whole = given.map(([each]) => ({ ...each, pricingType: 'REGULAR' }))
      const parts = given.flatMap(([each, at]) => {
        const first = Math.min(at, each.volume ?? 0)
        const regular = { ...each, pricingType: 'REGULAR' }
        return [
          { ...regular, volume: first },
          { ...regular, volume: (each.volume ?? 0) - first },
        ]
      })
      const messages = sum(whole.map(({ volume = 0 }) => volume))
      expect(totalOf(charge(parts, prices))).toBe(totalOf(charge(whole, prices)))
      expect(totalOf(charge(whole, prices))).toBe((messages * 341) / 10_000)
    }),
    { seed: 16, numRuns: 150 },
  )
})
