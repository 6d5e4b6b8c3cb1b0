import { describe, expect, test } from 'vitest'
import refusal from '../fixtures/error.100.2388087.monthly-window.json' with { type: 'json' }
import omitted from '../fixtures/pricing_analytics.monthly.open-month-omitted.json' with { type: 'json' }
import { nextEdge } from '../plan/edges.js'
import type { PointsRequest } from '../plan/request.js'
import { fakePlatform } from './fixtures/fakePlatform.js'

const zone = 'America/Sao_Paulo'
const wabaId = '102290129340398'
const pricing = {
  dataset: 'pricing',
  wabaId,
  granularity: 'MONTH',
  dimensions: ['PRICING_CATEGORY', 'PRICING_TYPE'],
} as const
/** 120 days before the fake platform's now, and up to tomorrow. */
const range = { start: '2026-08-01', end: '2026-11-23' }

/** A message a half hour of each bucket, as the platform would count them. */
function pointsOf({ start, end, granularity }: Pick<PointsRequest, 'start' | 'end' | 'granularity'>) {
  const points: object[] = []
  for (let from = start; from < end; ) {
    const to = nextEdge(from, granularity, zone)
    const volume = Math.round((Math.min(to, now) - from) / 1800)
    const labels = { pricing_category: 'MARKETING', pricing_type: 'REGULAR' }
    points.push({ start: from, end: to, ...labels, volume, cost: volume / 10 })
    from = to
  }
  return { data: [{ data_points: points }] }
}

const now = Date.UTC(2026, 10, 22, 12) / 1000
const iso = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10)
const shown = (requests: readonly PointsRequest[]) =>
  requests.map(({ granularity, start, end }) => `${granularity} ${iso(start)} – ${iso(end)}`)

describe('MONTH', () => {
  test('leaves the open month out without a word: its days are asked and added up', async () => {
    const { client, asked } = fakePlatform((request) =>
      request.granularity === 'MONTH' ? omitted : pointsOf(request),
    )
    const { rows, completeness } = await client.query({
      ...pricing,
      range: { start: '2026-07-01', end: '2026-11-28' },
    })
    expect(shown(asked())).toEqual(['MONTH 2026-07-01 – 2026-11-01', 'DAY 2026-11-01 – 2026-11-23'])
    expect(rows.map(({ start, end, volume }) => [start.toISOString(), end.toISOString(), volume])).toEqual([
      ['2026-10-01T03:00:00.000Z', '2026-11-01T03:00:00.000Z', 1000],
      ['2026-11-01T03:00:00.000Z', '2026-11-28T03:00:00.000Z', 1026],
    ])
    expect(completeness.status).toBe('complete')
  })

  test('that is refused is got by days, and what was got is kept', async () => {
    const { client, asked } = fakePlatform((request) =>
      request.granularity === 'MONTH' ? refusal : pointsOf(request),
    )
    const query = { ...pricing, range }
    const { rows, completeness } = await client.query(query)
    expect(shown(asked())).toEqual([
      'MONTH 2026-08-01 – 2026-11-01',
      'DAY 2026-11-01 – 2026-11-23',
      'DAY 2026-08-01 – 2026-11-01',
    ])
    expect(rows.map(({ start, volume }) => [iso(start.getTime() / 1000), volume])).toEqual([
      ['2026-08-01', 31 * 48],
      ['2026-09-01', 30 * 48],
      ['2026-10-01', 31 * 48],
      ['2026-11-01', 1026],
    ])
    expect(completeness).toMatchObject({ status: 'complete', failures: [] })
    expect(await client.query(query)).toMatchObject({ rows })
    expect(asked()).toHaveLength(3)
  })

  test('that cannot be got by days either is told with what to do', async () => {
    const { client } = fakePlatform(() => refusal)
    await expect(client.query({ ...pricing, range })).rejects.toMatchObject({
      kind: 'invalid-request',
      reason: 'monthly-window',
      fix: expect.stringMatching(/by DAY, or .*whole months/i),
    })
  })

  test('that holds more than was asked, the open month say, changes nothing', async () => {
    const generous = (request: PointsRequest) =>
      request.granularity === 'MONTH'
        ? pointsOf({ ...request, end: nextEdge(request.end, 'MONTH', zone) })
        : pointsOf(request)
    const { client } = fakePlatform(generous)
    const { client: usual } = fakePlatform(pointsOf)
    const { rows } = await client.query({ ...pricing, range })
    expect(rows).toEqual((await usual.query({ ...pricing, range })).rows)
  })
})

describe('a bucket that holds a part of its time says so, with the reason', () => {
  const seconds = (date: string) => Date.parse(date) / 1000
  const told = async (query: object) => {
    const { client } = fakePlatform(pointsOf)
    const { notices } = await client.query({ ...pricing, ...query } as typeof pricing & {
      range: typeof range
    })
    return notices.flatMap(({ code, details }) =>
      code === 'cut-bucket' || code === 'partial-bucket' ? [[code, details]] : [],
    )
  }

  test('months that the range cuts', async () => {
    expect(await told({ range: { start: '2026-02-19', end: '2026-03-19' } })).toEqual([
      [
        'cut-bucket',
        {
          start: seconds('2026-02-01T03:00Z'),
          end: seconds('2026-03-01T03:00Z'),
          from: seconds('2026-02-19T03:00Z'),
          to: seconds('2026-03-01T03:00Z'),
          granularity: 'MONTH',
          reason: 'range',
        },
      ],
      [
        'cut-bucket',
        {
          start: seconds('2026-03-01T03:00Z'),
          end: seconds('2026-04-01T03:00Z'),
          from: seconds('2026-03-01T03:00Z'),
          to: seconds('2026-03-19T03:00Z'),
          granularity: 'MONTH',
          reason: 'range',
        },
      ],
    ])
  })

  test('the month that is not over, and one that the look-back cuts', async () => {
    expect(await told({ range: { start: '2025-10-01', end: '2026-12-01' } })).toEqual([
      ['cut-bucket', expect.objectContaining({ from: seconds('2025-11-22T03:00Z'), reason: 'look-back' })],
      ['partial-bucket', { start: seconds('2026-11-01T03:00Z') }],
    ])
  })

  test('a day that the range cuts', async () => {
    const cut = { start: '2026-11-10T15:00:00Z', end: '2026-11-12T03:00:00Z' }
    expect(await told({ granularity: 'DAY', range: cut })).toEqual([
      ['cut-bucket', expect.objectContaining({ from: seconds('2026-11-10T15:00Z'), granularity: 'DAY' })],
    ])
  })

  test('not whole ones', async () => {
    expect(await told({ range: { start: '2026-08-01', end: '2026-11-01' } })).toEqual([])
  })
})

describe('what is held by a finer granularity', () => {
  test('answers for a coarser one without a request', async () => {
    const { client, asked } = fakePlatform(pointsOf)
    const { client: fresh } = fakePlatform(pointsOf)
    await client.query({ ...pricing, granularity: 'DAY', range })
    const { rows } = await client.query({ ...pricing, range })
    expect(shown(asked())).toEqual(['DAY 2026-08-01 – 2026-11-23'])
    expect(rows).toEqual((await fresh.query({ ...pricing, range })).rows)
  })

  test('answers for the whole months it holds, and the others are asked', async () => {
    const { client, asked } = fakePlatform(pointsOf)
    const { client: fresh } = fakePlatform(pointsOf)
    await client.query({ ...pricing, granularity: 'DAY', range: { start: '2026-08-20', end: '2026-10-10' } })
    const { rows } = await client.query({ ...pricing, range })
    expect(shown(asked())).toEqual([
      'DAY 2026-08-20 – 2026-10-10',
      'MONTH 2026-08-01 – 2026-09-01',
      'MONTH 2026-10-01 – 2026-11-01',
      'DAY 2026-11-01 – 2026-11-23',
    ])
    expect(rows).toEqual((await fresh.query({ ...pricing, range })).rows)
  })

  test('answers only as long as it is fresh: the open days are asked again after a minute', async () => {
    const { client, clock, asked } = fakePlatform(pointsOf)
    await client.query({ ...pricing, granularity: 'DAY', range })
    await clock.advance(61_000)
    await client.query({ ...pricing, range })
    expect(shown(asked()).slice(1)).toEqual(['DAY 2026-11-20 – 2026-11-23'])
  })
})

test('an average asked alone comes with what it is weighted by, and shows only what was asked', async () => {
  const { client, asked } = fakePlatform(({ start, end, granularity }) => {
    const days = granularity === 'DAY' ? (end - start) / 86_400 : 0
    const points = Array.from({ length: days }, (_, i) => {
      const from = start + i * 86_400
      return { start: from, end: from + 86_400, count: i + 1, average_duration: i === 0 ? 100 : 10 }
    })
    return { data: [{ data_points: points }] }
  })
  const { rows } = await client.query({
    dataset: 'call',
    wabaId,
    granularity: 'MONTH',
    metrics: ['AVERAGE_DURATION'],
    range: { start: '2026-10-10', end: '2026-10-12' },
  })
  expect(asked().map(({ metrics }) => metrics)).toEqual([['AVERAGE_DURATION', 'COUNT']])
  expect(rows).toMatchObject([{ averageDuration: 40 }])
  expect(rows[0]).not.toHaveProperty('count')
})
