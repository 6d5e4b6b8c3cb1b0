import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { squarify } from './squarify.js'

interface Node {
  readonly value?: number
  readonly children?: readonly Node[]
}

// d3 aims at the golden ratio unless it is told to aim at squares, as the paper and we do.
it('lays out the rectangles of d3-hierarchy', () => {
  const values = fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 30 })
  const side = fc.integer({ min: 50, max: 1500 })
  fc.assert(
    fc.property(values, side, side, (given, width, height) => {
      const sorted = [...given].sort((a, b) => b - a)
      const root = hierarchy<Node>({ children: sorted.map((value) => ({ value })) }, (node) =>
        node.children?.slice(),
      )
      const laid = treemap<Node>().tile(treemapSquarify.ratio(1)).size([width, height])(
        root.sum(({ value = 0 }) => value),
      )
      const theirs = laid.leaves().map(({ x0, y0, x1, y1 }) => [x0, y0, x1 - x0, y1 - y0])
      const ours = squarify(sorted, { x: 0, y: 0, width, height })
      expect(ours).toHaveLength(theirs.length)
      ours.forEach((cell, at) => {
        const one = [cell.x, cell.y, cell.width, cell.height]
        one.forEach((value, index) => {
          expect(value).toBeCloseTo(theirs[at]?.[index] ?? Number.NaN, 5)
        })
      })
    }),
    { seed: 16, numRuns: 300 },
  )
})
