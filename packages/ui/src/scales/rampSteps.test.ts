import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rampSteps, stepOf } from './rampSteps.js'

const figure = fc.double({ min: 1e-3, max: 1e9, noNaN: true })
const bounds = (steps: ReturnType<typeof rampSteps>) => steps.map(({ from, to }) => [from, to])

describe('the steps of a ramp', () => {
  it('are rounded, from zero on, and use the whole ramp', () => {
    const steps = rampSteps(0, 90, true)
    expect(bounds(steps)).toEqual([
      [0, 20],
      [20, 40],
      [40, 60],
      [60, 80],
      [80, 100],
    ])
    expect(steps[0]?.color).toBe('var(--wa-ramp-1)')
    expect(steps.at(-1)?.color).toBe('var(--wa-ramp-6)')
    expect(rampSteps(0, 0, true)).toEqual([])
  })

  it('go as far below zero as above when there is anything below', () => {
    const steps = rampSteps(-4, 90, true)
    expect(bounds(steps)).toEqual([
      [-100, -50],
      [-50, 0],
      [0, 50],
      [50, 100],
    ])
    expect(steps.map(({ color }) => color.replace(/\D/g, ''))).toEqual(['1', '3', '4', '6'])
  })

  it('hold every figure they were made for, in the step whose bounds it lies in', () => {
    fc.assert(
      fc.property(
        fc.option(figure),
        figure,
        fc.double({ min: -1, max: 1, noNaN: true }),
        (below, high, part) => {
          const low = below === null ? 0 : -below
          const steps = rampSteps(low, high, false)
          expect(steps.length).toBeLessThanOrEqual(6)
          expect(new Set(steps.map(({ color }) => color)).size).toBe(steps.length)
          const value = part < 0 ? part * -low : part * high
          const step = steps[stepOf(value, steps)]
          if (value === 0) {
            expect(step).toBeUndefined()
            return
          }
          // An axis ends where its highest figure lies, a billionth more or less.
          const slack = Math.abs(value) * 1e-8
          expect(step?.from).toBeLessThanOrEqual(value + slack)
          expect(step?.to).toBeGreaterThanOrEqual(value - slack)
        },
      ),
    )
  })

  it('mean the same distance from zero on both sides', () => {
    fc.assert(
      fc.property(figure, figure, (below, above) => {
        const steps = rampSteps(-below, above, false)
        expect(steps.length % 2).toBe(0)
        for (const value of [above / 3, above, below]) {
          expect(stepOf(-value, steps)).toBe(steps.length - 1 - stepOf(value, steps))
        }
      }),
    )
  })
})
