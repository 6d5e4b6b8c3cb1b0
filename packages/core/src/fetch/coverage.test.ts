import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PointsRequest } from '../plan/request.js'
import { listedIds } from '../plan/series.js'
import { error, fakePlatform } from './fixtures/fakePlatform.js'

const wabaId = '102290129340398'
const day = 86_400
const ninety = { start: '2026-08-24', end: '2026-11-22' }
const query = { dataset: 'template', wabaId, granularity: 'DAY' } as const
const ids = (count: number) => Array.from({ length: count }, (_, i) => String(10_000 + i))

/** Every point a request is owed, by day and then by id. */
function owed(request: PointsRequest, known: (id: string) => boolean = () => true) {
  const points: { template_id: string; start: number; end: number; sent: number }[] = []
  for (let { start } = request; start < request.end; start += day) {
    for (const id of (listedIds(request) ?? []).filter(known)) {
      points.push({ template_id: id, start, end: start + day, sent: Number(id) + start / day })
    }
  }
  return points
}

/** Cuts a list into pages the way the platform does; `most` caps what a page may hold, and `next` is there or not. */
function paged(request: PointsRequest, points: readonly object[], most = 1000, next = true) {
  const from = Number(request.page?.after ?? 0)
  const to = from + Math.min(request.page?.limit ?? 25, most)
  const more = next && to < points.length
  return {
    data: [{ data_points: points.slice(from, to) }],
    ...(more ? { paging: { next: 'https://x', cursors: { after: String(to) } } } : {}),
  }
}

const sumOf = (rows: readonly { readonly sent: number | undefined }[]) =>
  rows.reduce((sum, { sent }) => sum + (sent ?? 0), 0)

async function ask(answer: (request: PointsRequest) => unknown, count: number, range = ninety) {
  const { client, asked } = fakePlatform(answer)
  const result = await client.query({ ...query, range, templateIds: ids(count) })
  return { ...result, rows: result.rows, asked: asked() }
}

describe('an answer that the platform cuts short without a word', () => {
  const truth = () => ask((request) => paged(request, owed(request)), 10)

  test.each([25, 100, 333, 500, 899])('at %i points is completed', async (most) => {
    const whole = await truth()
    const { rows, completeness } = await ask((request) => paged(request, owed(request), most, false), 10)
    expect(completeness.status).toBe('complete')
    expect(rows).toEqual(whole.rows)
    expect(whole.asked).toHaveLength(1)
    expect(rows).toHaveLength(900)
  })

  test('again and again is called truncated, and says by how much', async () => {
    const lying = (request: PointsRequest) =>
      paged(
        request,
        owed(request, (id) => id !== '10001'),
        25,
        false,
      )
    const { rows, completeness, notices } = await ask(lying, 3, { start: '2026-11-01', end: '2026-11-21' })
    expect(completeness.status).toBe('truncated')
    const notice = notices.find(({ code }) => code === 'truncated')
    expect(notice).toMatchObject({ severity: 'loss', wabaId, details: { requested: 60, received: 40 } })
    expect(rows).toHaveLength(40)
  })

  test('on exactly as many points as a page may hold is not believed', async () => {
    const { completeness, asked } = await ask(
      (request) =>
        paged(
          request,
          owed(request, (id) => Number(id) < 10_003),
          30,
          false,
        ),
      5,
      { start: '2026-11-01', end: '2026-11-11' },
    )
    expect(asked.length).toBeGreaterThan(1)
    // The page held 30 points, all of three templates: the other two are asked by themselves, and are not there.
    expect(completeness.status).toBe('complete')
  })

  test('is not kept: the next question asks again', async () => {
    const { client, asked } = fakePlatform((request) =>
      paged(
        request,
        owed(request, (id) => id !== '10001'),
        25,
        false,
      ),
    )
    const range = { start: '2026-11-01', end: '2026-11-21' }
    const short = { ...query, range, templateIds: ids(3) }
    await client.query(short)
    const before = asked().length
    await client.query(short)
    expect(asked().length).toBe(2 * before)
  })
})

test('whatever a page holds, announced or not, the sums are right or called truncated', async () => {
  const arbitrary = fc.record({
    count: fc.integer({ min: 1, max: 23 }),
    days: fc.integer({ min: 1, max: 60 }),
    most: fc.integer({ min: 5, max: 1000 }),
    next: fc.boolean(),
    unknown: fc.integer({ min: 0, max: 30 }),
    byId: fc.boolean(),
  })
  const start = Date.UTC(2026, 8, 1) / 1000
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ count, days, most, next, unknown, byId }) => {
      const range = { start: new Date(start * 1000), end: new Date((start + days * day) * 1000) }
      const known = (id: string) => Number(id) !== 10_000 + unknown
      const answer = (request: PointsRequest) => {
        const points = owed(request, known)
        if (byId) points.sort((a, b) => Number(a.template_id) - Number(b.template_id))
        return paged(request, points, most, next)
      }
      // The cap on calls would end some of these before the proof is there.
      const { client } = fakePlatform(answer, { mostCalls: 10_000 })
      const { rows, completeness } = await client.query({ ...query, range, templateIds: ids(count) })
      const base = { ...query, kind: 'points', form: 'edge', dimensions: [], metrics: [] } as const
      const expected = owed(
        { ...base, start, end: start + days * day, filters: { templateIds: ids(count) } },
        known,
      )
      if (completeness.status === 'complete') {
        expect(rows).toHaveLength(expected.length)
        expect(sumOf(rows)).toBe(expected.reduce((sum, { sent }) => sum + sent, 0))
      } else expect(completeness.status).toBe('truncated')
      // A platform that announces its pages, or cuts at 25 points or more, can hide nothing.
      if ((next || most >= 25) && unknown >= count) expect(completeness.status).toBe('complete')
    }),
    { numRuns: 60, seed: 11 },
  )
})

test('ids the account does not have are asked once more, and are no reason to doubt the others', async () => {
  const { rows, completeness, asked } = await ask(
    (request) =>
      paged(
        request,
        owed(request, (id) => id !== '10004'),
      ),
    10,
  )
  expect(completeness.status).toBe('complete')
  expect(rows).toHaveLength(810)
  expect(asked.map(listedIds)).toEqual([ids(10), ['10004']])
})

test('points nobody asked for do not count twice when an answer is completed', async () => {
  const stubborn = (request: PointsRequest) =>
    paged(request, owed({ ...request, filters: { templateIds: ['10000'] } }), 25, false)
  const { rows } = await ask(stubborn, 2, { start: '2026-11-01', end: '2026-11-06' })
  expect(rows.map((row) => row.templateId)).toEqual(Array.from({ length: 5 }, () => '10000'))
})

describe('"reduce the amount of data"', () => {
  const tooLarge = error(1, {
    message: "Please reduce the amount of data you're asking for, then retry your request",
  })

  test.each([
    ['pricing', 'DAY', 5],
    ['pricing', 'MONTH', 2],
    ['messaging', 'HALF_HOUR', 3],
  ] as const)('of %s by %s is asked in ever smaller pieces', async (dataset, granularity, days) => {
    const range = { start: '2026-08-01', end: '2026-11-01' }
    const most = (granularity === 'MONTH' ? 31 : days) * day + 7200
    const point = (request: PointsRequest) => ({ start: request.start, end: request.end, volume: 1, sent: 1 })
    const { client, asked } = fakePlatform((request) =>
      request.end - request.start > most ? tooLarge : { data: [{ data_points: [point(request)] }] },
    )
    const { rows, completeness } = await client.query({ dataset, wabaId, range, granularity })
    expect(completeness.status).toBe('complete')
    for (const [i, row] of rows.slice(1).entries()) expect(row.start).toEqual(rows[i]?.end)
    expect(rows[0]?.start).toEqual(new Date('2026-08-01T03:00:00Z'))
    expect(rows.at(-1)?.end).toEqual(new Date('2026-11-01T03:00:00Z'))
    const before = asked().length
    await client.query({ dataset, wabaId, range, granularity })
    expect(asked()).toHaveLength(before)
  })

  test('of one day of many templates is asked by fewer ids, then by smaller pages', async () => {
    const range = { start: '2026-11-01', end: '2026-11-02' }
    const { rows, asked } = await ask(
      (request) =>
        (listedIds(request)?.length ?? 0) > 3 || request.page?.limit === 1000
          ? tooLarge
          : paged(request, owed(request)),
      10,
      range,
    )
    expect(rows).toHaveLength(10)
    expect(asked.at(-1)?.page).toEqual({ limit: 25 })
  })

  test('of what cannot be smaller is an error that says so', async () => {
    const { client } = fakePlatform(() => tooLarge)
    const range = { start: '2026-11-01', end: '2026-11-02' }
    await expect(
      client.query({ dataset: 'pricing', wabaId, range, granularity: 'DAY' }),
    ).rejects.toMatchObject({
      kind: 'too-large',
      fix: expect.stringContaining('coarser'),
    })
  })
})

test('a page size the platform refuses is made smaller', async () => {
  const { rows, asked } = await ask(
    (request) =>
      (request.page?.limit ?? 0) > 100
        ? error(100, { message: '(#100) Param limit must be less than or equal to 100' })
        : paged(request, owed(request)),
    2,
    { start: '2026-11-01', end: '2026-11-11' },
  )
  expect(rows).toHaveLength(20)
  expect(asked.map(({ page }) => page?.limit)).toEqual([1000, 100])
})
