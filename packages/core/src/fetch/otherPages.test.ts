import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createAnalyticsClient } from '../createAnalyticsClient.js'
import { readRequest } from '../plan/readRequest.js'
import type { PageRequest, PointsRequest } from '../plan/request.js'
import { listedIds } from '../plan/series.js'
import { createGraphFetcher } from './createGraphFetcher.js'
import { error, fakePlatform } from './fixtures/fakePlatform.js'

const wabaId = '102290129340398'
const day = 86_400
const range = { start: '2026-10-01', end: '2026-10-11' }
const sparse = { dataset: 'pricing', wabaId, range, granularity: 'DAY', dimensions: ['COUNTRY'] } as const
const dense = {
  dataset: 'template',
  wabaId,
  range,
  granularity: 'DAY',
  templateIds: ['10001', '10002'],
} as const
const graph = 'https://graph.facebook.com/v25.0/1/x?access_token=EAASECRET&limit=25'
const url = new URL('../fixtures/pricing_analytics.next-without-after.json', import.meta.url)
const recorded: unknown = JSON.parse(readFileSync(url, 'utf8'))

/** The points of a request: one a day, and in a dense dataset one an id. */
function pointsOf(request: PointsRequest) {
  const points: object[] = []
  for (let { start } = request; start < request.end; start += day) {
    for (const id of listedIds(request) ?? ['BR']) {
      const key = request.dataset === 'template' ? { template_id: id, sent: 1 } : { country: id, volume: 1 }
      points.push({ ...key, start, end: start + day })
    }
  }
  return points
}

type Told = Readonly<Record<string, unknown>>
/** How a page tells of the next one: at which of its points it begins. */
type Tell = (from: number, request: PointsRequest) => Told | undefined

/** A platform that pages so many points at a time; `from` finds out at which to begin. */
function paged(most: number, tell: Tell, from: (page: PageRequest) => number, inBlock = false) {
  return (request: PointsRequest) => {
    const points = pointsOf(request)
    const first = from(request.page ?? {})
    const next = first + most
    const told = next < points.length ? tell(next, request) : undefined
    const block = { data_points: points.slice(first, next) }
    return inBlock ? { data: [{ ...block, ...told }] } : { data: [block], ...told }
  }
}

/** What a platform of an offset, of a time, or of a token tells, and how it reads what is sent back. */
const ways: readonly (readonly [string, Tell, (page: PageRequest) => number])[] = [
  ['a number', (from) => ({ paging: { next: `${graph}&offset=${from}` } }), ({ offset = 0 }) => offset],
  ['a number, at the root', (from) => ({ next: `/x?offset=${from}` }), ({ offset = 0 }) => offset],
  [
    'a time',
    (from) => ({ paging: { next: `${graph}&until=${1_800_000_000 - from}` } }),
    ({ until = 1_800_000_000 }) => 1_800_000_000 - until,
  ],
  [
    'two times',
    (from) => ({ paging: { next: `${graph}&since=${from}&until=1800000000` } }),
    ({ since = 0 }) => since,
  ],
  [
    'a time and a token',
    (from) => ({ paging: { next: `${graph}&until=1800000000&__paging_token=enc_${from}` } }),
    ({ pagingToken }) => Number(pagingToken?.slice(4) ?? 0),
  ],
  [
    'a cursor in its address',
    (from) => ({ paging: { next: `${graph}&after=${encodeURIComponent(`c${from}==`)}` } }),
    ({ after }) => Number(after?.slice(1, -2) ?? 0),
  ],
  [
    'a cursor',
    (from) => ({ paging: { next: true, cursors: { after: `c${from}` } } }),
    ({ after }) => Number(after?.slice(1) ?? 0),
  ],
]

describe.each(ways)('pages told by %s', (_, tell, from) => {
  test.each([sparse, dense])('are followed to the last: %j', async (query) => {
    for (const inBlock of [false, true]) {
      const { client, asked } = fakePlatform(paged(4, tell, from, inBlock))
      const { rows, completeness } = await client.query(query)
      const total = query === dense ? 20 : 10
      expect(rows).toHaveLength(total)
      expect(completeness.status).toBe('complete')
      expect(asked()).toHaveLength(Math.ceil(total / 4))
      for (const request of asked()) expect(readRequest(JSON.parse(JSON.stringify(request)))).toEqual(request)
      expect(JSON.stringify(asked())).not.toContain('EAASECRET')
    }
  })

  test('reach the Graph API as its own parameters', async () => {
    const lines: string[] = []
    const answer = paged(4, tell, from)
    const fetch = async (input: RequestInfo | URL) => {
      const { searchParams } = new URL(String(input))
      lines.push(decodeURIComponent(String(input)))
      const number = (name: string) =>
        searchParams.has(name) ? { [name]: Number(searchParams.get(name)) } : {}
      const text = (name: string, as: string) =>
        searchParams.has(name) ? { [as]: searchParams.get(name) ?? '' } : {}
      const page = {
        ...number('offset'),
        ...number('since'),
        ...number('until'),
        ...text('after', 'after'),
        ...text('__paging_token', 'pagingToken'),
      }
      if (!String(input).includes('pricing_analytics')) return Response.json({ id: wabaId, timezone_id: '1' })
      const base = {
        kind: 'points',
        dataset: 'pricing',
        wabaId,
        form: 'edge',
        granularity: 'DAY',
        dimensions: [],
        metrics: [],
        filters: {},
      } as const
      return Response.json(
        answer({
          ...base,
          start: Number(searchParams.get('start')),
          end: Number(searchParams.get('end')),
          page,
        }),
      )
    }
    const fetcher = createGraphFetcher({ token: 'EAATOKENOFMINE', form: 'edge', fetch })
    const client = createAnalyticsClient({ fetcher, clock: () => Date.UTC(2026, 10, 22) })
    const { rows, completeness } = await client.query(sparse)
    expect([rows.length, completeness.status]).toEqual([10, 'complete'])
    expect(lines.at(-1)).toMatch(/offset=8|until=\d+|since=8|after=c8/)
  })
})

/** What tells of a next page and not how to ask for it. */
const unusable: readonly (readonly [string, Told])[] = [
  ['an address without parameters', { paging: { next: 'https://graph.facebook.com/v25.0/1/x' } }],
  ['only the page before', { paging: { next: `${graph}&before=QVFI` } }],
  ["a provider's own parameter", { paging: { next: 'https://api.example/x?page_token=abc&page=2' } }],
  ["a provider's own cursor", { next_cursor: 'abc' }],
  ["a provider's own cursor, in camel case", { meta: { nextPageToken: 'abc' } }],
  ['a cursor in place of the address', { paging: { next: 'QVFIabc' } }],
  ['a flag', { has_more: true }],
  ['a flag in its paging', { paging: { hasNextPage: true, cursors: {} } }],
  ['a link', { _links: { next: { href: '/x?page=2' } } }],
  ['a cursor no request may carry', { paging: { next: true, cursors: { after: 'a).limit(9' } } }],
  ['an offset that is none', { paging: { next: `${graph}&offset=-5` } }],
  ['an offset of 0', { paging: { next: `${graph}&offset=0` } }],
]

describe.each(unusable)('a next page told by %s', (_, told) => {
  test('cannot be followed: the answer is truncated, and not kept', async () => {
    for (const inBlock of [false, true]) {
      const { client, asked } = fakePlatform(
        paged(
          4,
          () => told,
          () => 0,
          inBlock,
        ),
      )
      const { rows, completeness, notices } = await client.query(sparse)
      expect(rows).toHaveLength(4)
      expect(completeness.status).toBe('truncated')
      expect(notices).toContainEqual(
        expect.objectContaining({ code: 'truncated', severity: 'loss', wabaId, details: { received: 4 } }),
      )
      expect(asked()).toHaveLength(1)
      await client.query(sparse)
      expect(asked()).toHaveLength(2)
    }
  })

  test('of a dense dataset is asked for by what is missing', async () => {
    const { client } = fakePlatform(
      paged(
        25,
        () => told,
        () => 0,
      ),
    )
    const { rows, completeness } = await client.query({ ...dense, templateIds: ['10001', '10002', '10003'] })
    expect([rows.length, completeness.status]).toEqual([30, 'complete'])
  })
})

test.each<[string, Told]>([
  ['nothing', {}],
  ['cursors alone', { paging: { cursors: { before: 'A', after: 'B' } } }],
  ['the page before', { paging: { previous: graph, cursors: { before: 'A' } } }],
  ['no next', { paging: { next: null }, next_cursor: '', has_more: false, nextPage: null }],
  ['no more', { meta: { has_more: false, next_page_token: null } }],
])('the last page is known by %s', async (_, told) => {
  const { client, asked } = fakePlatform((request) => ({
    data: [{ data_points: pointsOf(request) }],
    ...told,
  }))
  const { completeness } = await client.query(sparse)
  expect([completeness.status, asked().length]).toEqual(['complete', 1])
})

describe('a server that does not know pages by number', () => {
  const first = paged(
    4,
    (from) => ({ paging: { next: `${graph}&offset=${from}` } }),
    () => 0,
  )

  test('and answers the first again is not counted twice: truncated', async () => {
    const { client, asked } = fakePlatform(first)
    const { rows, completeness } = await client.query(sparse)
    expect([rows.length, completeness.status, asked().length]).toEqual([4, 'truncated', 2])
  })

  test('and refuses them keeps what came: truncated', async () => {
    const { client, asked } = fakePlatform((request) =>
      request.page?.offset === undefined ? first(request) : error(100, { message: '(#100) offset' }),
    )
    const { rows, completeness } = await client.query(sparse)
    expect([rows.length, completeness.status, asked().length]).toEqual([4, 'truncated', 2])
  })

  test('and fails for another reason fails', async () => {
    const { client } = fakePlatform((request) =>
      request.page?.offset === undefined ? first(request) : error(10),
    )
    await expect(client.query(sparse)).rejects.toMatchObject({ kind: 'permission' })
  })

  test('as recorded', async () => {
    const { client } = fakePlatform(() => recorded)
    const query = { ...sparse, dimensions: [], range: { start: '2026-10-01', end: '2026-10-11' } } as const
    const { rows, completeness } = await client.query(query)
    expect(rows.map(({ volume }) => volume)).toEqual([10, 10, 10])
    expect(completeness.status).toBe('truncated')
  })
})

test('pages by time that go on beyond the window end there', async () => {
  const { client, asked } = fakePlatform((request) => {
    const { since = request.start, until = request.end } = request.page ?? {}
    const step = until - since
    return {
      data: [{ data_points: pointsOf({ ...request, start: since, end: until }) }],
      paging: { next: `${graph}&since=${until}&until=${until + step}` },
    }
  })
  const { rows, completeness, notices } = await client.query(sparse)
  expect([rows.length, completeness.status, asked().length]).toEqual([10, 'complete', 2])
  expect(notices.map(({ code }) => code)).not.toContain('points-outside')
})

test('blocks that go on apart cannot be followed together: truncated', async () => {
  const block = (request: PointsRequest, offset: number) => ({
    data_points: pointsOf(request).slice(0, 2),
    paging: { next: `${graph}&offset=${offset}` },
  })
  const { client } = fakePlatform((request) =>
    request.page?.offset === undefined ? { data: [block(request, 25), block(request, 50)] } : { data: [] },
  )
  expect((await client.query(sparse)).completeness.status).toBe('truncated')
})

describe('a point that came on two pages', () => {
  /** Pages of eight points, each beginning with the last three of the page before. */
  const overlapping = (request: PointsRequest) => {
    const points = pointsOf(request)
    const from = Number(request.page?.after ?? 0)
    const more = from + 8 < points.length
    return {
      data: [{ data_points: points.slice(from, from + 8) }],
      ...(more ? { paging: { next: graph, cursors: { after: String(from + 5) } } } : {}),
    }
  }

  test('counts once in a dense dataset', async () => {
    const { client, asked } = fakePlatform(overlapping)
    const { rows, completeness } = await client.query(dense)
    expect(asked().length).toBeGreaterThan(2)
    expect(rows).toHaveLength(20)
    expect(rows.reduce((sum, { sent }) => sum + (sent ?? 0), 0)).toBe(20)
    expect(completeness.status).toBe('complete')
  })

  test('of another product counts by itself', async () => {
    const { client } = fakePlatform((request) => {
      const next = { paging: { next: graph, cursors: { after: '2' } } }
      const product = request.page?.after === '2' ? 'MARKETING_MESSAGES_LITE_API' : 'CLOUD_API'
      return {
        data: [{ product_type: product, data_points: pointsOf(request) }],
        ...(product === 'CLOUD_API' ? next : {}),
      }
    })
    const { rows } = await client.query(dense)
    expect(rows).toHaveLength(40)
  })

  test('twice on one page is two, and so it is where buckets may be split', async () => {
    const doubled = (request: PointsRequest) => ({
      data: [{ data_points: pointsOf(request).flatMap((one) => [one, one]) }],
    })
    expect((await fakePlatform(doubled).client.query(dense)).rows).toHaveLength(40)
    expect((await fakePlatform(overlapping).client.query(sparse)).rows).toHaveLength(13)
  })
})

describe('points of ids nobody asked for', () => {
  const answer = (id: string | number) => (request: PointsRequest) => ({
    data: [
      {
        data_points: [...pointsOf(request), ...pointsOf(request).map((one) => ({ ...one, template_id: id }))],
      },
    ],
  })

  test('are counted in a notice, and not among the figures', async () => {
    const { client } = fakePlatform(answer('99999'))
    const { rows, notices } = await client.query(dense)
    expect(new Set(rows.map((row) => row.templateId))).toEqual(new Set(['10001', '10002']))
    expect(notices).toContainEqual(
      expect.objectContaining({ code: 'points-outside', details: { count: 20 } }),
    )
  })

  test('alone are no answer', async () => {
    const { client } = fakePlatform((request) => ({
      data: [{ data_points: pointsOf(request).map((one) => ({ ...one, template_id: '99999' })) }],
    }))
    await expect(client.query(dense)).rejects.toMatchObject({
      kind: 'bad-response',
      reason: 'outside-window',
    })
  })

  test('are not those of an id that lost its last digits as a number', async () => {
    const long = '24567890123456789'
    const { client } = fakePlatform((request) => ({
      data: [{ data_points: pointsOf(request).map((one) => ({ ...one, template_id: Number(long) })) }],
    }))
    const { rows, completeness } = await client.query({ ...dense, templateIds: [long] })
    expect(new Set(rows.map((row) => row.templateId))).toEqual(new Set([long]))
    expect(completeness.status).toBe('complete')
  })
})

describe('lists of names', () => {
  const entry = (id: string) => ({ id, name: id, status: 'APPROVED', category: 'UTILITY' })
  const list = (told: Told) => {
    const platform = fakePlatform(() => undefined)
    platform.fetcher.mockImplementation(async (request) => {
      const page: PageRequest = ('page' in request ? request.page : undefined) ?? {}
      return page.offset === undefined && page.after === undefined
        ? { data: [entry('10001')], ...told }
        : { data: { 0: entry('10002') } }
    })
    return platform.client.messageTemplates(wabaId)
  }

  test('are followed, too', async () => {
    for (const told of [
      { paging: { next: `${graph}&offset=25` } },
      { paging: { next: 'x', cursors: { after: 'B' } } },
    ]) {
      expect((await list(told)).map(({ id }) => id)).toEqual(['10001', '10002'])
    }
  })

  test('that cannot be followed have no place to say so but an error', async () => {
    await expect(list({ next_cursor: 'x' })).rejects.toMatchObject({
      kind: 'bad-response',
      reason: 'next-unusable',
    })
  })
})
