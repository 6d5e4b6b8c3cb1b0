import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlatformGranularity } from '../datasets/definition.js'
import { dateOf, readRange, type TimeRange } from '../time/range.js'
import { ceilEdge, floorEdge, wholeBuckets } from './edges.js'
import { fitRange } from './fitRange.js'
import { sameRange } from './ranges.js'
import { settledUntil } from './settled.js'

const offered = new Set(['HALF_HOUR', 'DAY', 'MONTH'])
const zones = [
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/New_York',
  'Pacific/Auckland',
]
const saoPaulo = 'America/Sao_Paulo'
/** 2026-11-22, 12:00 UTC. */
const noon = Date.UTC(2026, 10, 22, 12) / 1000

interface Given {
  readonly timeZone?: string
  readonly now?: number
  readonly zoneKnown?: boolean
}

const fitting = (granularity: PlatformGranularity, given: Given = {}) => ({
  ...{ granularity, offered, timeZone: saoPaulo, zoneKnown: true, now: noon },
  ...given,
})

/** Stretches as people write them: `DAY 2026-02-19 – 2026-03-19`, with the hour where it is not midnight. */
function fit(granularity: PlatformGranularity, start: string, end: string, given: Given = {}) {
  const { timeZone, ...rest } = fitting(granularity, given)
  const shown = (moment: number) => {
    const date = dateOf(moment, timeZone)
    const past = moment - floorEdge(moment, 'DAY', timeZone)
    return past === 0 ? date : `${date}+${past / 3600}h`
  }
  const range = readRange({ start, end }, timeZone)
  return fitRange(range, { ...rest, timeZone }).map(
    (one) => `${one.granularity} ${shown(one.range.start)} – ${shown(one.range.end)}`,
  )
}

describe('by MONTH', () => {
  test('whole months that are over are asked as months', () => {
    expect(fit('MONTH', '2026-02-01', '2026-11-01')).toEqual(['MONTH 2026-02-01 – 2026-11-01'])
  })

  test('a range that holds no whole month is asked by days', () => {
    expect(fit('MONTH', '2026-02-19', '2026-03-19')).toEqual(['DAY 2026-02-19 – 2026-03-19'])
  })

  test('the month that is not over is asked by days, up to today', () => {
    expect(fit('MONTH', '2026-01-01', '2026-12-01')).toEqual([
      'MONTH 2026-01-01 – 2026-11-01',
      'DAY 2026-11-01 – 2026-11-23',
    ])
  })

  test('a long range cut on both sides has days before and after its months', () => {
    expect(fit('MONTH', '2026-01-10', '2026-06-20')).toEqual([
      'DAY 2026-01-10 – 2026-02-01',
      'MONTH 2026-02-01 – 2026-06-01',
      'DAY 2026-06-01 – 2026-06-20',
    ])
  })

  test('up to 92 days that are not all months are one request by days', () => {
    expect(fit('MONTH', '2026-03-20', '2026-06-20')).toEqual(['DAY 2026-03-20 – 2026-06-20'])
    expect(fit('MONTH', '2026-03-20', '2026-06-21')).toHaveLength(3)
  })

  test('a range cut inside of days has half hours on both sides', () => {
    expect(fit('MONTH', '2026-01-10T15:30:00Z', '2026-06-20T06:00:00Z')).toEqual([
      'HALF_HOUR 2026-01-10+12.5h – 2026-01-11',
      'DAY 2026-01-11 – 2026-02-01',
      'MONTH 2026-02-01 – 2026-06-01',
      'DAY 2026-06-01 – 2026-06-20',
      'HALF_HOUR 2026-06-20 – 2026-06-20+3h',
    ])
  })

  test('a month is over when it is over in the account’s zone, and its figures are settled', () => {
    const at = (moment: string) => ({ now: Date.parse(moment) / 1000 })
    const november = (moment: string, timeZone: string) =>
      fit('MONTH', '2026-11-01', '2026-12-01', { ...at(moment), timeZone })
    expect(november('2026-12-02T14:59:00Z', 'Asia/Tokyo')).toEqual(['DAY 2026-11-01 – 2026-12-01'])
    expect(november('2026-12-02T15:00:00Z', 'Asia/Tokyo')).toEqual(['MONTH 2026-11-01 – 2026-12-01'])
    expect(november('2026-12-02T15:00:00Z', 'UTC')).toEqual(['DAY 2026-11-01 – 2026-12-01'])
    expect(november('2026-12-03T00:00:00Z', 'UTC')).toEqual(['MONTH 2026-11-01 – 2026-12-01'])
  })

  test('where the edges of months are not known, days are asked', () => {
    expect(fit('MONTH', '2026-01-01', '2026-11-01', { zoneKnown: false })).toEqual([
      'DAY 2026-01-01 – 2026-11-01',
    ])
  })
})

describe('by DAY', () => {
  test('whole days are one request', () => {
    expect(fit('DAY', '2026-01-10', '2026-06-20')).toEqual(['DAY 2026-01-10 – 2026-06-20'])
  })

  test('an end that is still to come cuts nothing: what lies behind it has not happened', () => {
    expect(fit('DAY', '2026-11-20', '2026-11-22T20:00:00Z')).toEqual(['DAY 2026-11-20 – 2026-11-23'])
    expect(fit('DAY', '2026-11-20', '2027-11-22')).toEqual(['DAY 2026-11-20 – 2026-11-23'])
  })

  test('up to two days with a cut one are one request by half hours', () => {
    expect(fit('DAY', '2026-11-01T12:00:00Z', '2026-11-03T12:00:00Z')).toEqual([
      'HALF_HOUR 2026-11-01+9h – 2026-11-03+9h',
    ])
    expect(fit('DAY', '2026-11-01T12:00:00Z', '2026-11-03T12:30:00Z')).toHaveLength(3)
  })

  test('the day without a midnight is whole from one o’clock on', () => {
    expect(fit('DAY', '2026-04-24', '2026-04-27', { timeZone: 'Africa/Cairo' })).toEqual([
      'DAY 2026-04-24 – 2026-04-27',
    ])
  })
})

test('nothing is asked for what has not begun', () => {
  for (const granularity of ['HALF_HOUR', 'DAY', 'MONTH'] as const) {
    expect(fit(granularity, '2026-11-23', '2026-12-23')).toEqual([])
  }
})

test('a dataset that only knows days is asked by days', () => {
  const only = { ...fitting('DAY'), offered: new Set(['DAY']), timeZone: 'UTC' }
  const range = { start: noon - (noon % 86_400) - 86_400, end: noon - (noon % 86_400) + 30 * 86_400 }
  expect(fitRange(range, only)).toEqual([
    { granularity: 'DAY', range: { start: range.start, end: range.start + 2 * 86_400 } },
  ])
})

/** The formula of docs/asking.md. */
function expectedCount(
  { start, end }: TimeRange,
  granularity: PlatformGranularity,
  timeZone: string,
  now: number,
) {
  const until = end > now ? ceilEdge(now + 1, 'DAY', timeZone) : end
  const days = wholeBuckets({ start, end: until }, 'DAY', timeZone)
  const cutEnds = Number(days.start !== start) + Number(days.end !== until)
  if (granularity === 'HALF_HOUR' || days.end <= days.start) return 1
  if (cutEnds > 0 && until - start <= 2 * 86_400) return 1
  const closed = { ...days, end: Math.min(days.end, settledUntil(now, 'MONTH', timeZone)) }
  const months = wholeBuckets(closed, 'MONTH', timeZone)
  const few = days.end - days.start <= 92 * 86_400 + 3600
  const apart = granularity === 'MONTH' && months.end > months.start && (!few || sameRange(months, days))
  const runs = apart ? 1 + Number(months.start > days.start) + Number(months.end < days.end) : 1
  return runs + cutEnds
}

test('for any range, zone and moment: each moment is asked once, by whole buckets, months only when settled', () => {
  const arbitrary = fc.record({
    timeZone: fc.constantFrom(...zones),
    granularity: fc.constantFrom('HALF_HOUR' as const, 'DAY' as const, 'MONTH' as const),
    /** Half hours before now. */
    from: fc.integer({ min: -48, max: 365 * 48 }),
    length: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 366 * 48 })),
    wholeDays: fc.boolean(),
    now: fc.integer({ min: Date.UTC(2026, 0, 1) / 1000, max: Date.UTC(2027, 0, 1) / 1000 }),
  })
  fc.assert(
    fc.property(arbitrary, ({ timeZone, granularity, from, length, wholeDays, now }) => {
      const grain = wholeDays ? 'DAY' : 'HALF_HOUR'
      const start = floorEdge(now - from * 1800, grain, timeZone)
      const end = ceilEdge(start + length * 1800, grain, timeZone)
      const stretches = fitRange({ start, end }, fitting(granularity, { timeZone, now }))
      fc.pre(start <= now)
      expect(stretches[0]?.range.start).toBe(start)
      for (const [i, { granularity: by, range }] of stretches.entries()) {
        if (i > 0) expect(range.start).toBe(stretches[i - 1]?.range.end)
        expect(wholeBuckets(range, by, timeZone)).toEqual(range)
        if (by === 'MONTH') expect(range.end).toBeLessThanOrEqual(settledUntil(now, 'MONTH', timeZone))
      }
      const last = stretches.at(-1)?.range.end ?? 0
      if (end <= now) expect(last).toBe(end)
      else expect(last).toBeGreaterThan(now)
      expect(stretches).toHaveLength(expectedCount({ start, end }, granularity, timeZone, now))
      expect(stretches.length).toBeLessThanOrEqual(5)
    }),
    { numRuns: 400, seed: 14 },
  )
})
