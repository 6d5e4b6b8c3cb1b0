import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { downsample, downsampleLttb, type ThinPoint } from './downsample.js'

const line = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.option(fc.integer({ min: -1000, max: 1000 }))), {
    maxLength: 600,
  })
  .map((steps) => {
    let x = 0
    return steps.map(([step, y]): ThinPoint => {
      x += step
      return { x, y }
    })
  })

function columns(points: readonly ThinPoint[], all: readonly ThinPoint[], width: number) {
  const start = all[0]?.x ?? 0
  const span = (all.at(-1)?.x ?? 0) - start
  const found = new Map<number, number[]>()
  for (const { x, y } of points) {
    const column = span > 0 ? Math.min(width - 1, Math.floor(((x - start) / span) * width)) : 0
    const figures = found.get(column) ?? []
    found.set(column, figures)
    if (y !== null) figures.push(y)
  }
  return new Map([...found].map(([column, y]) => [column, [y[0], Math.min(...y), Math.max(...y), y.at(-1)]]))
}

describe('downsample', () => {
  test('keeps the first, lowest, highest and last of every pixel', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 60 }), (points, width) => {
        const thin = downsample(points, { width })
        expect(columns(thin, points, width)).toEqual(columns(points, points, width))
        expect(thin.length).toBeLessThanOrEqual(Math.max(5 * width, 0) || points.length)
        expect(thin.every((point, i) => i === 0 || point.x > (thin[i - 1]?.x ?? 0))).toBe(true)
      }),
    )
  })

  test('keeps a gap in every pixel that has one', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 20 }), (points, width) => {
        const gaps = (list: readonly ThinPoint[]) =>
          columns(
            list.filter(({ y }) => y === null),
            points,
            width,
          )
        expect([...gaps(downsample(points, { width })).keys()]).toEqual([...gaps(points).keys()])
      }),
    )
  })

  test('leaves short lines as they are', () => {
    const points = [{ x: 0, y: 1 }]
    expect(downsample(points, { width: 100 })).toBe(points)
  })
})

describe('downsampleLttb', () => {
  test('keeps the ends, the order and the number asked for', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 2, max: 60 }), (points, count) => {
        const whole = points.filter(({ y }) => y !== null)
        const thin = downsampleLttb(whole, count)
        expect(thin).toHaveLength(Math.min(count, whole.length))
        expect(thin[0]).toBe(whole[0])
        expect(thin.at(-1)).toBe(whole.at(-1))
        expect(thin.every((point, i) => i === 0 || point.x > (thin[i - 1]?.x ?? 0))).toBe(true)
      }),
    )
  })

  test('keeps a lonely peak', () => {
    const points = Array.from({ length: 1000 }, (_, x) => ({ x, y: x === 500 ? 100 : 0 }))
    expect(downsampleLttb(points, 20)).toContain(points[500])
  })
})
