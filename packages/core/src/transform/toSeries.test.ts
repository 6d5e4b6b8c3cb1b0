import { describe, expect, test } from 'vitest'
import { notice } from '../notices.js'
import { withoutExpired } from '../table/withoutExpired.js'
import { answerOf, pricingTable, templateTable } from './fixtures/tables.js'
import type { Measure } from './measure.js'
import { pointsOf } from './pointColumns.js'
import { rates } from './ratio.js'
import { type Series, toSeries } from './toSeries.js'

const pointsIn = (series: Series | undefined) => (series === undefined ? [] : pointsOf(series.points))

const at = (day: number) => Date.UTC(2026, 9, day, 3)
const table = pricingTable([
  { start: at(1) / 1000, pricingCategory: 'UTILITY', volume: 5, cost: 0.5 },
  { start: at(3) / 1000, pricingCategory: 'MARKETING', volume: 2 },
])
const answer = {
  ...answerOf(table, { '100001': 'BRL' }),
  query: { range: { start: '2026-10-01', end: '2026-10-05' }, granularity: 'DAY' },
  fetchedAt: new Date(at(3) + 3_600_000),
}

describe('a series', () => {
  test('has every bucket: figures, no traffic, the one under way and those to come', () => {
    expect(toSeries(answer, { metric: 'volume' }).map((one) => ({ ...one, points: pointsIn(one) }))).toEqual([
      {
        key: 'volume',
        value: undefined,
        unit: 'count',
        currency: undefined,
        timeZone: 'America/Sao_Paulo',
        points: [
          { x: at(1), date: '2026-10-01', y: 5 },
          { x: at(2), date: '2026-10-02', y: 0, reason: 'no-traffic' },
          {
            x: at(3),
            date: '2026-10-03',
            y: 2,
            part: { start: at(3), end: at(4), reasons: ['not-over'] },
          },
          { x: at(4), date: '2026-10-04', y: null, reason: 'not-yet' },
        ],
      },
    ])
  })

  test('splits by a dimension, each with every bucket', () => {
    const series = toSeries(answer, { metric: 'volume', splitBy: 'pricingCategory' })
    expect(series.map((one) => [one.key, pointsIn(one).map(({ y }) => y)])).toEqual([
      ['MARKETING', [0, 0, 2, null]],
      ['UTILITY', [5, 0, 0, null]],
    ])
    // Each keeps its own reasons: what one was sent, the other was not.
    expect(series.map((one) => pointsIn(one).map(({ reason }) => reason))).toEqual([
      ['no-traffic', 'no-traffic', undefined, 'not-yet'],
      [undefined, 'no-traffic', 'no-traffic', 'not-yet'],
    ])
  })

  test('tells missing cost from withheld cost', () => {
    const reasons = (source: Parameters<typeof toSeries>[0]) =>
      pointsIn(toSeries(source, { metric: 'cost' })[0]).map(({ reason }) => reason)
    expect(reasons(answer)).toEqual([undefined, 'no-traffic', 'missing', 'not-yet'])
    const withheld = { ...answer, notices: [notice('cost-withheld', {}, '100001')] }
    expect(reasons(withheld)).toEqual([undefined, 'withheld', 'withheld', 'not-yet'])
  })

  test('of a question that failed in part has no invented zeros', () => {
    const [series] = toSeries({ ...answer, completeness: { status: 'partial' } }, { metric: 'volume' })
    expect(pointsIn(series)[1]).toEqual({ x: at(2), date: '2026-10-02', y: null, reason: 'missing' })
  })

  test('beyond the look-back says so', () => {
    const range = { start: '2025-09-30', end: '2025-10-05' }
    const [series] = toSeries(answer, { metric: 'volume', range })
    expect(pointsIn(series).map(({ reason }) => reason)).toEqual([
      'outside-look-back',
      'outside-look-back',
      'outside-look-back',
      'no-traffic',
      'no-traffic',
    ])
  })

  test('of a ratio has no value where nothing was sent', () => {
    const metric = { op: 'ratio', of: 'cost', per: 'volume' } as const
    expect(pointsIn(toSeries(answer, { metric })[0]).map(({ y }) => y)).toEqual([0.1, null, null, null])
  })

  test('of values the platform did not name is one that says so', () => {
    const unnamed = pricingTable([{ start: at(1) / 1000, volume: 5 }])
    const series = toSeries({ ...answer, table: unnamed }, { metric: 'volume', splitBy: 'pricingCategory' })
    expect(series.map((one) => [one.key, one.points.y[0]])).toEqual([['UNKNOWN', 5]])
  })

  test('counts no points where there was no traffic', () => {
    const [series] = toSeries(answer, { metric: { op: 'points' } })
    expect(pointsIn(series).map(({ y }) => y)).toEqual([1, 0, 1, null])
  })

  test('is told what time it is', () => {
    const [series] = toSeries(answer, { metric: 'volume', now: new Date(at(5)) })
    expect(pointsIn(series).map(({ y, part }) => [y, part])).toEqual([
      [5, undefined],
      [0, undefined],
      [2, undefined],
      [0, undefined],
    ])
  })

  test('of money in several currencies is one series each', () => {
    const two = pricingTable([
      { start: at(1) / 1000, wabaId: '100001', volume: 1, cost: 1 },
      { start: at(1) / 1000, wabaId: '100002', volume: 1, cost: 900 },
    ])
    const mixed = { ...answer, ...answerOf(two, { '100001': 'BRL', '100002': 'KRW' }) }
    expect(
      toSeries(mixed, { metric: 'cost' }).map(({ key, currency, points }) => [key, currency, points.y[0]]),
    ).toEqual([
      ['BRL', 'BRL', 1],
      ['KRW', 'KRW', 900],
    ])
    expect(toSeries(mixed, { metric: 'volume' })[0]?.points.y[0]).toBe(2)
  })

  test('of a dense dataset has no zeros of its own making', () => {
    const dense = templateTable([{ templateId: '100', delivered: 3, clicks: {} }])
    const range = { start: 1790812800, end: 1790812800 + 2 * 86_400 }
    const [series] = toSeries(dense, { metric: 'delivered', granularity: 'DAY', timeZone: 'UTC', range })
    expect(pointsIn(series)).toEqual([
      { x: 1790812800000, date: '2026-10-01', y: 3 },
      { x: 1790899200000, date: '2026-10-02', y: null, reason: 'missing' },
    ])
  })

  test('of what is no longer kept says so, and of a day of which a part is gone, that it lacks some', () => {
    const now = 1790812800 + 9.5 * 86_400
    const points = [0, 1, 2, 3].map((day) => ({
      ...{ templateId: '100', start: 1790812800 + day * 86_400, sent: 4, delivered: 4 },
      read: day < 2 ? 0 : 2,
    }))
    const table = withoutExpired(templateTable(points), now)
    const read = (metric: string | Measure) =>
      pointsIn(toSeries(table, { metric, granularity: 'DAY', timeZone: 'UTC' })[0]).map(
        ({ y, reason, lacking }) => [y, reason, lacking],
      )
    expect(read('read')).toEqual([
      [null, 'expired', undefined],
      [null, 'expired', undefined],
      [2, undefined, 'expired'],
      [2, undefined, undefined],
    ])
    expect(read(rates.readRate)).toEqual([
      [null, 'expired', undefined],
      [null, 'expired', undefined],
      [null, 'expired', undefined],
      [0.5, undefined, undefined],
    ])
  })
})
