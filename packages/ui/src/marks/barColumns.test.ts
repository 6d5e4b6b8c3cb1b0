import fc from 'fast-check'
import { expect, it } from 'vitest'
import { barColumns } from './barColumns.js'

it('spans in each pixel column what its bars span, and draws none where there is no bar', () => {
  const heights = fc.integer({ min: 0, max: 200 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), heights, heights), { maxLength: 200 }),
      (all) => {
        const bars = all
          .map(([column, from, to], at) => ({ x: column + at / 400, width: 0.5, from, to, cap: true }))
          .sort((one, other) => one.x - other.x)
        const drawn = [...barColumns(bars).matchAll(/M(\d+),(\d+)V(\d+)h1V(\d+)z/g)]
        const wanted = [...new Set(bars.map(({ x }) => Math.floor(x)))].map((column) => {
          const ends = bars.filter(({ x }) => Math.floor(x) === column).flatMap(({ from, to }) => [from, to])
          return [column, Math.min(...ends), Math.max(...ends), Math.min(...ends)]
        })
        expect(drawn.map(([, ...numbers]) => numbers.map(Number))).toEqual(wanted)
      },
    ),
  )
})
