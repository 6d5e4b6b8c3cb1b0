import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allPairs, keyOf, keysOf, pairRows } from './pairs.mjs'

const axes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 6 }).map((sizes) =>
  sizes.map((size, at) => ({
    id: `axis${at}`,
    values: Array.from({ length: size }, (_, nth) => `v${nth}`),
  })),
)

it('lets every two values meet that can, and none that cannot', () => {
  fc.assert(
    fc.property(axes, fc.integer({ min: 2, max: 9 }), (given, salt) => {
      /** @type {import('./pairs.mjs').Goes} */
      const goes = (axisA, a, axisB, b) => {
        if (a === 'v0' || b === 'v0') return true
        const name = [`${axisA}${a}`, `${axisB}${b}`].sort().join()
        return [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), salt) % 5 !== 0
      }
      const rows = pairRows(given, goes)
      const met = new Set(rows.flatMap((row) => keysOf(given, row)))
      const wanted = allPairs(given, goes).map((pair) => keyOf(...pair))
      expect([...met].sort()).toEqual([...wanted].sort())
    }),
    { seed: 17, numRuns: 200 },
  )
})

it('needs few rows: not many more than the two longest axes have pairs', () => {
  const sizes = [14, 3, 3, 3, 4, 3]
  const given = sizes.map((size, at) => ({
    id: `axis${at}`,
    values: Array.from({ length: size }, (_, nth) => `v${nth}`),
  }))
  expect(pairRows(given, () => true).length).toBeLessThan(70)
})
