import { expect, test } from 'vitest'
import { pricingTable } from './fixtures/tables.js'
import { shownGranularity } from './shownGranularity.js'
import { toSeries } from './toSeries.js'

const table = pricingTable([{ start: Date.UTC(2026, 9, 1) / 1000, volume: 5 }])
const by = (granularity: string) => ({
  table,
  timeZone: 'UTC',
  query: { range: { start: '2026-10-01', end: '2026-11-01' }, granularity },
})

test('points are shown by what was asked, or coarser', () => {
  expect(shownGranularity(by('MONTH'), 'DAY')).toBe('MONTH')
  expect(shownGranularity(by('DAY'), 'HOUR')).toBe('DAY')
  expect(shownGranularity(by('DAY'), 'DAY')).toBe('DAY')
  expect(shownGranularity(by('DAY'), 'QUARTER')).toBe('QUARTER')
  expect(shownGranularity(table, 'DAY')).toBe('DAY')
})

test.each([
  ['MONTH', 'WEEK'],
  ['MONTH', 'DAY'],
  ['DAY', 'HALF_HOUR'],
] as const)(
  'points by %s are no series by %s: it would stand at the first bucket, and 0 at the others',
  (asked, wanted) => {
    expect(() => toSeries(by(asked), { metric: 'volume', granularity: wanted })).toThrow(
      expect.objectContaining({
        kind: 'invalid-query',
        reason: 'granularity-too-fine',
        fix: `Ask by ${wanted}, or show them by ${asked} or coarser.`,
      }),
    )
  },
)
