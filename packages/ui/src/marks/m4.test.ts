import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linePaths } from './linePaths.js'
import { m4 } from './m4.js'

const WIDTH = 40

function columnsOf(xs: Float64Array, ys: Float64Array, indices: Iterable<number>): Map<number, number[]> {
  const columns = new Map<number, number[]>()
  for (const at of indices) {
    const column = Math.floor(xs[at] ?? 0)
    columns.set(column, [...(columns.get(column) ?? []), ys[at] ?? 0])
  }
  return columns
}

describe('reduction to the pixel width', () => {
  it('keeps the first, lowest, highest and last of every column, in order, and at most four a column', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 3000 }), (values) => {
        const ys = Float64Array.from(values)
        const xs = ys.map((_, at) => (at / (values.length - 1)) * WIDTH)
        const kept = m4(xs, ys, 0, values.length - 1)
        expect([...kept].sort((a, b) => a - b)).toEqual(kept)
        const all = columnsOf(xs, ys, ys.keys())
        for (const [column, own] of columnsOf(xs, ys, kept)) {
          const every = all.get(column) ?? []
          expect([own[0], Math.min(...own), Math.max(...own), own.at(-1)]).toEqual([
            every[0],
            Math.min(...every),
            Math.max(...every),
            every.at(-1),
          ])
        }
        expect(kept.length).toBeLessThanOrEqual(Math.min(values.length, 4 * (WIDTH + 1)))
      }),
    )
  })

  it('draws every column’s lowest and highest figure', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 400, maxLength: 3000 }),
        (values) => {
          const ys = Float64Array.from(values)
          const xs = ys.map((_, at) => (at / (values.length - 1)) * WIDTH)
          const { solid } = linePaths({ xs, ys }, { wholeFrom: 0, wholeTo: ys.length }, 'linear')
          const drawn = new Map<number, number[]>()
          let column = 0
          for (const [, x, y, down] of solid.matchAll(/[ML](\d+),(\d+)|V(\d+)/g)) {
            if (x !== undefined) column = Number(x)
            drawn.set(column, [...(drawn.get(column) ?? []), Number(y ?? down)])
          }
          for (const [at, every] of columnsOf(xs, ys, ys.keys())) {
            const own = drawn.get(at) ?? []
            expect([Math.min(...own), Math.max(...own)]).toEqual([Math.min(...every), Math.max(...every)])
          }
        },
      ),
    )
  })

  it('never bridges a gap: a path begins anew after each', () => {
    const ys = Float64Array.from([1, 2, Number.NaN, 3, 4, Number.NaN, 5])
    const xs = ys.map((_, at) => at * 10)
    expect(linePaths({ xs, ys }, { wholeFrom: 0, wholeTo: 7 }, 'linear')).toEqual({
      solid: 'M0,1L10,2M30,3L40,4',
      columns: [],
      partial: '',
      lone: [6],
    })
    expect(linePaths({ xs, ys }, { wholeFrom: 0, wholeTo: 4 }, 'linear')).toEqual({
      solid: 'M0,1L10,2',
      columns: [],
      partial: 'M30,3L40,4',
      lone: [6],
    })
  })
})
