import { describe, expect, test } from 'vitest'
import { type Measured, measuredDays, measureForecast } from './fixtures/measureForecast.js'
import { type World, worlds } from './fixtures/worlds.js'

// A part of the simulation of `coverage.deep.test.ts`, whose figures docs/forecast.md shows, at a size that no change waits
// for. Its seeds are fixed: it cannot pass today and fail tomorrow.

const worldsOf = (...names: readonly string[]): readonly World[] =>
  names.map((name) => {
    const found = worlds.find((world) => world.name === name)
    if (found === undefined) throw new Error(`No world is called ${name}.`)
    return found
  })

function expectHeld({ coverage, bias }: Pick<Measured, 'coverage' | 'bias'>): void {
  expect(coverage).toBeGreaterThan(0.72)
  expect(coverage).toBeLessThan(0.88)
  expect(Math.abs(bias)).toBeLessThan(0.05)
}

describe.each(worldsOf('stationary', 'launched-20', 'growing', 'front', 'front-date', 'auto-5'))(
  '150 months of an account: $title',
  (world) => {
    test.each(measuredDays)('are held by four intervals in five on day %i, none refused', (day) => {
      const measured = measureForecast(world, day, 150)
      expect(measured.made).toBeGreaterThan(0.9 * measured.runs)
      expectHeld(measured)
    })
  },
)

const others = ['launched-30', 'shrinking', 'front-step', 'front-steep', 'front-month', 'auto-8', 'workdays']
describe.each(worldsOf(...others, 'weekly', 'campaign', 'february', 'yen'))(
  '120 months of an account: $title',
  (world) => {
    test('are held by four intervals in five', () => {
      const measured = [8, 15, 22].map((day) => measureForecast(world, day, 40))
      const made = measured.reduce((sum, each) => sum + each.made, 0)
      expect(made).toBeGreaterThan(0.5 * 120)
      const mean = (of: 'coverage' | 'bias') =>
        measured.reduce((sum, each) => sum + each.made * each[of], 0) / made
      expectHeld({ coverage: mean('coverage'), bias: mean('bias') })
    })
  },
)

test.each([
  ['ramp', 'unsettled'],
  ['silent', 'no-traffic'],
] as const)('months that cannot be told are refused: %s as %s', (name, reason) => {
  for (const world of worldsOf(name)) {
    expect(measureForecast(world, 15, 40).refused).toEqual({ [reason]: 40 })
  }
})

test('a month that began with the account is not told from a decline, and refused until it shows', () => {
  for (const world of worldsOf('front-new')) {
    for (const day of [16, 18, 20])
      expect(measureForecast(world, day, 40).refused).toEqual({ 'too-short': 40 })
    for (const day of [22, 25]) expect(measureForecast(world, day, 40).made).toBeLessThan(10)
  }
})

test('days that hang together widen the interval', () => {
  const [none, some, much] = worldsOf('stationary', 'auto-5', 'auto-8').map(
    (world) => measureForecast(world, 15, 40).width,
  ) as [number, number, number]
  expect(some).toBeGreaterThan(1.5 * none)
  expect(much).toBeGreaterThan(some)
})
