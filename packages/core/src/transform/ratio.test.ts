import { expect, test } from 'vitest'
import { figureOf } from './figureOf.js'
import { pricingTable } from './fixtures/tables.js'
import { rates, ratio } from './ratio.js'
import { rollup } from './rollup.js'

const table = pricingTable([
  { start: 0, country: 'BR', volume: 90, cost: 9 },
  { start: 86_400, country: 'BR', volume: 10, cost: 6 },
])

test('a rate of one’s own is the one of sums, not the mean of the points’ rates', () => {
  const { rows } = rollup(table, { by: ['country'], measures: { each: ratio('cost', 'volume') } })
  expect(rows).toMatchObject([{ country: 'BR', each: 0.15 }])
  expect(ratio('cost', 'volume')).toEqual(rates.costPerMessage)
})

test('rows are made once, and are the same whoever reads them', () => {
  const groups = rollup(table, { by: ['country'] })
  expect(groups.rows).toBe(groups.rows)
})

test('a price that divides by nothing is none, and no figure stands in its place', () => {
  const free = pricingTable([{ start: 0, country: 'BR', volume: 0, cost: 0 }])
  const groups = rollup(free, { by: ['country'], measures: { each: rates.costPerMessage } })
  expect(figureOf(groups, 'each', 0)).toMatchObject({ value: undefined, reason: 'no-denominator' })
  expect(groups.measures.get('each')?.values[0]).toBe(0)
})

test('of what was not asked nothing is known, and the points are told', () => {
  const groups = rollup(table, { by: ['country'], metrics: ['volume'] })
  expect(figureOf(groups, 'cost', 0)).toEqual({
    value: undefined,
    reason: 'not-asked',
    lacking: undefined,
    points: 2,
    known: 0,
    base: undefined,
  })
})

test('a dimension that is not there is told with those that are', () => {
  expect(() => rollup(table, { by: ['phone' as never] })).toThrow(
    expect.objectContaining({
      reason: 'group-unknown',
      fix: expect.stringContaining('start, currency, wabaId, country'),
    }),
  )
})
