import { expect, test } from 'vitest'
import { pricingTable, templateTable } from './fixtures/tables.js'
import { pointReason } from './pointReason.js'

const table = pricingTable([
  { start: 0, volume: 5, cost: 2 },
  { start: 86_400, volume: undefined, cost: 2 },
])

test('a number that is whole has no reason, one that did not come has', () => {
  expect([0, 1].map(pointReason(table, 'volume'))).toEqual([undefined, 'missing'])
  expect([0, 1].map(pointReason(table, 'cost'))).toEqual([undefined, undefined])
})

test('what the table has no column of was not asked, clicks of another type included', () => {
  expect([0, 1].map(pointReason(table, 'delivered'))).toEqual(['not-asked', 'not-asked'])
  expect(pointReason(table, 'clicks:url_button')(0)).toBe('not-asked')
  const clicked = templateTable([{ templateId: 'a', sent: 3, clicks: { url_button: 1 } }])
  expect(pointReason(clicked, 'clicks:url_button')(0)).toBeUndefined()
})
