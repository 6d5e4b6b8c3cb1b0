import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rampPowers } from './rampPowers.js'
import { stepOf } from './rampSteps.js'

const bounds = (lowest: number, highest: number) => rampPowers(lowest, highest).map(({ to }) => to)

it('steps by ratio, as fine as six colours allow', () => {
  expect(bounds(12, 412_000)).toEqual([100, 1000, 10_000, 100_000, 1_000_000])
  expect(bounds(300, 4000)).toEqual([500, 1000, 2000, 5000])
  expect(bounds(42, 42)).toEqual([50])
  expect(bounds(0.003, 0.04)).toEqual([0.005, 0.01, 0.02, 0.05])
  expect(bounds(1, 1)).toEqual([2])
  expect(bounds(0, 0)).toEqual([])
})

it('every figure above zero has one step, and no two steps one colour', () => {
  const figure = fc.double({ min: 1e-9, max: 1e15, noNaN: true })
  fc.assert(
    fc.property(figure, figure, (one, other) => {
      const [lowest, highest] = [Math.min(one, other), Math.max(one, other)]
      const steps = rampPowers(lowest, highest)
      expect(steps.length).toBeGreaterThan(0)
      expect(new Set(steps.map(({ color }) => color)).size).toBe(steps.length)
      expect(steps[0]?.from).toBe(0)
      expect(steps.at(-1)?.to).toBeGreaterThanOrEqual(highest)
      steps.forEach(({ from, to }, at) => {
        expect(to).toBeGreaterThan(from)
        if (at > 0) expect(from).toBe(steps[at - 1]?.to)
      })
      const step = steps[stepOf(highest, steps)]
      expect(step !== undefined && highest >= step.from && highest <= step.to).toBe(true)
    }),
  )
})
