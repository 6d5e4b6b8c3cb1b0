import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, columnsPath } from './columns.js'
import { fillColumns } from './fillColumns.js'

/** Points whose pixels ascend by at most a few columns, from some column on. */
const points = fc
  .tuple(
    fc.double({ min: 0, max: 9, noNaN: true }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 2.5, noNaN: true }), fc.integer({ min: 0, max: 90 })), {
      minLength: 2,
      maxLength: 400,
    }),
  )
  .map(([start, steps]) => {
    let x = start
    const xs = Float64Array.from(steps, ([by]) => {
      x += by
      return x
    })
    return { xs, ys: Float64Array.from(steps, ([, y]) => y) }
  })

describe('columns', () => {
  it('hold every point, and reach no further than a point or the way to it', () => {
    fc.assert(
      fc.property(points, ({ xs, ys }) => {
        const { first, tops, bottoms } = columnsOf(xs, ys, 0, xs.length - 1)
        expect(first + tops.length - 1).toBe(Math.floor(xs[xs.length - 1] ?? 0))
        const own = Array.from(tops, (): number[] => [])
        for (const [at, x] of xs.entries()) own[Math.floor(x) - first]?.push(ys[at] ?? 0)
        own.forEach((all, column) => {
          const [top = 0, bottom = 0] = [tops[column], bottoms[column]]
          for (const y of all) expect(y >= top - 1e-3 && y <= bottom + 1e-3).toBe(true)
          if (all.length === 0) return
          // Beyond its own points a column reaches to the one before and no further.
          const least = Math.min(...all)
          const most = Math.max(...all)
          if (column === 0) expect([top, bottom]).toEqual([least, most])
          else {
            expect(top < least - 1e-3 && bottom > most + 1e-3).toBe(false)
            if (top < least - 1e-3) expect(top).toBeGreaterThanOrEqual((tops[column - 1] ?? 0) - 1e-3)
            if (bottom > most + 1e-3) expect(bottom).toBeLessThanOrEqual((bottoms[column - 1] ?? 0) + 1e-3)
          }
        })
      }),
    )
  })

  it('leave no gap between neighbours', () => {
    fc.assert(
      fc.property(points, ({ xs, ys }) => {
        const { tops, bottoms } = columnsOf(xs, ys, 0, xs.length - 1)
        for (let at = 1; at < tops.length; at++) {
          expect(tops[at]).toBeLessThanOrEqual((bottoms[at - 1] ?? 0) + 1e-3)
          expect(bottoms[at]).toBeGreaterThanOrEqual((tops[at - 1] ?? 0) - 1e-3)
        }
      }),
    )
  })

  it('cross columns without a point in a straight line', () => {
    const columns = columnsOf(Float64Array.of(3.2, 7.9), Float64Array.of(0, 8), 0, 1)
    expect(columns.first).toBe(3)
    expect([...columns.tops]).toEqual([0, 0, 2, 4, 6])
    expect([...columns.bottoms]).toEqual([0, 2, 4, 6, 8])
    expect(columnsPath(columns)).toBe('M3,0V0M4,0V2M5,2V4M6,4V6M7,6V8')
  })
})

const RED = Uint8ClampedArray.of(200, 10, 10, 255)

function filled(scale: number, tops: readonly number[], bottoms: readonly number[], opacity = 1) {
  const [width, height] = [8 * scale, 10 * scale]
  const data = new Uint8ClampedArray(width * height * 4)
  const columns = { first: 1, tops: Float32Array.from(tops), bottoms: Float32Array.from(bottoms) }
  fillColumns({ data, width, height, left: 2, top: 1, scale }, columns, { color: RED, width: 2, opacity })
  return (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
}

describe('filling columns', () => {
  it('puts them where the plot is, as wide as the line, soft where they end inside a pixel', () => {
    const at = filled(1, [2.5], [4])
    // From 2.5 to 4 around a line of 2, one below the upper edge: from 2.5 to 6; across from 2 to 4.
    expect(at(2, 1)).toEqual([0, 0, 0, 0])
    expect(at(2, 2)).toEqual([200, 10, 10, 128])
    expect(at(2, 3)).toEqual([200, 10, 10, 255])
    expect(at(3, 5)).toEqual([200, 10, 10, 255])
    expect(at(3, 6)).toEqual([0, 0, 0, 0])
    expect(at(1, 4)).toEqual([0, 0, 0, 0])
    expect(at(4, 4)).toEqual([0, 0, 0, 0])
  })

  it('fills as many pixels as the screen has for each of the page’s', () => {
    const at = filled(2, [3], [4])
    expect(at(4, 6)).toEqual([200, 10, 10, 255])
    expect(at(7, 11)).toEqual([200, 10, 10, 255])
    expect(at(4, 5)).toEqual([0, 0, 0, 0])
    expect(at(8, 6)).toEqual([0, 0, 0, 0])
  })

  it('is as pale as the line is, and stays on the canvas', () => {
    expect(filled(1, [3], [4], 0.5)(2, 4)).toEqual([200, 10, 10, 128])
    expect(() => filled(1, [-50, -50, -50, -50, -50, -50, -50], [50, 50, 50, 50, 50, 50, 50])).not.toThrow()
  })
})
