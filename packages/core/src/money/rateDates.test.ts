import { describe, expect, test } from 'vitest'
import { rowsOf } from '../table/rowsOf.js'
import { startOfDate } from '../time/range.js'
import { type PricingPoint, pricingTable } from '../transform/fixtures/tables.js'
import { rollup } from '../transform/rollup.js'
import { applyPriceBook, type PriceSource } from './applyPriceBook.js'
import type { PriceBook, PriceRate } from './priceBook.js'

const regular = { country: 'BR', pricingCategory: 'UTILITY', pricingType: 'REGULAR' }
const book = (rates: readonly PriceRate[]): PriceBook => ({ currency: 'USD', rates })
const changing = book([{ price: 1 }, { price: 2, from: '2026-10-15' }])
const total = (source: PriceSource, prices: PriceBook) =>
  rollup(applyPriceBook(source, prices), { by: [], metrics: ['charge'] }).rows[0]?.charge

const zones = { '1': 'Asia/Kolkata', '2': 'America/New_York' }
const accounts = Object.entries(zones).map(([wabaId, timeZone]) => ({ wabaId, timeZone, currency: 'USD' }))
const dayOf = (wabaId: keyof typeof zones, date: string, more: Partial<PricingPoint> = {}): PricingPoint => {
  const next = `${date.slice(0, 8)}${String(Number(date.slice(8)) + 1).padStart(2, '0')}`
  const [start, end] = [date, next].map((each) => startOfDate(each, zones[wabaId])) as [number, number]
  return { ...regular, wabaId, start, end, volume: 100, ...more }
}

describe('a rate’s first day', () => {
  test('begins at each account’s own midnight: two together are charged what each is alone', () => {
    const points = [dayOf('1', '2026-10-15'), dayOf('2', '2026-10-15')]
    const alone = points.map((point) => total({ table: pricingTable([point]), accounts }, changing))
    expect(alone).toEqual([200, 200])
    const both = applyPriceBook({ table: pricingTable(points), accounts, timeZone: undefined }, changing)
    expect(rowsOf(both.table).map(({ charge }) => charge)).toEqual([200, 200])
    const before = [dayOf('1', '2026-10-14'), dayOf('2', '2026-10-14')]
    expect(total({ table: pricingTable(before), accounts, timeZone: 'UTC' }, changing)).toBe(200)
  })

  test('is unknown where an account’s days are, which no zone of the machine replaces', () => {
    const table = pricingTable([dayOf('1', '2026-10-15')])
    expect(() => applyPriceBook({ table, accounts: [] }, changing)).toThrow(
      expect.objectContaining({ reason: 'time-zone-needed' }),
    )
    expect(total({ table }, book([{ price: 1 }]))).toBe(100)
  })

  test('inside a month leaves open which of its messages cost what', () => {
    const month = {
      start: startOfDate('2026-10-01', zones['2']),
      end: startOfDate('2026-11-01', zones['2']),
    }
    const table = pricingTable([{ ...regular, ...month, wabaId: '2', volume: 10 }])
    const priced = applyPriceBook({ table, accounts }, changing)
    expect(priced.uncovered).toMatchObject([{ reason: 'rates-change', needs: [], quantity: 10, atMost: 20 }])
    expect(priced.notices).toMatchObject([
      { code: 'charge-rates-change', details: { count: 10, atMost: 20 } },
    ])
    expect(total({ table, accounts }, changing)).toBeUndefined()
    expect(total({ table, accounts }, { ...changing, inDoubt: 'most' })).toBe(20)
  })

  test('does not matter where it changes nothing for the messages of the bucket', () => {
    const month = {
      start: startOfDate('2026-10-01', zones['2']),
      end: startOfDate('2026-11-01', zones['2']),
    }
    const table = pricingTable([{ ...regular, ...month, wabaId: '2', volume: 10 }])
    const elsewhere = [{ price: 1 }, { country: 'AR', price: 2, from: '2026-10-15' }]
    expect(total({ table, accounts }, book(elsewhere))).toBe(10)
    const asEver = [{ price: 1 }, { price: 1, from: '2026-10-15' }]
    expect(total({ table, accounts }, book(asEver))).toBe(10)
    const atTheEdge = [
      { price: 1, until: '2026-11-01' },
      { price: 2, until: '2026-10-01' },
    ]
    expect(total({ table, accounts }, book(atTheEdge))).toBe(10)
  })

  test('cuts a day of UTC that is no day of the account', () => {
    const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 1000
    const table = pricingTable(
      ['2026-10-14', '2026-10-15', '2026-10-16'].map((date) => ({
        ...{ ...regular, wabaId: '2', volume: 10 },
        ...{ start: day(date), end: day(date) + 86_400 },
      })),
    )
    expect(rowsOf(applyPriceBook({ table, accounts }, changing).table).map(({ charge }) => charge)).toEqual([
      10,
      undefined,
      20,
    ])
  })

  test('does not exist on a day without midnight: the rate begins with the day', () => {
    const cairo = [{ wabaId: '3', timeZone: 'Africa/Cairo' }]
    const start = startOfDate('2026-04-24', 'Africa/Cairo')
    expect(new Date(start * 1000).toISOString()).toBe('2026-04-23T22:00:00.000Z')
    const table = pricingTable([
      { ...regular, wabaId: '3', start, end: startOfDate('2026-04-25', 'Africa/Cairo'), volume: 10 },
    ])
    const rates = book([{ price: 1 }, { price: 2, from: '2026-04-24' }])
    expect(total({ table, accounts: cairo }, rates)).toBe(20)
  })
})

test('the platform’s amounts are taken in the currency of each account', () => {
  const points = [dayOf('1', '2026-10-15', { cost: 4 }), dayOf('2', '2026-10-15', { cost: 4 })]
  const mixed = accounts.map((account, i) => ({ ...account, currency: ['INR', 'USD'][i] }))
  const priced = applyPriceBook({ table: pricingTable(points), accounts: mixed }, book([{ markUp: 0.5 }]))
  expect(rowsOf(priced.table).map(({ charge }) => charge)).toEqual([undefined, 6])
  expect(priced.uncovered).toMatchObject([{ reason: 'amount-missing', points: 1 }])
})
