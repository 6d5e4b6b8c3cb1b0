import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { simulateMonth } from './fixtures/simulateMonth.js'
import type { World } from './fixtures/worlds.js'
import type { ForecastDay } from './forecast.js'
import { forecastMonth } from './forecastMonth.js'

const day = 86_400_000
const monthStart = Date.UTC(2026, 9, 1)
const monthEnd = Date.UTC(2026, 10, 1)

/** Days from `before` days before the month to `over` days into it. */
function daysOf(
  before: number,
  over: number,
  value: (index: number) => number | null,
): readonly ForecastDay[] {
  return Array.from({ length: before + over }, (_, i) => ({
    x: monthStart + (i - before) * day,
    y: value(i - before),
  }))
}

const at = (over: number, days: readonly ForecastDay[], more: { level?: number; learnFrom?: number } = {}) =>
  forecastMonth({ days, monthStart, monthEnd, today: monthStart + over * day, ...more })
const seen = (world: Partial<World>, dayOfMonth = 11, seed = 7) =>
  simulateMonth({ name: 'test', title: '', ...world }, dayOfMonth, seed).options

describe('a month is forecast', () => {
  test('from equal days as they are, without a doubt', () => {
    const forecast = at(
      10,
      daysOf(56, 10, () => 100),
    )
    expect(forecast).toMatchObject({
      soFar: 1000,
      daysLeft: 21,
      daysKnown: 56,
      daysMissing: 0,
      reason: undefined,
    })
    expect(forecast.expected).toBeCloseTo(3100, 1)
    expect(forecast.low).toBeCloseTo(3100, 1)
    expect(forecast.high).toBeCloseTo(3100, 1)
  })

  test('by the rhythm of its weekdays, closed ones included', () => {
    const value = (index: number) => [700, 100, 100, 150, 100, 0, 0][(((index + 3) % 7) + 7) % 7] ?? 0
    const whole = daysOf(0, 31, value).reduce((sum, { y }) => sum + (y ?? 0), 0)
    for (const over of [2, 10, 20]) {
      const forecast = at(over, daysOf(28, over, value))
      expect(forecast.expected).toBeCloseTo(whole, 0)
      expect(forecast.high).toBeCloseTo(whole, 0)
    }
  })

  test('of an account that sends on Mondays only, once there are enough of them', () => {
    const mondays = (index: number) => ((((index + 3) % 7) + 7) % 7 === 0 ? 700 : 0)
    expect(at(10, daysOf(56, 10, mondays)).expected).toBeCloseTo(2800, 0)
    expect(at(10, daysOf(10, 10, mondays))).toMatchObject({ reason: 'too-short' })
    // The last Monday of the month is the 26th: nothing is left to expect.
    expect(at(26, daysOf(56, 26, mondays))).toMatchObject({ expected: 2800, low: 2800, high: 2800 })
  })

  test('by its growth, which goes on, and not by what it once was', () => {
    const growing = (index: number) => 100 * 1.03 ** (index / 7)
    const whole = daysOf(0, 31, growing).reduce((sum, { y }) => sum + (y ?? 0), 0)
    expect((at(10, daysOf(56, 10, growing)).expected ?? 0) / whole).toBeCloseTo(1, 3)
  })

  test('by the course its months have', () => {
    const front = (index: number) => {
      const [into, length] = index >= 0 ? [index, 31] : index >= -30 ? [index + 30, 30] : [index + 61, 31]
      return 1000 * (1.5 - into / (length - 1))
    }
    const whole = daysOf(0, 31, front).reduce((sum, { y }) => sum + (y ?? 0), 0)
    for (const over of [3, 10, 20]) {
      expect((at(over, daysOf(56, over, front)).expected ?? 0) / whole).toBeCloseTo(1, 1)
    }
  })

  test('with what today has brought, and what its pace still promises', () => {
    const withToday = (y: number) => [...daysOf(56, 10, () => 100), { x: monthStart + 10 * day, y }]
    expect(at(10, withToday(30)).soFar).toBe(1030)
    expect(at(10, withToday(30)).expected).toBeCloseTo(3100, 1)
    // More than all days left were expected to bring: that is what there will be at least.
    expect(at(30, [...daysOf(56, 30, () => 100), { x: monthStart + 30 * day, y: 400 }])).toMatchObject({
      soFar: 3400,
      expected: 3400,
    })
  })

  test('with past days without a figure at their pace, not as 0', () => {
    const holes = daysOf(56, 10, (index) => (index === 4 || index === -20 ? null : 100))
    const forecast = at(10, holes)
    expect(forecast).toMatchObject({ soFar: 900, daysMissing: 1, daysKnown: 54 })
    expect(forecast.expected).toBeCloseTo(3100, 0)
  })

  test('as what it has brought, once it is over', () => {
    const forecast = at(
      31,
      daysOf(0, 31, () => 100),
    )
    expect(forecast).toMatchObject({ soFar: 3100, expected: 3100, low: 3100, high: 3100, daysLeft: 0 })
  })

  test('alike in every zone, on days of 23 and 25 hours, and in a short month', () => {
    const totals = [
      { timeZone: 'Europe/Berlin' },
      { timeZone: 'Australia/Lord_Howe' },
      { timeZone: 'Pacific/Kiritimati' },
      { timeZone: 'Pacific/Pago_Pago' },
    ].map((zone) => forecastMonth(seen({ ...zone })).expected)
    expect(new Set(totals).size).toBe(1)
    const february = forecastMonth(seen({ month: '2027-02-01', noise: 0, weekdays: [1, 1, 1, 1, 1, 1, 1] }))
    expect(february).toMatchObject({ daysLeft: 18 })
    expect(february.expected).toBeCloseTo(28_000, 0)
  })
})

describe('days before an account’s first message', () => {
  test('are not learned from, whether they are 0, without a figure, or not there', () => {
    const { days, ...rest } = seen({ age: 20 }, 15)
    const first = days.findIndex(({ y }) => y !== 0)
    const forecast = forecastMonth({ days, ...rest })
    expect(forecast).toMatchObject({ daysKnown: 20, reason: undefined })
    const empty = days.map((each, i) => (i < first ? { ...each, y: null } : each))
    expect(forecastMonth({ days: empty, ...rest })).toMatchObject({ expected: forecast.expected })
    expect(forecastMonth({ days: days.slice(first), ...rest })).toMatchObject({ low: forecast.low })
  })

  test('may be said to be others: those of the last of several accounts to begin', () => {
    const days = daysOf(56, 14, (index) => (index < -10 ? 100 : 300))
    const forecast = at(14, days, { learnFrom: monthStart - 10 * day })
    expect(forecast).toMatchObject({ daysKnown: 24, soFar: 4200 })
    expect(forecast.expected).toBeCloseTo(9300, 0)
  })
})

describe('the interval', () => {
  const widthOf = (world: Partial<World>, dayOfMonth = 11) => {
    let total = 0
    for (let seed = 1; seed <= 12; seed++) {
      const { low = 0, high = 0, soFar } = forecastMonth(seen(world, dayOfMonth, seed))
      total += (high - low) / (soFar / (dayOfMonth - 1))
    }
    return total / 12
  }

  test('is wider the more days hang together, and the shorter an account is known', () => {
    const noise = 0.15
    const [none, some, much] = [0, 0.5, 0.8].map((correlation) => widthOf({ noise, correlation })) as [
      number,
      number,
      number,
    ]
    expect(some).toBeGreaterThan(1.3 * none)
    expect(much).toBeGreaterThan(1.2 * some)
    expect(widthOf({ age: 20 })).toBeGreaterThan(1.5 * widthOf({ age: 45 }))
  })

  test('holds what a trend may become: it reaches farther than the scatter of days without one would', () => {
    // Sixteen to twenty days of ± 15 % with a level that is known for sure would scatter by 1.28 · 0.15 · √20 days.
    const scatter = 2 * 1.28 * 0.15 * Math.sqrt(21)
    expect(widthOf({ age: 20 })).toBeGreaterThan(2.5 * scatter)
    expect(widthOf({ growth: 0.03 })).toBeGreaterThan(1.5 * scatter)
  })

  test('never falls below what there is, holds what is expected, and is wider the surer it shall be', () => {
    const figures = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 20, maxLength: 80 })
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 30 }), (values, over) => {
        const before = Math.max(0, values.length - over)
        const into = values.length - before
        const days = daysOf(before, into, (index) => values[index + before] ?? 0)
        const [narrow, wide] = [0.5, 0.95].map((level) => at(into, days, { level }))
        if (narrow?.reason !== undefined || wide?.reason !== undefined) return
        expect(narrow?.low).toBeGreaterThanOrEqual(narrow?.soFar ?? Number.NaN)
        expect(narrow?.expected).toBeGreaterThanOrEqual(narrow?.soFar ?? Number.NaN)
        expect(wide?.high).toBeGreaterThan(narrow?.high ?? Number.NaN)
        expect(wide?.low).toBeLessThanOrEqual(narrow?.low ?? Number.NaN)
        expect(wide?.expected).toBe(narrow?.expected)
      }),
      { seed: 20261001, numRuns: 40 },
    )
  })

  test('has numbers for bounds, whatever the weekdays, the holes and the length of what is known', () => {
    const week = fc.array(fc.constantFrom(0, 0, 1, 100, 900), { minLength: 7, maxLength: 7 })
    const holes = fc.array(fc.boolean(), { minLength: 90, maxLength: 90 })
    const before = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(week, holes, before, fc.integer({ min: 0, max: 30 }), (weekdays, known, history, over) => {
        const days = daysOf(history, over, (index) => {
          const usual = weekdays[(((index + 3) % 7) + 7) % 7] ?? 0
          return known[index + history] === true ? usual + (usual * (index % 5)) / 20 : null
        })
        const { reason, expected, low, high } = at(over, days)
        if (reason !== undefined) return
        expect(Number.isFinite(expected)).toBe(true)
        expect(low).toBeLessThanOrEqual(high)
      }),
      { seed: 20261001, numRuns: 300 },
    )
  })

  test('is of the figures’ own size: in cents as in thousands', () => {
    const { days, ...rest } = seen({ growth: 0.02 })
    const { expected = 0, low = 0, high = 0 } = forecastMonth({ days, ...rest })
    const cents = forecastMonth({ days: days.map(({ x, y }) => ({ x, y: (y ?? 0) / 1000 })), ...rest })
    expect((cents.expected ?? 0) * 1000).toBeCloseTo(expected, 4)
    expect((cents.low ?? 0) * 1000).toBeCloseTo(low, 4)
    expect((cents.high ?? 0) * 1000).toBeCloseTo(high, 4)
  })
})

describe('a month is refused', () => {
  const spiked = (...on: readonly number[]) => daysOf(56, 10, (index) => (on.includes(index) ? 1000 : 100))
  test.each([
    ['no-figures', daysOf(56, 10, () => null), 10],
    ['no-figures', [], 10],
    ['no-traffic', daysOf(56, 10, () => 0), 10],
    ['too-short', daysOf(0, 10, () => 100), 10],
    ['too-short', daysOf(56, 10, (index) => (index < -5 ? 0 : 100)), 10],
    ['idle', daysOf(56, 10, (index) => (index < 3 ? 100 : 0)), 10],
    ['uneven', daysOf(56, 10, (index) => (index % 6 === 0 ? 100 : 0)), 10],
    ['uneven', spiked(-40, -15), 10],
    ['uneven', spiked(-12), 10],
    ['unsettled', daysOf(18, 10, (index) => (index >= -11 && index < -4 ? 160 : 100)), 10],
    ['unsettled', daysOf(10, 10, (index) => (index < 0 ? 100 : 200)), 10],
  ] as const)('as %s', (reason, days, over) => {
    expect(at(over, days)).toMatchObject({ reason, expected: undefined, low: undefined, high: undefined })
  })

  test('but what there is is told', () => {
    expect(at(10, spiked(-40, -15))).toMatchObject({ soFar: 1000, daysLeft: 21, daysKnown: 56 })
    expect(
      at(
        10,
        daysOf(0, 10, (index) => (index < 3 ? null : 100)),
      ),
    ).toMatchObject({
      reason: 'too-short',
      soFar: 700,
      daysMissing: 3,
    })
  })

  test('not for one campaign whose time of the month has passed, or that did not come again: it is set aside', () => {
    for (const on of [-40, -28, 5]) {
      const forecast = at(10, spiked(on))
      expect(forecast).toMatchObject({ reason: undefined, daysSetAside: 1 })
      expect(forecast.expected).toBeCloseTo(3100 + (on === 5 ? 900 : 0), 0)
    }
  })

  test('as uncertain, when the interval would say nothing', () => {
    const wild = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (seed) => forecastMonth(seen({ correlation: 0.8, noise: 0.35 }, 3, seed)).reason,
    )
    expect(wild).toContain('uncertain')
  })
})
