import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areaPaths } from './areaPaths.js'

const WIDTH = 40
const heights = fc.integer({ min: 0, max: 150 })

it('fills every column between the extremes of both edges, with two lines a column', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(heights, heights), { minLength: 400, maxLength: 2000 }), (pairs) => {
      const tops = Float64Array.from(pairs, ([top]) => top)
      const bottoms = Float64Array.from(pairs, ([, height]) => 150 + height)
      // Whole pixels, so that each point is drawn in its own column.
      const xs = tops.map((_, at) => Math.floor((at / pairs.length) * WIDTH))
      const drawn = [...areaPaths({ xs, tops, bottoms }, 'smooth').matchAll(/(\d+),(\d+)H(\d+)/g)]
      expect(drawn.length).toBe(2 * WIDTH)
      for (let column = 0; column < WIDTH; column++) {
        const own = drawn
          .filter(([, x, , end]) => Math.min(Number(x), Number(end)) === column)
          .map(([, , y]) => Number(y))
        const inside = (ys: Float64Array): readonly number[] => [...ys].filter((_, at) => xs[at] === column)
        expect(Math.min(...own)).toBe(Math.min(...inside(tops)))
        expect(Math.max(...own)).toBe(Math.max(...inside(bottoms)))
      }
    }),
  )
})

it('keeps a gap', () => {
  const tops = Float64Array.from([1, 2, Number.NaN, 3, 4])
  const xs = tops.map((_, at) => at * 10)
  const bottoms = tops.map((y) => y + 5)
  expect(areaPaths({ xs, tops, bottoms }, 'linear')).toBe('M0,1L10,2L10,7L0,6ZM30,3L40,4L40,9L30,8Z')
})
