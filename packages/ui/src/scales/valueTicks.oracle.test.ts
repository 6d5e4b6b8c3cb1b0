import { ticks as d3Ticks } from 'd3-array'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { valueTicks } from './valueTicks.js'

// Ours differ on purpose in three ways: zero is always on the axis, it begins and ends with a tick (at most one more on
// either side than d3's, which stay inside), and counts have no ticks between whole numbers.
it('has the ticks of d3-array, and at most one more at each end', () => {
  const figure = fc.oneof(
    fc.integer({ min: -5_000_000, max: 5_000_000 }),
    fc.double({ min: -50, max: 50, noNaN: true }).map((value) => Math.round(value * 1e4) / 1e4),
  )
  fc.assert(
    fc.property(figure, figure, fc.integer({ min: 2, max: 8 }), (one, other, count) => {
      const [low, high] = [Math.min(0, one, other), Math.max(0, one, other)]
      fc.pre(high > low)
      const theirs = d3Ticks(low, high, count)
      const { ticks } = valueTicks(low, high, count, false)
      const step = (ticks[1] ?? 0) - (ticks[0] ?? 0)
      const same = (a: number) => (b: number) => Math.abs(a - b) < step * 1e-6
      for (const tick of theirs) expect(ticks.some(same(tick))).toBe(true)
      const more = ticks.filter((tick) => !theirs.some(same(tick)))
      expect(more.filter((tick) => tick < low).length).toBeLessThanOrEqual(1)
      expect(more.filter((tick) => tick > high).length).toBeLessThanOrEqual(1)
      expect(more.filter((tick) => tick >= low && tick <= high)).toEqual([])
    }),
    { seed: 16, numRuns: 1000 },
  )
})
