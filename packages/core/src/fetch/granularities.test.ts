import { accounts } from '@wabalytics/sandbox'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnalyticsQuery } from '../query/query.js'
import { readRange } from '../time/range.js'
import { pointsOf } from '../transform/pointColumns.js'
import { rollup } from '../transform/rollup.js'
import { toSeries } from '../transform/toSeries.js'
import { march, setUp } from './fixtures/sandboxClient.js'
import type { AnalyticsResult } from './result.js'

const granularities = ['HALF_HOUR', 'DAY', 'MONTH'] as const
const zones = [
  [accounts.saoPaulo, 'America/Sao_Paulo'],
  [accounts.newYork, 'America/New_York'],
  [accounts.cairo, 'Africa/Cairo'],
  [accounts.kolkata, 'Asia/Kolkata'],
  [accounts.seoul, 'Asia/Seoul'],
  [accounts.european, 'Europe/Berlin'],
] as const
const datasets = ['messaging', 'conversation', 'pricing', 'call'] as const
const metrics = {
  messaging: ['sent', 'delivered'],
  conversation: ['conversation', 'cost'],
  pricing: ['volume', 'cost'],
  call: ['count', 'cost', 'averageDuration'],
} as const
const splits = {
  messaging: [],
  conversation: ['CONVERSATION_TYPE'],
  pricing: ['PRICING_CATEGORY'],
  call: ['DIRECTION'],
} as const

type Asked = Pick<AnalyticsQuery, 'dataset' | 'wabaId' | 'range'>

/** What a new page would be told: nothing is held, and nothing under way. */
async function ask(asked: Asked, granularity: 'HALF_HOUR' | 'DAY' | 'MONTH', now: number) {
  const { client, run, asked: sent } = setUp({ now })
  const query = { ...asked, granularity, dimensions: splits[asked.dataset as 'pricing'] }
  const result: AnalyticsResult = await run(client.query(query as AnalyticsQuery<'pricing'>))
  return { result, sent: sent() }
}

function totals(result: AnalyticsResult, dataset: (typeof datasets)[number]) {
  const [row] = rollup(result, { by: [], metrics: metrics[dataset] }).rows
  return metrics[dataset].map((name) => Number(row?.[name] ?? 0))
}

function expectSame(dataset: string, found: readonly number[], expected: readonly number[]) {
  const closeness = dataset === 'call' ? 1 : 1e-6
  for (const [i, value] of found.entries()) {
    // The sandbox rounds each average to a second.
    const most = metrics[dataset as 'call'][i] === 'averageDuration' ? closeness : 1e-6 * Math.max(1, value)
    expect(Math.abs(value - (expected[i] ?? Number.NaN)), `${found} is not ${expected}`).toBeLessThan(most)
  }
}

describe('the case of the issue: Feb 19 to Mar 18', () => {
  const range = { start: '2026-02-19', end: '2026-03-19' }
  const now = Date.UTC(2026, 2, 20, 15)

  test('messages and their cost are the same by DAY and by MONTH', async () => {
    const asked = { dataset: 'pricing', wabaId: accounts.newYork.id, range } as const
    const byDay = await ask(asked, 'DAY', now)
    const byMonth = await ask(asked, 'MONTH', now)
    expect(totals(byMonth.result, 'pricing')).toEqual(totals(byDay.result, 'pricing'))
    expect(byMonth.result.rows.every(({ end }) => end.getTime() <= Date.parse('2026-03-19T04:00Z'))).toBe(
      true,
    )
    expect(new Set(byMonth.result.rows.map(({ start }) => start.toISOString()))).toEqual(
      new Set(['2026-02-19T05:00:00.000Z', '2026-03-01T05:00:00.000Z']),
    )
  })
})

describe('cases of the kind', () => {
  const wabaId = accounts.newYork.id
  const now = Date.UTC(2026, 2, 20, 15)
  const cases: readonly (readonly [string, Asked['range'], ids?: readonly string[]])[] = [
    ['a quarter cut on both sides', { start: '2025-10-20', end: '2025-12-10' }],
    ['three quarters, the first and the last cut', { start: '2025-08-20', end: '2026-03-10' }],
    ['one half hour', { start: '2026-03-19T14:00:00Z', end: '2026-03-19T14:30:00Z' }],
    ['today alone', { start: '2026-03-20', end: '2026-03-21' }],
    ['the last 24 hours', { start: '2026-03-19T15:00:00Z', end: '2026-03-20T15:00:00Z' }],
    ['thirteen months, of which the look-back keeps twelve', { start: '2025-03-01', end: '2026-04-01' }],
    ['a range that ends next year', { start: '2026-01-15', end: '2027-01-01' }],
    ['the day on which clocks go forward', { start: '2026-03-08', end: '2026-03-09' }],
    [
      'two accounts whose months begin ten hours apart',
      { start: '2026-01-20', end: '2026-03-02' },
      [accounts.kolkata.id, wabaId],
    ],
    [
      'moments that cut the months of three accounts in different places',
      { start: '2025-11-30T20:00:00Z', end: '2026-02-28T19:00:00Z' },
      [accounts.seoul.id, accounts.cairo.id, accounts.saoPaulo.id],
    ],
  ]

  test.each(cases.map(([title, range, ids]) => ({ title, range, ids })))(
    '$title',
    async ({ range, ids = [wabaId] }) => {
      const asked = { dataset: 'pricing', wabaId: ids, range } as const
      const answers = await Promise.all(granularities.map((granularity) => ask(asked, granularity, now)))
      const byAccount = answers.map(({ result }) =>
        rollup(result, { by: ['wabaId'], metrics: ['volume', 'cost'] }).rows.map((row) => [
          row['wabaId'],
          row['volume'],
          Number(row['cost']).toFixed(4),
        ]),
      )
      expect(byAccount[1]).toEqual(byAccount[0])
      expect(byAccount[2]).toEqual(byAccount[0])
      expect(byAccount[0]).toHaveLength(ids.length)
      for (const { result } of answers) {
        expect(result.completeness.status).toBe('complete')
        for (const { wabaId: id, range: own } of result.accounts) {
          const rows = result.rows.filter((row) => row.wabaId === id)
          expect(rows.every(({ start, end }) => start >= own.start && end <= own.end)).toBe(true)
        }
      }
    },
  )

  test('a range that has not begun is answered without a request', async () => {
    const range = { start: '2026-04-01', end: '2026-05-01' }
    for (const granularity of granularities) {
      const { result, sent } = await ask({ dataset: 'pricing', wabaId, range }, granularity, now)
      expect([sent, result.rows, result.completeness.status]).toEqual([[], [], 'complete'])
      const [series] = toSeries(result, { metric: 'volume' })
      expect(series && pointsOf(series.points)[0]).toMatchObject({
        y: null,
        reason: 'not-yet',
      })
    }
  })
})

test('for any range, account and dataset, the figure is the same by half hours, days, weeks, months and quarters', async () => {
  const arbitrary = fc.record({
    zone: fc.constantFrom(...zones),
    dataset: fc.constantFrom(...datasets),
    /** Half hours before now. */
    from: fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 360 * 48 })),
    length: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 130 * 48 })),
    wholeDays: fc.boolean(),
    now: fc.constantFrom(march, Date.UTC(2026, 3, 24, 0), Date.UTC(2026, 4, 1, 2), Date.UTC(2026, 10, 2, 20)),
  })
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ zone, dataset, from, length, wholeDays, now }) => {
      const [{ id: wabaId }, timeZone] = zone
      const start = Math.floor(now / 1000 / 1800 - from) * 1800
      const days = (moment: number) => new Date(moment * 1000).toISOString().slice(0, 10)
      const range = wholeDays
        ? { start: days(start), end: days(start + 86_400 + length * 1800) }
        : { start, end: start + length * 1800 }
      const [halfHours, ...coarser] = await Promise.all(
        granularities.map((granularity) => ask({ dataset, wabaId, range }, granularity, now)),
      )
      if (halfHours === undefined) throw new Error('not asked')
      const expected = totals(halfHours.result, dataset)
      for (const { result } of coarser) expectSame(dataset, totals(result, dataset), expected)
      const { start: asked, end: until } = readRange(range, timeZone)
      for (const { result } of coarser) {
        for (const row of result.rows) {
          expect(row.start.getTime() / 1000).toBeGreaterThanOrEqual(asked)
          expect(row.end.getTime() / 1000).toBeLessThanOrEqual(until)
        }
      }
      const [metric] = metrics[dataset]
      for (const granularity of ['WEEK', 'QUARTER'] as const) {
        const result = coarser[granularity === 'WEEK' ? 0 : 1]?.result
        const series = result === undefined ? [] : toSeries(result, { metric, granularity })
        const sum = series.flatMap(({ points }) => pointsOf(points)).reduce((all, { y }) => all + (y ?? 0), 0)
        expectSame(dataset, [sum], [expected[0] ?? 0])
      }
    }),
    { numRuns: 40, seed: 14 },
  )
}, 120_000)
