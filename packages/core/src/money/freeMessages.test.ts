import { describe, expect, test } from 'vitest'
import { rowsOf } from '../table/rowsOf.js'
import { type PricingPoint, pricingTable } from '../transform/fixtures/tables.js'
import { rollup } from '../transform/rollup.js'
import { applyPriceBook } from './applyPriceBook.js'
import type { PriceBook, PriceRate } from './priceBook.js'

const point = { start: Date.parse('2026-10-05T00:00:00Z') / 1000, country: 'BR', pricingCategory: 'UTILITY' }
const book = (rates: readonly PriceRate[], more: Partial<PriceBook> = {}): PriceBook => ({
  currency: 'USD',
  rates,
  ...more,
})
const utility = book([{ category: 'UTILITY', price: 0.05 }])
const split: readonly PricingPoint[] = [
  { ...point, pricingType: 'REGULAR', volume: 10 },
  { ...point, pricingType: 'FREE_CUSTOMER_SERVICE', volume: 100 },
]
const byCategory = ['COUNTRY', 'PRICING_CATEGORY']
const unsplit = pricingTable([{ ...point, volume: 110 }], byCategory)
const total = (priced: ReturnType<typeof applyPriceBook>) =>
  rollup(priced, { by: [], metrics: ['charge'] }).rows[0]

describe('free messages', () => {
  test('are charged by no rate that leaves their type open', () => {
    const priced = applyPriceBook(pricingTable(split), utility)
    expect(total(priced)).toMatchObject({ charge: 0.5 })
    expect(rowsOf(priced.table).map(({ charge, chargeSource }) => [charge, chargeSource])).toEqual([
      [0.5, 'estimated'],
      [0, 'estimated'],
    ])
    expect(priced.uncovered).toEqual([])
    expect(priced.notices).toEqual([])
  })

  test('are charged by a rate that names their type', () => {
    const both = book([...utility.rates, { pricingType: 'FREE_CUSTOMER_SERVICE', price: 0.01 }])
    expect(total(applyPriceBook(pricingTable(split), both))).toMatchObject({ charge: 1.5 })
  })

  test('may be among those of a table without types: what they cost is not known, and at most what all cost', () => {
    const priced = applyPriceBook(unsplit, utility)
    expect(total(priced)).toMatchObject({ charge: undefined })
    expect(priced.uncovered).toEqual([
      {
        ...{ country: 'BR', category: 'UTILITY', pricingType: undefined, tier: undefined },
        ...{ reason: 'untold', needs: ['pricingType'], points: 1, quantity: 110, atMost: 5.5 },
      },
    ])
    expect(priced.notices).toEqual([
      {
        code: 'charge-untold',
        severity: 'loss',
        details: { count: 110, points: 1, needs: ['pricingType'], atMost: 5.5 },
      },
    ])
  })

  test('may be charged as if there were none, which every point and a notice tell', () => {
    const priced = applyPriceBook(unsplit, { ...utility, inDoubt: 'most' })
    expect(rowsOf(priced.table)).toMatchObject([{ charge: 5.5, chargeSource: 'at-most' }])
    expect(priced.uncovered).toEqual([])
    expect(priced.notices).toMatchObject([
      { code: 'charge-at-most', details: { count: 110, needs: ['pricingType'] } },
    ])
  })

  test('are no doubt where the question was narrowed to one type', () => {
    const asked = { filters: { pricingTypes: ['REGULAR'] } }
    expect(total(applyPriceBook({ table: unsplit, query: asked }, utility))).toMatchObject({ charge: 5.5 })
    const free = { filters: { pricingTypes: ['FREE_ENTRY_POINT'] } }
    expect(total(applyPriceBook({ table: unsplit, query: free }, utility))).toMatchObject({ charge: 0 })
    const either = { filters: { pricingTypes: ['FREE_ENTRY_POINT', 'REGULAR'] } }
    expect(total(applyPriceBook({ table: unsplit, query: either }, utility))).toMatchObject({
      charge: undefined,
    })
  })

  test('do not matter to a mark-up: the platform’s amount has them at nothing', () => {
    const source = { table: pricingTable([{ ...point, volume: 110, cost: 2 }], byCategory), currency: 'USD' }
    expect(total(applyPriceBook(source, book([{ markUp: 0.15 }])))).toMatchObject({ charge: 2.3 })
  })
})

describe('a type nobody announced', () => {
  const promo = pricingTable([...split, { ...point, pricingType: 'FREE_PROMO', volume: 7 }])

  test('is neither free nor charged by a rate that does not name it', () => {
    const priced = applyPriceBook(promo, utility)
    expect(total(priced)).toMatchObject({ charge: 0.5 })
    expect(priced.uncovered).toMatchObject([
      { pricingType: 'FREE_PROMO', reason: 'unknown-type', needs: [], quantity: 7, atMost: 0.35 },
    ])
    expect(priced.notices).toMatchObject([{ code: 'charge-untold', details: { count: 7 } }])
  })

  test('is charged by a rate that names it, whatever others say', () => {
    const named = book([...utility.rates, { pricingType: 'FREE_PROMO', price: 1 }])
    expect(total(applyPriceBook(promo, named))).toMatchObject({ charge: 7.5 })
  })

  test('counts like no type at all, which a point of a table by type may have', () => {
    const priced = applyPriceBook(pricingTable([...split, { ...point, volume: 7 }]), utility)
    expect(total(priced)).toMatchObject({ charge: 0.5 })
    expect(priced.uncovered).toMatchObject([{ reason: 'untold', needs: ['pricingType'], quantity: 7 }])
  })
})

describe('a rate', () => {
  test('that names what the table is not split by leaves open which rate holds', () => {
    const rates = [
      { category: 'UTILITY', price: 0.05 },
      { country: 'BR', category: 'UTILITY', price: 0.04 },
    ]
    const table = pricingTable(
      [{ ...point, pricingType: 'REGULAR', volume: 10 }],
      ['PRICING_CATEGORY', 'PRICING_TYPE'],
    )
    const priced = applyPriceBook(table, book(rates))
    expect(total(priced)).toMatchObject({ charge: undefined })
    expect(priced.uncovered).toMatchObject([{ reason: 'untold', needs: ['country'], atMost: 0.5 }])
    const same = book(rates.map((rate) => ({ ...rate, price: 0.05 })))
    expect(total(applyPriceBook(table, same))).toMatchObject({ charge: 0.5 })
  })

  test('of a tier holds for no message of a table by tier that has none', () => {
    const rates = book([
      { category: 'UTILITY', price: 0.05 },
      { category: 'UTILITY', tier: '0:100', price: 0.04 },
    ])
    const dimensions = [...byCategory, 'PRICING_TYPE', 'TIER']
    const regular = { ...point, pricingType: 'REGULAR', volume: 100 }
    const tiered = pricingTable([{ ...regular, tier: '0:100' }, regular], dimensions)
    expect(total(applyPriceBook(tiered, rates))).toMatchObject({ charge: 9 })
    expect(applyPriceBook(pricingTable([regular]), rates).uncovered).toMatchObject([
      { reason: 'untold', needs: ['tier'], atMost: 5 },
    ])
  })
})
