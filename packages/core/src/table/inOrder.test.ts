import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pricingTable } from '../transform/fixtures/tables.js'
import { rollup } from '../transform/rollup.js'
import { inAnyOrder } from './inOrder.js'
import { rowsOf } from './rowsOf.js'

const points = fc.array(
  fc.record({
    wabaId: fc.constantFrom('100001', '100002', '100003'),
    start: fc.nat(20).map((day) => day * 86_400),
    end: fc.integer({ min: 21, max: 23 }).map((day) => day * 86_400),
    country: fc.constantFrom('BR', 'AR', '__proto__', undefined),
    volume: fc.option(fc.nat(1000), { nil: undefined }),
    cost: fc.option(
      fc.nat(1e6).map((micros) => micros / 1e6),
      { nil: undefined },
    ),
  }),
  { maxLength: 80 },
)

test('points come sorted by account in order of arrival and by start, equal ones as they came', () => {
  fc.assert(
    fc.property(points, (given) => {
      const accounts = [...new Set(given.map(({ wabaId }) => wabaId))]
      const expected = given.toSorted(
        (a, b) => accounts.indexOf(a.wabaId) - accounts.indexOf(b.wabaId) || a.start - b.start,
      )
      const rows = rowsOf(pricingTable(given))
      expect(
        rows.map((row) => ({
          ...{ wabaId: row['wabaId'], country: row['country'], volume: row['volume'], cost: row['cost'] },
          start: Number(row['start']) / 1000,
          end: Number(row['end']) / 1000,
        })),
      ).toEqual(expected.map((point) => ({ ...point, country: point.country ?? 'UNKNOWN' })))
    }),
  )
})

test('sums are the same before anybody asked for order and after', () => {
  fc.assert(
    fc.property(points, (given) => {
      const table = pricingTable(given)
      const ask = () =>
        [['country'], ['start', 'wabaId'], []].map((by) => {
          const { rows, points: counts } = rollup(table, { by })
          return [rows, counts]
        })
      const before = ask()
      expect(inAnyOrder(table)).not.toBe(table)
      expect(table.start).toHaveLength(given.length)
      expect(inAnyOrder(table)).toBe(table)
      expect(ask()).toEqual(before)
    }),
  )
})
