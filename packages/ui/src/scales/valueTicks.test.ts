import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueTicks } from './valueTicks.js'

describe('a value axis', () => {
  it.each([
    [0, 87, 5, true, [0, 20, 40, 60, 80, 100]],
    [0, 0, 5, false, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 0, 5, true, [0, 1]],
    [0, 2, 5, true, [0, 1, 2]],
    [0, 0.3, 3, false, [0, 0.1, 0.2, 0.3]],
    [-30, 45, 4, true, [-40, -20, 0, 20, 40, 60]],
    [0, 1, 5, false, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 0.00431, 4, false, [0, 0.001, 0.002, 0.003, 0.004, 0.005]],
  ])('from %d to %d in about %d steps (whole: %s): %j', (low, high, count, whole, ticks) => {
    expect(valueTicks(low, high, count, whole).ticks).toEqual(ticks)
  })

  it('holds every figure and zero, with evenly spaced ticks about as many as asked', () => {
    const figure = fc.double({ min: -1e12, max: 1e12, noNaN: true })
    fc.assert(
      fc.property(
        figure,
        figure,
        fc.integer({ min: 2, max: 8 }),
        fc.boolean(),
        (one, other, count, whole) => {
          const [lowest, highest] = [Math.min(one, other), Math.max(one, other)]
          const { low, high, ticks } = valueTicks(lowest, highest, count, whole)
          const slack = (high - low) * 1e-8
          expect(low).toBeLessThanOrEqual(Math.min(0, lowest) + slack)
          expect(high).toBeGreaterThanOrEqual(Math.max(0, highest) - slack)
          expect(ticks.some((tick) => Math.abs(tick) <= slack)).toBe(true)
          expect(ticks.length).toBeGreaterThanOrEqual(2)
          expect(ticks.length).toBeLessThanOrEqual(count * 2 + 3)
          if (whole) expect(ticks.every(Number.isInteger)).toBe(true)
        },
      ),
    )
  })
})
