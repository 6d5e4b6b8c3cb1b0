import { expect, test } from 'vitest'
import { pricingTable } from './fixtures/tables.js'
import type { TableAnswer } from './source.js'
import { toSeries } from './toSeries.js'

const noon = Date.UTC(2026, 9, 5, 12) / 1000
const answer: TableAnswer = {
  table: pricingTable([
    { wabaId: '100001', start: noon, volume: 1 },
    { wabaId: '100002', start: noon, volume: 1 },
  ]),
  accounts: [
    { wabaId: '100001', timeZone: 'America/Los_Angeles', currency: 'USD' },
    { wabaId: '100002', timeZone: 'Pacific/Auckland', currency: 'USD' },
  ],
}
const datesOf = (start: string, end: string) =>
  toSeries(answer, { metric: 'volume', granularity: 'DAY', range: { start, end } })[0]?.points.dates

test('moments of accounts in several zones have the dates they touch in any of them', () => {
  // In Los Angeles that is the evening of the 4th to noon of the 5th; in Auckland the afternoon of the 5th to the morning of the 6th.
  expect(datesOf('2026-10-05T03:00:00Z', '2026-10-05T19:00:00Z')).toEqual([
    '2026-10-04',
    '2026-10-05',
    '2026-10-06',
  ])
  expect(datesOf('2026-10-05T08:00:00Z', '2026-10-05T10:00:00Z')).toEqual(['2026-10-05'])
})
