import { describe, expect, test } from 'vitest'
import { missingCode } from '../table/missingKinds.js'
import { rowsOf } from '../table/rowsOf.js'
import { TableBuilder } from '../table/tableBuilder.js'
import { addUp } from './addUp.js'

const day = 86_400
const whole = { start: 0, end: 31 * day }

interface Point {
  readonly day: number
  readonly direction: string
  readonly count?: number
  readonly cost?: number
  readonly averageDuration?: number
  readonly mystery?: number
}

/** Calls by day and direction, as a builder collects them. */
function calls(points: readonly Point[]) {
  const builder = new TableBuilder('call', { dimensions: ['DIRECTION'], metrics: [] })
  for (const { day: at, direction, mystery, ...metrics } of points) {
    const row = builder.openPoint(at * day, (at + 1) * day)
    const waba = builder.dimension('wabaId', undefined)
    waba.codes[row] = waba.codeOf('1')
    const column = builder.dimension('direction', 'UNKNOWN')
    column.codes[row] = column.codeOf(direction)
    const set = (target: { values: Float64Array; valid: Uint8Array } | undefined, value: number) => {
      if (target === undefined) throw new Error('no such metric')
      target.values[row] = value
      target.valid[row] = 1
    }
    for (const [name, value] of Object.entries(metrics)) set(builder.metrics.get(name), value)
    if (mystery !== undefined) set(builder.unknownMetric('mystery', 'mystery'), mystery)
  }
  return builder.finish()
}

const added = (points: readonly Point[]) =>
  rowsOf(addUp(calls(points), () => whole)).map((row) => {
    const { wabaId, start, end, ...rest } = row as { wabaId: string; start: Date; end: Date }
    expect([wabaId, start.getTime() / 1000, end.getTime() / 1000]).toEqual(['1', whole.start, whole.end])
    return rest
  })

describe('points of one bucket and the same dimensions become one', () => {
  test('counts and amounts add, to the last decimal', () => {
    const points = Array.from({ length: 10 }, (_, i) => ({ day: i, direction: 'USER', count: 1, cost: 0.1 }))
    expect(added([...points, { day: 3, direction: 'BUSINESS', count: 5, cost: 2 }])).toEqual([
      { direction: 'USER', count: 10, cost: 1, averageDuration: undefined },
      { direction: 'BUSINESS', count: 5, cost: 2, averageDuration: undefined },
    ])
  })

  test('averages are weighted by what they are averages of', () => {
    const points = [
      { day: 1, direction: 'USER', count: 1, averageDuration: 100 },
      { day: 2, direction: 'USER', count: 9, averageDuration: 20 },
    ]
    expect(added(points)).toMatchObject([{ count: 10, averageDuration: 28 }])
  })

  test('a number that is missing somewhere is that of the others, and missing where all lack it', () => {
    const points = [
      { day: 1, direction: 'USER', count: 1, cost: 3 },
      { day: 2, direction: 'USER', count: 2 },
      { day: 2, direction: 'BUSINESS', count: 2 },
    ]
    expect(added(points)).toMatchObject([
      { direction: 'USER', count: 3, cost: 3 },
      { direction: 'BUSINESS', count: 2, cost: undefined },
    ])
  })

  test('what nobody knows how to add has a number only where there is one alone', () => {
    const points = [
      { day: 1, direction: 'USER', count: 1, mystery: 7 },
      { day: 2, direction: 'USER', count: 1, mystery: 8 },
      { day: 2, direction: 'BUSINESS', count: 1, mystery: 9 },
    ]
    expect(added(points)).toMatchObject([
      { direction: 'USER', mystery: undefined },
      { direction: 'BUSINESS', mystery: 9 },
    ])
  })
})

test('points of different buckets stay apart, in order', () => {
  const points = [2, 35, 1, 40].map((at) => ({ day: at, direction: 'USER', count: at }))
  const half = ({ start }: { start: number }) =>
    start < whole.end ? whole : { start: whole.end, end: 2 * whole.end }
  const { buckets, metrics } = addUp(calls(points), half)
  expect([...buckets.starts]).toEqual([0, whole.end])
  expect(Array.from(metrics.get('count')?.values ?? [])).toEqual([3, 75])
})

test('a sum that lacks a point, or holds one of a part, says so', () => {
  const lacking = [{ count: 2 }, {}, { count: 3 }].map((each) => ({ day: 1, direction: 'USER', ...each }))
  const { metrics } = addUp(calls(lacking), () => whole)
  const column = metrics.get('count')
  expect([...(column?.values ?? [])]).toEqual([5])
  expect([...(column?.reasons ?? [])]).toEqual([missingCode.missing])
  const twice = calls([2, 3].map((count) => ({ day: 1, direction: 'USER', count })))
  expect(addUp(twice, () => whole).metrics.get('count')?.reasons).toBeUndefined()
})
