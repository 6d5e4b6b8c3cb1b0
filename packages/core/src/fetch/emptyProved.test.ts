import { describe, expect, test } from 'vitest'
import { datasetNames } from '../datasets/datasets.js'
import type { PointsRequest } from '../plan/request.js'
import { listedIds } from '../plan/series.js'
import type { AnalyticsQuery } from '../query/query.js'
import { error, fakePlatform } from './fixtures/fakePlatform.js'

const wabaId = '102290129340398'
const day = 86_400
const ids = { template: 'templateIds', templateGroup: 'templateGroupIds', group: 'groupIds' } as const
type Dense = keyof typeof ids
const dense = Object.keys(ids) as Dense[]
const idKeys = { template: 'template_id', templateGroup: 'template_group_id', group: 'group_id' } as const
const weeks13 = { start: '2026-08-26', end: '2026-11-22' }

function question(dataset: Dense, range = weeks13, count = 1): AnalyticsQuery {
  const names = Array.from({ length: count }, (_, i) => String(10_000 + i))
  const asked: object = { dataset, wabaId, range, granularity: 'DAY', [ids[dataset]]: names }
  return asked as AnalyticsQuery
}

/** Every point a request is owed. */
function owed(dataset: Dense, request: PointsRequest) {
  const points: object[] = []
  for (let { start } = request; start < request.end; start += day) {
    for (const id of listedIds(request) ?? []) {
      points.push({ [idKeys[dataset]]: id, start, end: start + day, sent: 1 })
    }
  }
  return points
}

const days = ({ start, end }: PointsRequest) => (end - start) / day
const none = { data: [{ granularity: 'DAILY', data_points: [] }] }

describe.each(dense)('an answer of %s that owes points and has none', (dataset) => {
  test('is asked again in windows of 30 days, which answer', async () => {
    const { client, asked } = fakePlatform((request) =>
      days(request) > 30 ? none : { data: [{ data_points: owed(dataset, request) }] },
    )
    const { rows, completeness, notices } = await client.query(question(dataset))
    expect(asked().map(days)).toEqual([88, 30, 30, 28])
    expect(rows).toHaveLength(88)
    expect(completeness.status).toBe('complete')
    expect(notices.map(({ code }) => code)).not.toContain('truncated')
  })

  test('once, and is truncated then', async () => {
    const { client, asked } = fakePlatform(() => none)
    const { rows, completeness, notices } = await client.query(question(dataset))
    expect(asked()).toHaveLength(4)
    expect(rows).toEqual([])
    expect(completeness.status).toBe('truncated')
    expect(notices.find(({ code }) => code === 'truncated')?.details).toEqual({ requested: 88, received: 0 })
  })

  test('in a window that is no longer is not asked again: it is truncated', async () => {
    const { client, asked } = fakePlatform(() => none)
    const { completeness } = await client.query(question(dataset, { start: '2026-11-01', end: '2026-11-20' }))
    expect(asked()).toHaveLength(1)
    expect(completeness.status).toBe('truncated')
  })

  test('is truncated when some windows stay empty', async () => {
    const { client, asked } = fakePlatform((request) =>
      days(request) > 30 || request.start < Date.UTC(2026, 8, 25) / 1000
        ? none
        : { data: [{ data_points: owed(dataset, request) }] },
    )
    const { rows, completeness, notices } = await client.query(question(dataset))
    expect(rows).toHaveLength(58)
    expect(completeness.status).toBe('truncated')
    expect(notices.find(({ code }) => code === 'truncated')?.details).toEqual({ requested: 88, received: 58 })
    expect(asked().length).toBeLessThanOrEqual(6)
  })

  test('names the windows that fail', async () => {
    const { client } = fakePlatform((request) =>
      days(request) > 30
        ? none
        : days(request) < 30
          ? error(100)
          : { data: [{ data_points: owed(dataset, request) }] },
    )
    const { rows, completeness } = await client.query(question(dataset))
    expect(rows).toHaveLength(60)
    expect(completeness).toMatchObject({ status: 'partial', failures: [{ error: { code: 100 } }] })
  })

  test('is not kept', async () => {
    const { client, asked } = fakePlatform(() => none)
    for (let i = 0; i < 2; i++) await client.query(question(dataset))
    expect(asked()).toHaveLength(8)
  })

  test('owes nothing of the day that is not over', async () => {
    const { client, asked } = fakePlatform(() => none)
    const { completeness } = await client.query(question(dataset, { start: '2026-11-22', end: '2026-11-23' }))
    expect(asked()).toHaveLength(1)
    expect(completeness.status).toBe('complete')
  })
})

test('of the id alone, windows that answer take the doubt away', async () => {
  const { client } = fakePlatform((request) =>
    days(request) > 30 ? { id: wabaId } : { data: [{ data_points: owed('template', request) }] },
  )
  const { rows, notices } = await client.query(question('template'))
  expect(rows).toHaveLength(88)
  expect(notices.map(({ code }) => code)).not.toContain('empty-unproved')
})

describe.each(datasetNames)('the answer to a question to %s', (dataset) => {
  const filter = dataset in ids ? { [ids[dataset as Dense]]: ['10000'] } : {}
  const range = { start: '2026-11-01', end: '2026-11-10' }
  const asking: object = { dataset, wabaId, range, granularity: 'DAY', ...filter }
  const query = asking as AnalyticsQuery
  const ask = async (answer: unknown) => {
    const { client, asked } = fakePlatform(() => answer)
    const outcome = await client.query(query).catch((cause: unknown) => cause)
    return { outcome, calls: asked().length }
  }

  test('that is the id alone has no rows, and a notice', async () => {
    const { outcome } = await ask({ id: wabaId })
    expect(outcome).toMatchObject({
      rows: [],
      notices: expect.arrayContaining([expect.objectContaining({ code: 'empty-unproved', wabaId })]),
    })
  })

  test.each<[string, unknown, string]>([
    ["another account's id", { id: '109259195336416' }, 'other-account'],
    ['other keys beside the id', { id: wabaId, name: 'x' }, 'not-an-answer'],
    ['a refusal with the id', { id: wabaId, message: 'no' }, 'not-an-answer'],
    [
      "another dataset's field",
      { id: wabaId, [dataset === 'call' ? 'analytics' : 'call_analytics']: { data: [] } },
      'other-dataset',
    ],
  ])('that is %s is refused, and asked once', async (_, answer, reason) => {
    const { outcome, calls } = await ask(answer)
    expect(outcome).toMatchObject({ kind: 'bad-response', reason })
    expect(calls).toBe(1)
  })
})
