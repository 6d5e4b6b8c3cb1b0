import { describe, expect, test, vi } from 'vitest'
import { createAnalyticsClient } from '../createAnalyticsClient.js'
import { cutRequests } from '../plan/cutRequests.js'
import type { PointsRequest } from '../plan/request.js'
import { listedIds, seriesOf } from '../plan/series.js'
import { normalizeQuery } from '../query/normalizeQuery.js'
import { dateOf, readRange } from '../time/range.js'
import { createProxyFetcher } from './createProxyFetcher.js'
import { error, fakePlatform, settle } from './fixtures/fakePlatform.js'

const wabaId = '102290129340398'
const other = '109259195336416'
const base = { dataset: 'messaging', wabaId, granularity: 'HALF_HOUR' } as const
const month = { ...base, range: { start: '2026-10-01', end: '2026-10-29' } } as const
const year = { ...base, range: { start: '2026-01-01', end: '2026-11-01' } } as const
const templateIds = Array.from({ length: 40 }, (_, i) => String(20_000 + i))
const templates = { ...month, dataset: 'template', granularity: 'DAY', templateIds } as const

const tooLarge = error(1, { error_subcode: 99, message: 'Please reduce the amount of data' })
const good = ({ start, end }: PointsRequest) => ({
  analytics: { data_points: [{ start, end: Math.min(end, start + 1800), sent: 1, delivered: 1 }] },
})
const hours = ({ start, end }: PointsRequest) => (end - start) / 3600

describe('what the platform calls too large', () => {
  test('is halved to the last half hour, and no more is asked once that is refused', async () => {
    const { client, asked } = fakePlatform(() => tooLarge)
    await expect(client.query(month)).rejects.toMatchObject({ kind: 'too-large', code: 1 })
    expect(asked().map(hours)).toEqual([672, 336, 168, 72, 24, 12, 6, 3, 1.5, 0.5])
  })

  test('is asked in parts one at a time, the next when the one before is there', async () => {
    let underWay = 0
    let most = 0
    const { client, asked } = fakePlatform(
      async (request) => {
        most = Math.max(most, ++underWay)
        await settle()
        underWay--
        return hours(request) > 96 ? tooLarge : good(request)
      },
      { concurrency: 8 },
    )
    const { rows, completeness } = await client.query(month)
    expect(completeness.status).toBe('complete')
    expect(most).toBe(1)
    expect(asked().length).toBeLessThan(2 * rows.length)
    const starts = asked().flatMap((request) => (hours(request) > 96 ? [] : [request.start]))
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  test('in every month of ten is not halved in all of them at once', async () => {
    const { client, asked } = fakePlatform(async () => {
      await settle()
      return tooLarge
    })
    await expect(client.query(year)).rejects.toMatchObject({ kind: 'too-large' })
    expect(asked().length).toBeLessThanOrEqual(10 + 10)
  })

  test('of templates is halved by days, ids and pages, and ends at the smallest part', async () => {
    const { client, asked } = fakePlatform(() => tooLarge)
    await expect(client.query(templates)).rejects.toMatchObject({ kind: 'too-large' })
    const last = asked().at(-1)
    expect(last && [hours(last), listedIds(last)?.length, last.page?.limit]).toEqual([24, 1, 25])
    expect(asked().length).toBeLessThanOrEqual(16)
  })

  test('leaves what came, and names what did not', async () => {
    const bad = Date.parse('2026-10-20T15:00:00Z') / 1000
    const { client, asked } = fakePlatform((request) =>
      request.start <= bad && request.end > bad ? tooLarge : good(request),
    )
    const { rows, completeness } = await client.query(month)
    expect(rows.length).toBeGreaterThan(0)
    expect(completeness.status).toBe('partial')
    expect(new Set(completeness.failures.map(({ error: cause }) => cause.kind))).toEqual(
      new Set(['too-large']),
    )
    const missing = completeness.failures.reduce(
      (sum, { request }) => sum + (request ? hours(request) : 0),
      0,
    )
    const whole = asked()[0]
    const came = asked().filter((request) => request.start > bad || request.end <= bad)
    expect(missing + came.reduce((sum, request) => sum + hours(request), 0)).toBe(whole && hours(whole))
  })

  test.each([
    ['a gateway', new Response('<h1>Request Entity Too Large</h1>', { status: 413 })],
    ['a host', new Response('{"message":"too large"}', { status: 413 })],
  ])('by %s (413), is not asked in halves', async (_, answer) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    let calls = 0
    const fetch = async (_url: unknown, init?: RequestInit) => {
      if (String(init?.body).includes('"waba"')) return Response.json({ id: wabaId, timezone_id: '25' })
      calls++
      return answer.clone()
    }
    const client = createAnalyticsClient({
      fetcher: createProxyFetcher({ url: 'https://portal.test/api', fetch }),
      wait: () => new Promise(() => {}),
      random: () => 0,
    })
    client.query({ ...month, range: { start: new Date(Date.now() - 9e8), end: new Date() } }).catch(() => {})
    await settle()
    expect(calls).toBe(1)
    told.mockRestore()
  })
})

describe('a question takes 200 calls for an account at most', () => {
  /** Pages of five points without end in sight: 40 templates of 28 days are 224 of them. */
  const paging = ({ start, page, filters }: PointsRequest) => {
    const from = Number(page?.after ?? 0)
    const all = (filters['templateIds'] as string[]).flatMap((template_id) =>
      Array.from({ length: 28 }, (_, day) => ({
        template_id,
        start: start + day * 86_400,
        end: start + (day + 1) * 86_400,
        sent: 1,
      })),
    )
    const more = from + 5 < all.length
    const paging = more ? { cursors: { after: String(from + 5) }, next: 'https://x' } : {}
    return { data: [{ data_points: all.slice(from, from + 5) }], paging }
  }

  test('pages counted, and names what did not come', async () => {
    const { client, asked } = fakePlatform(paging)
    await expect(client.query(templates)).rejects.toMatchObject({
      kind: 'too-large',
      reason: 'call-cap',
      retryable: false,
      fix: expect.stringContaining('mostCalls'),
    })
    expect(asked()).toHaveLength(200)
  })

  test('unless the client is given more', async () => {
    const { client, asked } = fakePlatform(paging, { mostCalls: 500 })
    expect((await client.query(templates)).completeness.status).toBe('complete')
    expect(asked()).toHaveLength(224)
  })

  test('new tries counted, each account by itself', async () => {
    const { client, clock, asked } = fakePlatform(
      (request) => (request.wabaId === wabaId ? error(2) : good(request)),
      { mostCalls: 12 },
    )
    const answer = client.query({ ...year, wabaId: [wabaId, other] })
    for (let second = 0; second < 20; second++) {
      await settle()
      await clock.advance(1000)
    }
    const { completeness } = await answer
    expect(asked().filter((request) => request.wabaId === wabaId)).toHaveLength(12)
    expect(asked().filter((request) => request.wabaId === other)).toHaveLength(10)
    const reasons = completeness.failures.map(({ error: cause }) => cause.reason ?? cause.kind)
    expect(new Set(reasons)).toEqual(new Set(['call-cap']))
  })
})

describe('windows of days and months have twelve months at most', () => {
  test('of a question, however far it reaches', async () => {
    for (const granularity of ['DAY', 'MONTH'] as const) {
      const { client, asked } = fakePlatform(() => ({ analytics: { data_points: [] } }))
      await client.query({ ...base, granularity, range: { start: '2025-11-25', end: '2027-06-01' } })
      for (const { start, end } of asked()) expect(end - start).toBeLessThanOrEqual(365 * 86_400 + 3600)
    }
  })

  test('and are cut at firsts of months, without a gap', () => {
    const query = normalizeQuery({
      ...base,
      granularity: 'DAY' as const,
      range: { start: '2020-01-15', end: '2026-11-01' },
    })
    const [series] = seriesOf(query, { wabaId, timeZone: 'America/Sao_Paulo', zoneKnown: true })
    const range = readRange({ start: '2020-01-15', end: '2026-11-01' }, 'America/Sao_Paulo')
    const windows = series === undefined ? [] : cutRequests(series, [{ id: undefined, range }])
    const dates = windows.map(({ start }) => dateOf(start, 'America/Sao_Paulo'))
    expect(dates).toEqual([
      '2020-01-15',
      ...[2021, 2022, 2023, 2024, 2025, 2026].map((year) => `${year}-01-01`),
    ])
    expect(windows.map(({ end }) => end)).toEqual([...windows.slice(1).map(({ start }) => start), range.end])
  })
})
