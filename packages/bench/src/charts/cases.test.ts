import { expect, test } from 'vitest'
import { cases, dataOf } from './cases.js'

test.each(cases)(
  '$name: whole figures, on the same moments but in a week, other ones in each version',
  (work) => {
    const [data, again, other] = [dataOf(work, 0), dataOf(work, 0), dataOf(work, 1)]
    expect(again).toEqual(data)
    expect(data.map(({ points }) => points.length)).toEqual(Array(work.series).fill(work.points))
    const moments = data[0]?.points.map(({ x }) => x)
    for (const [at, { points }] of data.entries()) {
      const shift = work.kind === 'week' ? at * 86_400_000 : 0
      expect(points.map(({ x }) => x - shift)).toEqual(moments)
      expect(points.every(({ y }) => Number.isInteger(y) && y > 0)).toBe(true)
      expect(points.map(({ y }) => y)).not.toEqual(other[at]?.points.map(({ y }) => y))
    }
  },
)
