import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pinned } from '../testing/pinned.js'
import { share } from './random.js'
import { trafficShare } from './rhythm.js'
import { splitByTier, tiersOf } from './tiers.js'

const counts = fc.integer({ min: 0, max: 5_000_000 })

test('a count is split over tiers without rest, each part within its bounds', () => {
  fc.assert(
    fc.property(counts, counts, (before, count) => {
      const parts = splitByTier('UTILITY', before, count)
      expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(count)
      for (const { tier, count: fits } of parts) expect(fits).toBeLessThanOrEqual(tier.upper)
    }),
    pinned,
  )
})

test('the first and the last message of a tier are charged in it', () => {
  const labels = (before: number, count: number) =>
    splitByTier('UTILITY', before, count).map((part) => [part.tier.label, part.count])
  expect(labels(99_999, 1)).toEqual([['0:100000', 1]])
  expect(labels(100_000, 1)).toEqual([['100001:500000', 1]])
  expect(labels(99_999, 3)).toEqual([
    ['0:100000', 1],
    ['100001:500000', 2],
  ])
  expect(tiersOf('MARKETING').map(({ label }) => label)).toEqual(['0:MAX'])
})

test('a share is a whole number, never more than the whole, and right on average', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(1000), fc.nat(), (count, permille, noise) => {
      const part = share(count, permille, noise)
      expect(Number.isInteger(part)).toBe(true)
      expect(part).toBeLessThanOrEqual(count)
      expect(Math.abs(part - (count * permille) / 1000)).toBeLessThan(1)
    }),
    pinned,
  )
})

test('the half hours of a week make six to seven usual days', () => {
  const monday = 20_001 - ((20_001 + 3) % 7)
  for (const rhythm of ['support', 'orders', 'logins'] as const) {
    let week = 0
    for (let half = 0; half < 7 * 48; half += 1)
      week += trafficShare(rhythm, 0, monday + Math.floor(half / 48), half % 48)
    expect(week / 2_000_000).toBeGreaterThan(6)
    expect(week / 2_000_000).toBeLessThan(7.1)
  }
})

test('a campaign is sent at once for the most part, and is over within two days', () => {
  const shares = Array.from({ length: 7 * 48 }, (_, half) =>
    trafficShare('campaign', 5, 20_000 + Math.floor(half / 48), half % 48),
  )
  const sent = shares.filter((part) => part > 0)
  const total = sent.reduce((sum, part) => sum + part, 0)
  expect(sent.length).toBeLessThanOrEqual(96)
  expect(Math.max(...sent) / total).toBeGreaterThan(0.25)
})
