import { accounts } from '@wabalytics/sandbox'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnalyticsClient } from '../createAnalyticsClient.js'
import type { AnalyticsRequest, PointsRequest } from '../plan/request.js'
import { march, setUp } from './fixtures/sandboxClient.js'

const account = accounts.saoPaulo
const wabaId = account.id
const templateIds = account.templates.map(({ id }) => id)
const messaging = { dataset: 'messaging', wabaId, granularity: 'DAY' } as const
const template = { dataset: 'template', wabaId, granularity: 'DAY' } as const
const thirty = { start: '2026-02-19', end: '2026-03-21' }
const ninety = { start: '2025-12-21', end: '2026-03-21' }
/** The day of the account, or of UTC, in UNIX seconds. */
const saoPaulo = (date: string) => Date.parse(`${date}T03:00:00Z`) / 1000
const utc = (date: string) => Date.parse(`${date}T00:00:00Z`) / 1000
const bounds = (requests: readonly PointsRequest[]) => requests.map(({ start, end }) => [start, end])

describe('from 30 to 90 days', () => {
  test('only the 60 days before are asked, and the answer is that of one window', async () => {
    const { client, run, asked } = setUp()
    await run(client.query({ ...messaging, range: thirty }))
    const { rows, completeness } = await run(client.query({ ...messaging, range: ninety }))
    expect(bounds(asked())).toEqual([
      [saoPaulo('2026-02-19'), saoPaulo('2026-03-21')],
      [saoPaulo('2025-12-21'), saoPaulo('2026-02-19')],
    ])
    const alone = setUp()
    expect(rows).toEqual((await alone.run(alone.client.query({ ...messaging, range: ninety }))).rows)
    expect(completeness).toMatchObject({ status: 'complete', requests: { total: 2, failed: 0 } })
  })

  test('and back again nothing is asked', async () => {
    const { client, run, asked } = setUp()
    const long = await run(client.query({ ...messaging, range: ninety }))
    const short = await run(client.query({ ...messaging, range: thirty }))
    const from = Date.parse('2026-02-19T03:00:00Z')
    expect(short.rows).toEqual(long.rows.filter(({ start }) => start.getTime() >= from))
    expect(asked()).toHaveLength(1)
  })

  test('of templates, only new ids and new days are asked', async () => {
    const { client, run, asked } = setUp()
    const [first = '', second = '', third = ''] = templateIds
    await run(client.query({ ...template, range: thirty, templateIds: [first, second] }))
    const all = [third, first, second]
    const { rows } = await run(client.query({ ...template, range: ninety, templateIds: all }))
    expect(asked().map(({ start, end, filters }) => [start, end, filters['templateIds']])).toEqual([
      [utc('2026-02-19'), utc('2026-03-21'), [first, second]],
      [utc('2025-12-21'), utc('2026-03-21'), [third]],
      [utc('2025-12-21'), utc('2026-02-19'), [first, second]],
    ])
    const alone = setUp()
    expect(rows).toEqual(
      (await alone.run(alone.client.query({ ...template, range: ninety, templateIds: all }))).rows,
    )
  })
})

describe('what is kept', () => {
  test('is open for a minute: then the current day and the two before are asked again', async () => {
    const { client, run, asked, clock } = setUp()
    await run(client.query({ ...messaging, range: thirty }))
    await clock.advance(60_000)
    await run(client.query({ ...messaging, range: thirty }))
    expect(asked()).toHaveLength(1)
    await clock.advance(1000)
    const { fetchedAt } = await run(client.query({ ...messaging, range: thirty }))
    expect(bounds(asked()).at(-1)).toEqual([saoPaulo('2026-03-18'), saoPaulo('2026-03-21')])
    expect(asked()).toHaveLength(2)
    expect(fetchedAt).toEqual(new Date(march + 61_000))
  })

  test('is closed for a day', async () => {
    const { client, run, asked, clock } = setUp()
    const closed = { start: '2026-01-01', end: '2026-02-01' }
    await run(client.query({ ...messaging, range: closed }))
    await clock.advance(23 * 3_600_000)
    await run(client.query({ ...messaging, range: closed }))
    expect(asked()).toHaveLength(1)
    await clock.advance(2 * 3_600_000)
    await run(client.query({ ...messaging, range: closed }))
    expect(asked()).toHaveLength(2)
  })

  test('is passed over by a refresh, and forgotten on request', async () => {
    const { client, run, asked, sent } = setUp()
    const query = { ...messaging, range: thirty }
    await run(client.query(query))
    await run(client.query(query, { fresh: true }))
    expect(asked()).toHaveLength(2)
    await run(client.query(query))
    expect(asked()).toHaveLength(2)
    client.clear()
    await run(client.query(query))
    expect(sent.map(({ kind }) => kind)).toEqual(['waba', 'points', 'points', 'waba', 'points'])
  })

  test.each([
    ['points', { keep: 65 }],
    ['bytes', { keepBytes: 6_000 }],
  ])('is bounded by %s: what was used longest ago goes first', async (_, room) => {
    const { client, run, asked } = setUp({ client: room })
    const month = (n: number) => ({
      ...messaging,
      range: { start: `2026-0${n}-01`, end: `2026-0${n + 1}-01` },
    })
    for (const n of [1, 2]) await run(client.query(month(n)))
    await run(client.query(month(1)))
    expect(asked()).toHaveLength(2)
    await run(client.query({ ...messaging, range: { start: '2025-12-01', end: '2026-01-01' } }))
    await run(client.query(month(1)))
    expect(asked()).toHaveLength(3)
    await run(client.query(month(2)))
    expect(asked()).toHaveLength(4)
  })

  test('is never an error nor a short answer', async () => {
    const { client, run, asked } = setUp({
      faults: [{ kind: 'error', code: 200, times: 1, match: /analytics/ }],
    })
    await expect(run(client.query({ ...messaging, range: thirty }))).rejects.toMatchObject({
      kind: 'permission',
    })
    await run(client.query({ ...messaging, range: thirty }))
    expect(asked()).toHaveLength(2)
  })

  test('serves cut buckets only to questions with the same ends', async () => {
    const { client, run, asked } = setUp()
    const whole = { start: '2026-02-01', end: '2026-03-01' }
    const cut = { start: '2026-02-10T10:00:00Z', end: '2026-02-20T10:00:00Z' }
    await run(client.query({ ...messaging, range: whole }))
    const { rows } = await run(client.query({ ...messaging, range: cut }))
    const alone = setUp()
    expect(rows).toEqual((await alone.run(alone.client.query({ ...messaging, range: cut }))).rows)
    const asked2 = asked().length
    await run(client.query({ ...messaging, range: cut }))
    expect(asked()).toHaveLength(asked2)
  })
})

describe('questions in flight', () => {
  test('50 equal ones are one plan, and one answer', async () => {
    const { client, run, sent } = setUp()
    const query = { ...messaging, range: thirty }
    const results = await run(Promise.all(Array.from({ length: 50 }, () => client.query(query))))
    expect(sent.map(({ kind }) => kind)).toEqual(['waba', 'points'])
    expect(new Set(results).size).toBe(1)
  })

  test('that overlap share what they have in common', async () => {
    const { client, run, asked } = setUp()
    const [short, long] = await run(
      Promise.all([
        client.query({ ...messaging, range: thirty }),
        client.query({ ...messaging, range: ninety }),
      ]),
    )
    expect(bounds(asked())).toEqual([
      [saoPaulo('2026-02-19'), saoPaulo('2026-03-21')],
      [saoPaulo('2025-12-21'), saoPaulo('2026-02-19')],
    ])
    expect(long.rows.slice(-short.rows.length)).toEqual(short.rows)
  })
})

test('whatever was asked before, and in whichever pieces, the answer is that of one window', async () => {
  const start = utc('2025-12-20')
  const question = fc.record({
    from: fc.integer({ min: 0, max: 80 }),
    days: fc.integer({ min: 1, max: 40 }),
    dataset: fc.constantFrom('messaging', 'pricing', 'template'),
    ids: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1 }),
    fresh: fc.boolean(),
    pause: fc.constantFrom(0, 0, 30, 70, 4000),
  })
  type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never
  const queryOf = ({ from, days, dataset, ids }: Question) => {
    const range = { start: start + from * 86_400, end: start + (from + days) * 86_400 }
    if (dataset === 'template') {
      return { ...template, range, templateIds: ids.map((i) => templateIds[i] ?? '') }
    }
    if (dataset === 'messaging')
      return { ...messaging, range: { start: new Date(range.start * 1000), end: range.end } }
    return {
      dataset: 'pricing',
      wabaId,
      range,
      granularity: 'DAY',
      dimensions: ['PRICING_CATEGORY'],
    } as const
  }
  const sandbox = { quirks: { smallPages: false, settling: false, readsExpire: false } }
  await fc.assert(
    fc.asyncProperty(fc.array(question, { minLength: 2, maxLength: 6 }), async (questions) => {
      const { client, run, clock } = setUp({ sandbox })
      for (const one of questions) {
        await clock.advance(one.pause * 1000)
        const { rows } = await run(client.query(queryOf(one), { fresh: one.fresh }))
        const alone = setUp({ now: clock.now(), sandbox })
        const expected = await alone.run(alone.client.query(queryOf(one)))
        // The order of points in a bucket is the platform's own, but for templates.
        const settled = (list: typeof rows) => {
          const kept = list.filter((row) => row.end.getTime() <= march).map((row) => JSON.stringify(row))
          return one.dataset === 'template' ? kept : kept.toSorted()
        }
        expect(settled(rows)).toEqual(settled(expected.rows))
      }
    }),
    { numRuns: 25, seed: 7 },
  )
}, 60_000)

test('unit costs are those of each day, though the platform scopes them to the window asked', async () => {
  const day = 86_400
  const fetcher = async (request: AnalyticsRequest) => {
    if (request.kind !== 'points') return { id: wabaId, timezone_id: '25' }
    const days = (request.end - request.start) / day
    const points = Array.from({ length: days }, (_, i) => {
      const start = request.start + i * day
      const n = start / day
      const cost = [
        { type: 'amount_spent', value: n },
        { type: 'cost_per_delivered', value: 1000 + days },
      ]
      return { template_id: '10001', start, end: start + day, sent: 5, delivered: 4, cost }
    })
    return { data: [{ data_points: points }] }
  }
  const query = { ...template, templateIds: ['10001'], metrics: ['COST'] } as const
  const client = createAnalyticsClient({ fetcher, clock: () => march })
  await client.query({ ...query, range: thirty })
  const { rows } = await client.query({ ...query, range: ninety })
  const alone = createAnalyticsClient({ fetcher, clock: () => march })
  expect(rows).toEqual((await alone.query({ ...query, range: ninety })).rows)
  expect(rows[0]).toMatchObject({ costPerDelivered: (rows[0]?.amountSpent ?? 0) / 4 })
  expect(rows[0]).not.toHaveProperty('delivered')
})
