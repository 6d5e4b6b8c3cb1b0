import { describe, expect, test, vi } from 'vitest'
import { createAnalyticsClient } from './createAnalyticsClient.js'
import { AnalyticsError } from './errors.js'
import type { AnalyticsRequest, PointsRequest } from './plan/request.js'
import { createTestClock } from './testing/testClock.js'

const brazil = '102290129340398'
const korea = '109259195336416'
const nodes: Record<string, object> = {
  [brazil]: { id: brazil, name: 'Loja', currency: 'BRL', timezone_id: '25', is_enabled_for_insights: true },
  [korea]: { id: korea, name: 'Gage', currency: 'KRW', timezone_id: '79', is_enabled_for_insights: false },
}
/** 2026-11-22T12:00:00Z */
const now = Date.UTC(2026, 10, 22, 12)

/** A platform of a few lines: `points` answers data requests, the rest comes from `nodes`. */
function platform(points: (request: PointsRequest) => unknown) {
  const requests: AnalyticsRequest[] = []
  const fetcher = vi.fn(async (request: AnalyticsRequest) => {
    requests.push(request)
    if (request.kind === 'waba') return nodes[request.wabaId]
    if (request.kind === 'points') return points(request)
    return { success: true }
  })
  const asked = () => requests.filter((request) => request.kind === 'points')
  return { client: createAnalyticsClient({ fetcher, clock: () => now }), fetcher, asked, requests }
}

const sent = (start: number, count: number) => ({ start, end: start + 86_400, sent: count, delivered: count })
const messaging = (points: readonly object[]) => ({ analytics: { data_points: points }, id: brazil })
const october = { start: '2026-10-01', end: '2026-11-01' }
const base = { dataset: 'messaging', wabaId: brazil, range: october, granularity: 'DAY' } as const
const error = (code: number, rest: object = {}) => ({
  error: { message: 'x', type: 'OAuthException', code, ...rest },
})

describe('a question', () => {
  test('is answered with rows, its own form, the account and when', async () => {
    const { client } = platform(() => messaging([sent(1790823600, 5)]))
    const result = await client.query(base)
    expect(result.rows).toEqual([
      {
        wabaId: brazil,
        start: new Date(1790823600_000),
        end: new Date(1790910000_000),
        sent: 5,
        delivered: 5,
        groupsSent: undefined,
        groupsDelivered: undefined,
      },
    ])
    expect(result).toMatchObject({
      query: { dataset: 'messaging', wabaIds: [brazil], range: october },
      completeness: { status: 'complete', requests: { total: 1, failed: 0 } },
      currency: 'BRL',
      timeZone: 'America/Sao_Paulo',
      fetchedAt: new Date(now),
    })
    expect(result.rows).toBe(result.rows)
  })

  test("takes days as the account's own, whatever the machine's", async () => {
    const { client, asked } = platform(() => messaging([]))
    await client.query(base)
    expect(asked()).toMatchObject([
      { start: Date.UTC(2026, 9, 1, 3) / 1000, end: Date.UTC(2026, 10, 1, 3) / 1000 },
    ])
  })

  test('to templates is asked in whole days of UTC, ten ids a request, and says what was widened', async () => {
    const { client, asked } = platform(() => ({ data: [] }))
    const templateIds = Array.from({ length: 12 }, (_, i) => `10000${i}`)
    const range = { start: '2026-11-01T10:00:00Z', end: '2026-11-03T00:00:00Z' }
    const result = await client.query({
      dataset: 'template',
      wabaId: brazil,
      range,
      granularity: 'DAY',
      templateIds,
    })
    expect(asked().map(({ start, end }) => [start, end])).toEqual([
      [1793491200, 1793664000],
      [1793491200, 1793664000],
    ])
    expect(result.timeZone).toBe('UTC')
    expect(result.notices.map(({ code }) => code)).toContain('range-aligned')
  })

  test('beyond the look-back is cut, and says so; wholly beyond it is refused', async () => {
    const { client, asked } = platform(() => messaging([]))
    const { notices } = await client.query({ ...base, range: { start: '2025-01-01', end: '2026-11-01' } })
    const cut = notices.find(({ code }) => code === 'clamped-to-look-back')
    expect(cut).toMatchObject({ severity: 'loss', wabaId: brazil, details: { days: 365 } })
    expect(asked()[0]?.start).toBe(cut?.details['to'])
    const old = client.query({ ...base, range: { start: '2023-01-01', end: '2023-02-01' } })
    await expect(old).rejects.toMatchObject({ kind: 'invalid-query', reason: 'outside-look-back' })
  })

  test('that cannot be asked sends nothing at all', async () => {
    const { client, fetcher } = platform(() => messaging([]))
    const reversed = { start: '2026-11-01', end: '2026-10-01' }
    await expect(client.query({ ...base, range: reversed })).rejects.toMatchObject({
      reason: 'range-reversed',
    })
    expect(fetcher).not.toHaveBeenCalled()
  })

  test('with another kind of id is told which kind it was', async () => {
    const message =
      '(#100) Tried accessing nonexisting field (analytics) on node type (WhatsAppBusinessPhoneNumber)'
    const { client } = platform(() => error(100, { message }))
    await expect(client.query(base)).rejects.toMatchObject({
      kind: 'not-found',
      reason: 'wrong-node',
      fix: expect.stringContaining('WhatsApp Business Account'),
    })
  })

  test('reports its progress from nothing to all', async () => {
    const { client } = platform(() => ({ data: [] }))
    const seen: object[] = []
    const templateIds = Array.from({ length: 21 }, (_, i) => `1000${i + 10}`)
    const range = { start: '2026-11-01', end: '2026-11-03' }
    await client.query(
      { dataset: 'template', wabaId: brazil, range, granularity: 'DAY', templateIds },
      { onProgress: (progress) => seen.push(progress) },
    )
    expect(seen).toEqual([0, 1, 2, 3].map((done) => ({ done, total: 3 })))
  })
})

describe('pages', () => {
  const range = { start: '2026-11-01', end: '2026-11-02' }
  const query = {
    dataset: 'template',
    wabaId: brazil,
    range,
    granularity: 'DAY',
    templateIds: ['10001', '10002'],
  } as const
  const page = (id: string, paging?: object) => ({
    data: [{ data_points: [{ template_id: id, start: 1793491200, end: 1793577600, sent: 1 }] }],
    paging,
  })

  test('are followed by cursor until `next` is missing, though a cursor is there', async () => {
    const next = 'https://graph.facebook.com/v25.0/1/template_analytics?access_token=SECRET&after=B'
    const { client, asked } = platform(({ page: asking }) =>
      asking?.after === 'B'
        ? page('10002', { cursors: { after: 'C' } })
        : page('10001', { cursors: { after: 'B' }, next }),
    )
    const { rows, completeness } = await client.query(query)
    expect(rows.map((row) => row.templateId)).toEqual(['10001', '10002'])
    expect(completeness.status).toBe('complete')
    expect(JSON.stringify(asked())).not.toContain('SECRET')
  })

  test('that go round in a circle are an error, not a short answer', async () => {
    const { client } = platform(() => page('10001', { cursors: { after: 'B' }, next: 'https://x' }))
    await expect(client.query(query)).rejects.toMatchObject({ kind: 'bad-response', reason: 'cursor-loop' })
  })
})

describe('cost', () => {
  const pricing = { ...base, dataset: 'pricing', dimensions: ['COUNTRY'] } as const
  const point = { start: 1790823600, end: 1790910000, country: 'BR', volume: 3 }

  test('that does not come is missing, not 0, and the reason is told', async () => {
    const { client } = platform(() => ({ data: [{ data_points: [point] }] }))
    const { rows, notices } = await client.query(pricing)
    expect(rows[0]).toMatchObject({ country: 'BR', volume: 3 })
    expect(rows[0]?.cost).toBeUndefined()
    expect(notices).toContainEqual({ code: 'cost-withheld', severity: 'loss', wabaId: brazil, details: {} })
  })

  test('that is refused is left out of the question, and the rest answered', async () => {
    const { client, asked } = platform(({ metrics }) =>
      metrics.includes('COST') || metrics.length === 0
        ? { error: { message: 'Cost not available' } }
        : { data: [{ data_points: [point] }] },
    )
    const { rows, notices, completeness } = await client.query({ ...pricing, metrics: ['VOLUME', 'COST'] })
    expect(asked().map(({ metrics }) => metrics)).toEqual([['VOLUME', 'COST'], ['VOLUME']])
    expect(rows).toMatchObject([{ volume: 3 }])
    expect(notices.map(({ code }) => code)).toContain('cost-withheld')
    expect(completeness.status).toBe('complete')
  })

  test('that is refused and the only thing asked is an error', async () => {
    const { client } = platform(() => ({ error: { message: 'Cost not available' } }))
    await expect(client.query({ ...pricing, metrics: ['COST'] })).rejects.toMatchObject({
      kind: 'cost-withheld',
    })
  })
})

describe('several accounts', () => {
  const both = { ...base, dataset: 'pricing', wabaId: [brazil, korea] } as const
  const answer = ({ wabaId, start }: PointsRequest) => ({
    data: [{ data_points: [{ start, end: start + 86_400, volume: wabaId === brazil ? 1 : 2, cost: 1 }] }],
  })

  test('are asked in their own days, and their moneys and zones kept apart', async () => {
    const { client } = platform(answer)
    const { rows, notices, currency, timeZone, accounts } = await client.query(both)
    expect(rows.map((row) => [row.wabaId, row.start.toISOString(), row.volume])).toEqual([
      [brazil, '2026-10-01T03:00:00.000Z', 1],
      [korea, '2026-09-30T15:00:00.000Z', 2],
    ])
    expect([currency, timeZone]).toEqual([undefined, undefined])
    expect(accounts.map((account) => account.currency)).toEqual(['BRL', 'KRW'])
    expect(notices).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ code: 'mixed-currencies', details: { currencies: ['BRL', 'KRW'] } }),
        expect.objectContaining({ code: 'mixed-zones' }),
      ]),
    )
  })

  test('do not lose the others when one fails: it is named', async () => {
    const { client } = platform((request) => (request.wabaId === korea ? error(190) : answer(request)))
    const { rows, completeness } = await client.query(both)
    expect(rows.map((row) => row.wabaId)).toEqual([brazil])
    expect(completeness).toMatchObject({
      status: 'partial',
      requests: { total: 2, failed: 1 },
      failures: [{ wabaId: korea, error: { kind: 'auth' } }],
    })
  })

  test('that all fail are an error', async () => {
    const { client } = platform(() => error(4))
    await expect(client.query(both)).rejects.toMatchObject({ kind: 'rate-limit', retryable: true })
  })

  test('come in the order asked, whichever answers first', async () => {
    const { client } = platform(async (request) => {
      if (request.wabaId === brazil) await new Promise((resolve) => setImmediate(resolve))
      return answer(request)
    })
    const { rows } = await client.query(both)
    expect(rows.map((row) => row.wabaId)).toEqual([brazil, korea])
  })
})

describe('the account', () => {
  test('is asked for once, however many questions need it', async () => {
    const { client, requests } = platform(() => messaging([]))
    await Promise.all([
      client.query(base),
      client.query({ ...base, granularity: 'MONTH' }),
      client.waba(brazil),
    ])
    expect(requests.filter(({ kind }) => kind === 'waba')).toHaveLength(1)
  })

  test('of a zone nobody knows falls back, and says so', async () => {
    const fetcher = async ({ kind }: AnalyticsRequest) =>
      kind === 'points' ? messaging([]) : { id: brazil, timezone_id: '999' }
    const client = createAnalyticsClient({ fetcher, clock: () => now })
    expect(await client.waba(brazil)).toMatchObject({ timeZone: 'UTC', timeZoneKnown: false })
    const { notices } = await client.query(base)
    expect(notices).toContainEqual(
      expect.objectContaining({ code: 'unknown-time-zone', details: { timezoneId: '999', used: 'UTC' } }),
    )
    const told = createAnalyticsClient({ fetcher, clock: () => now, timeZones: { 999: 'Asia/Kathmandu' } })
    expect(await told.waba(brazil)).toMatchObject({ timeZone: 'Asia/Kathmandu', timeZoneKnown: true })
  })

  test('is asked anew after template analytics was confirmed', async () => {
    const { client, requests } = platform(() => messaging([]))
    await client.waba(korea)
    await client.confirmTemplateInsights({ wabaId: korea })
    await client.waba(korea)
    expect(requests.map(({ kind }) => kind)).toEqual(['waba', 'confirmTemplateInsights', 'waba'])
  })
})

describe('cancelling', () => {
  test('ends the wait with an error of its own kind', async () => {
    const { client } = platform(() => new Promise(() => {}))
    const controller = new AbortController()
    const answer = client.query(base, { signal: controller.signal })
    controller.abort('enough')
    await expect(answer).rejects.toMatchObject({ kind: 'aborted', cause: 'enough' })
  })

  test('before the start sends nothing', async () => {
    const { client, asked } = platform(() => messaging([]))
    await expect(client.query(base, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: 'aborted',
    })
    expect(asked()).toEqual([])
  })
})

test('whatever a fetcher throws arrives as the one error of the library', async () => {
  const failure = new TypeError('fetch failed')
  const clock = createTestClock(now)
  const fetcher = vi.fn(() => Promise.reject(failure))
  const client = createAnalyticsClient({ fetcher, clock: clock.now, wait: clock.wait })
  const caught = client.query(base).catch((cause: unknown) => cause)
  for (let tries = 0; tries < 3; tries++) {
    await new Promise((resolve) => setImmediate(resolve))
    await clock.advance(2000)
  }
  expect(await caught).toBeInstanceOf(AnalyticsError)
  expect(await caught).toMatchObject({ kind: 'network', cause: failure })
  expect(fetcher).toHaveBeenCalledTimes(3)
})

test('answers that are no answers are told apart from empty ones', async () => {
  for (const answer of [null, 'x', 7, [], {}, { data: 'x' }, { analytics: null }]) {
    const { client } = platform(() => answer)
    const asked = client.query(base)
    if (Array.isArray(answer)) await expect(asked).resolves.toMatchObject({ rows: [] })
    else await expect(asked, JSON.stringify(answer)).rejects.toMatchObject({ kind: 'bad-response' })
  }
  const { client } = platform(() => ({ id: brazil }))
  expect((await client.query(base)).rows).toEqual([])
})
