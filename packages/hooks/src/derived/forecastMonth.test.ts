import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ForecastDay, forecastMonth } from './forecastMonth.js'

const day = 86_400_000
const monthStart = Date.UTC(2026, 9, 1)
const monthEnd = Date.UTC(2026, 10, 1)

/** Days from `before` days before the month to `over` days into it. */
function daysOf(before: number, over: number, value: (x: number) => number | null): readonly ForecastDay[] {
  return Array.from({ length: before + over }, (_, i) => {
    const x = monthStart + (i - before) * day
    return { x, y: value(x) }
  })
}

const at = (over: number, days: readonly ForecastDay[], level?: number) =>
  forecastMonth({ days, monthStart, monthEnd, today: monthStart + over * day, level })

test('equal days go on as they are, without a doubt', () => {
  const forecast = at(
    10,
    daysOf(0, 10, () => 100),
  )
  expect(forecast).toMatchObject({ soFar: 1000, expected: 3100, daysLeft: 21, daysKnown: 10, method: 'mean' })
  expect(forecast.low).toBeCloseTo(3100)
  expect(forecast.high).toBeCloseTo(3100)
})

test('a rhythm of weekdays is followed once three weeks are known', () => {
  const busyMondays = (x: number) => (new Date(x).getUTCDay() === 1 ? 700 : 100)
  const whole = daysOf(0, 31, busyMondays).reduce((sum, { y }) => sum + (y ?? 0), 0)
  const forecast = at(10, daysOf(28, 10, busyMondays))
  expect(forecast).toMatchObject({ expected: whole, method: 'weekday' })
  expect(forecast.high).toBeCloseTo(whole)
})

test('of today counts what it has brought, and what its pace still promises', () => {
  const withToday = (y: number) => [...daysOf(0, 10, () => 100), { x: monthStart + 10 * day, y }]
  expect(at(10, withToday(30))).toMatchObject({ soFar: 1030, expected: 3100 })
  expect(at(10, withToday(400))).toMatchObject({ soFar: 1400, expected: 3400 })
})

test('days without a figure are filled in at the pace, not counted as 0', () => {
  const days = daysOf(0, 10, (x) => (x === monthStart + 4 * day ? null : 100))
  expect(at(10, days)).toMatchObject({ soFar: 900, expected: 3100, daysKnown: 9 })
})

test('too few days tell nothing', () => {
  const forecast = at(
    3,
    daysOf(0, 3, () => 100),
  )
  expect(forecast).toMatchObject({ soFar: 300, expected: undefined, low: undefined, method: 'none' })
})

test('the interval never falls below what there is, and is wider the surer it shall be', () => {
  const figures = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 80 })
  fc.assert(
    fc.property(figures, fc.integer({ min: 1, max: 30 }), (values, over) => {
      const before = Math.max(0, values.length - over)
      const days = daysOf(
        before,
        values.length - before,
        (x) => values[Math.round((x - monthStart) / day) + before] ?? 0,
      )
      const [narrow, wide] = [0.5, 0.95].map((level) => at(values.length - before, days, level))
      expect(narrow?.low).toBeGreaterThanOrEqual(narrow?.soFar ?? Number.NaN)
      expect(narrow?.expected).toBeGreaterThanOrEqual((narrow?.low ?? Number.NaN) - 1e-6)
      expect(wide?.high).toBeGreaterThanOrEqual((narrow?.high ?? Number.NaN) - 1e-6)
      expect(wide?.low).toBeLessThanOrEqual((narrow?.low ?? Number.NaN) + 1e-6)
    }),
    { seed: 20261001 },
  )
})

test('the interval holds the truth about as often as it says', () => {
  let seed = 20261001
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return seed / 2 ** 32
  }
  const noise = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  for (const [before, over] of [
    [0, 8],
    [28, 10],
    [56, 20],
  ] as const) {
    let held = 0
    const runs = 800
    for (let run = 0; run < runs; run++) {
      const days = daysOf(
        before,
        31,
        (x) => 1000 + 200 * (new Date(x).getUTCDay() % 3) * (before > 0 ? 1 : 0) + 50 * noise(),
      )
      const truth = days.filter(({ x }) => x >= monthStart).reduce((sum, { y }) => sum + (y ?? 0), 0)
      const { low = 0, high = 0 } = at(over, days.slice(0, before + over))
      if (low <= truth && truth <= high) held++
    }
    expect(held / runs).toBeGreaterThan(0.74)
    expect(held / runs).toBeLessThan(0.88)
  }
})
