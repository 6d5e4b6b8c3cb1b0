import { expect, test } from 'vitest'
import { compareSeries } from './compareSeries.js'
import { pricingTable } from './fixtures/tables.js'
import { toSeries } from './toSeries.js'

const day = 86_400
const monday = Date.UTC(2026, 9, 5) / 1000
const seriesOf = (from: number, volumes: readonly (number | undefined)[]) => {
  const points = volumes.map((volume, at) => ({ start: from + at * day, volume }))
  const answer = {
    table: pricingTable(points, []),
    timeZone: 'UTC',
    fetchedAt: new Date((monday + 99 * day) * 1000),
  }
  const [series] = toSeries(answer, { metric: 'volume', granularity: 'DAY' })
  if (series === undefined) throw new Error('There is one series.')
  return series
}

test('buckets meet in their order; what either side lacks has no change', () => {
  const now = seriesOf(monday, [6, undefined, 4, 3])
  const before = seriesOf(monday - 7 * day, [4, 5, undefined])
  const changes = compareSeries(now, before)
  expect(
    changes.map(({ current, previous, change, changeRatio }) => [current, previous, change, changeRatio]),
  ).toStrictEqual([
    [6, 4, 2, 0.5],
    [undefined, 5, undefined, undefined],
    [4, undefined, undefined, undefined],
    [3, undefined, undefined, undefined],
  ])
  expect(changes.map(({ date, previousDate }) => [date, previousDate])).toEqual([
    ['2026-10-05', '2026-09-28'],
    ['2026-10-06', '2026-09-29'],
    ['2026-10-07', '2026-09-30'],
    ['2026-10-08', undefined],
  ])
  expect(changes.map(({ x, previousX }) => previousX && x - previousX)).toEqual([
    ...Array(3).fill(7 * day * 1000),
    undefined,
  ])
})

test('without an earlier series there is no change at all', () => {
  for (const { previous, previousX, change } of compareSeries(seriesOf(monday, [6, 1]), undefined))
    expect([previous, previousX, change]).toEqual([undefined, undefined, undefined])
})
