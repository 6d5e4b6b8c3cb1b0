import { type NumberValue, scaleLinear, scaleUtc } from 'd3-scale'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linearScale, timeScale } from './straightScale.js'
import { valueStepper } from './valueTicks.js'

const steps = valueStepper(10, false, (values) => values.map(String))
const linear = () => linearScale([0, 1], [0, 1], steps)
const figure = fc.integer({ min: -1_000_000, max: 1_000_000 })
const ends = fc.tuple(figure, figure)

/** A setter, called on d3's scale and on ours alike. */
const changes = {
  domain: (scale: ReturnType<typeof linear>, to: readonly [number, number]) => scale.domain(to),
  range: (scale: ReturnType<typeof linear>, to: readonly [number, number]) => scale.range(to),
  rangeRound: (scale: ReturnType<typeof linear>, to: readonly [number, number]) => scale.rangeRound(to),
  clamp: (scale: ReturnType<typeof linear>, [one]: readonly [number, number]) => scale.clamp(one > 0),
  interpolate: (scale: ReturnType<typeof linear>) => scale.interpolate((a, b) => (t) => a + (b - a) * t * t),
  nice: (scale: ReturnType<typeof linear>) => scale.nice(),
  copy: (scale: ReturnType<typeof linear>) => scale.copy(),
} as const
const names = fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[]))

it('is d3’s linear scale, whatever is set on it in whatever order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(names, ends), { maxLength: 6 }),
      fc.array(figure, { minLength: 1, maxLength: 8 }),
      (made, values) => {
        let [ours, theirs] = [linear(), scaleLinear<number>()]
        for (const [name, to] of made) {
          ours = changes[name](ours, to)
          theirs = changes[name](theirs, to)
        }
        expect(ours.clamp()).toBe(theirs.clamp())
        expect(ours.range()).toEqual(theirs.range())
        const near = Math.max(...theirs.domain().map(Math.abs), 1) * 1e-9
        ours.domain().forEach((end, at) => {
          expect(Math.abs(end - (theirs.domain()[at] ?? Number.NaN))).toBeLessThan(near)
        })
        const [from = 0, to = 0] = theirs.domain()
        // Between two that are one, d3 starts from either end as it pleases.
        fc.pre(from !== to && theirs.range()[0] !== theirs.range()[1])
        for (const value of values) {
          expect(Math.abs(ours(value) - theirs(value))).toBeLessThanOrEqual(
            Math.abs(theirs(value)) * 1e-9 + 1e-6,
          )
          expect(Math.abs(ours.invert(value) - theirs.invert(value))).toBeLessThanOrEqual(
            Math.abs(theirs.invert(value)) * 1e-9 + 1e-6,
          )
        }
      },
    ),
    { seed: 16, numRuns: 2000 },
  )
})

it('has d3’s ticks, as many as are wished, in the direction of the domain', () => {
  fc.assert(
    fc.property(ends, fc.integer({ min: 1, max: 20 }), (domain, count) => {
      const ours = linear().domain(domain).ticks(count)
      const theirs = scaleLinear().domain(domain).ticks(count)
      expect(ours).toHaveLength(theirs.length)
      ours.forEach((tick, at) => {
        expect(tick).toBeCloseTo(theirs[at] ?? Number.NaN, 6)
      })
    }),
    { seed: 16, numRuns: 1000 },
  )
})

it('stands where d3’s does at a single place, and says what is asked of what is no figure', () => {
  expect(linear().domain([5, 5]).range([0, 80])(5)).toBe(scaleLinear([5, 5], [0, 80])(5))
  expect(linear()(Number.NaN)).toBeNaN()
  expect(linear().unknown('none')(Number.NaN)).toBe('none')
})

it('changes nothing but itself', () => {
  const one = linear().domain([0, 10]).range([0, 100])
  one.copy().domain([0, 1000]).range([5, 6]).clamp(true).nice()
  expect([one.domain(), one.range(), one.clamp(), one(5)]).toEqual([[0, 10], [0, 100], false, 50])
})

const day = 86_400_000
const start = Date.UTC(2026, 2, 1)
const floor = (moment: Date = new Date(0)): Date => new Date(Math.floor(Number(moment) / day) * day)
/** What d3 calls an interval: days. */
const days = Object.assign(floor, {
  floor,
  ceil: (moment: Date) => new Date(Math.ceil(Number(moment) / day) * day),
  round: floor,
  offset: (moment: Date, by = 1) => new Date(Number(moment) + by * day),
  range: (from: Date, to: Date) =>
    Array.from(
      { length: Math.max(0, Math.ceil((Number(to) - Math.ceil(Number(from) / day) * day) / day)) },
      (_, at) => new Date((Math.ceil(Number(from) / day) + at) * day),
    ),
  filter: () => days,
  count: () => 0,
  every: () => null,
})

it('is d3’s scale of time for moments, dates and intervals', () => {
  fc.assert(
    fc.property(ends, ends, figure, (domain, range, value) => {
      fc.pre(domain[0] !== domain[1] && Math.abs(range[0] - range[1]) > 100)
      const moments = domain.map((minute) => new Date(start + minute * 60_000))
      const ours = timeScale([0, 1], [0, 1], steps).domain(moments).range(range)
      const theirs = scaleUtc<number>().domain(moments).range(range)
      const asked: readonly NumberValue[] = [start + value * 60_000, new Date(start + value)]
      for (const moment of asked) expect(ours(moment)).toBeCloseTo(theirs(moment), 4)
      expect(Math.abs(Number(ours.invert(value)) - Number(theirs.invert(value)))).toBeLessThanOrEqual(1)
      expect(ours.domain()).toEqual(theirs.domain())
      if (Math.abs(domain[1] - domain[0]) < 500_000) expect(ours.ticks(days)).toEqual(theirs.ticks(days))
      expect(ours.copy().nice(days).domain()).toEqual(theirs.copy().nice(days).domain())
    }),
    { seed: 16, numRuns: 500 },
  )
})

it('tells how wide a band is, also after its range has changed', () => {
  const scale = timeScale([start, start + 10 * day], [0, 500], steps, [start, start + day])
  expect(scale.bandwidth?.()).toBe(50)
  scale.range([0, 100])
  expect(scale.bandwidth?.()).toBe(10)
  expect('bandwidth' in timeScale([0, 1], [0, 1], steps)).toBe(false)
})
