import { accounts } from '@wabalytics/sandbox'
import { describe, expect, test } from 'vitest'
import { error, fakePlatform, settle } from './fixtures/fakePlatform.js'
import { setUp } from './fixtures/sandboxClient.js'

const twenty = Array.from({ length: 20 }, (_, i) => String(10_001 + i))
const year = { start: '2025-12-01', end: '2026-11-01' }

describe('twenty accounts in one question', () => {
  test('are twenty accounts loaded and twenty requests, never more than four at once', async () => {
    let live = 0
    let most = 0
    const { client, asked, fetcher } = fakePlatform(async ({ start, end }) => {
      most = Math.max(most, ++live)
      await settle()
      live--
      return { data: [{ data_points: [{ start, end, volume: 1, cost: 1 }] }] }
    })
    const query = { dataset: 'pricing', wabaId: twenty, range: year, granularity: 'DAY' } as const
    const { rows, completeness } = await client.query(query)
    expect(rows.map(({ wabaId }) => wabaId)).toEqual(twenty)
    expect(asked()).toHaveLength(20)
    expect(fetcher).toHaveBeenCalledTimes(40)
    expect(most).toBe(4)
    expect(completeness).toMatchObject({ status: 'complete', requests: { total: 20, failed: 0 } })
  })

  test('loaded before are asked in one request each', async () => {
    const { client, fetcher } = fakePlatform(({ start, end }) => ({
      data: [{ data_points: [{ start, end, volume: 1 }] }],
    }))
    const query = { dataset: 'pricing', wabaId: twenty, range: year, granularity: 'MONTH' } as const
    await client.query(query)
    const before = fetcher.mock.calls.length
    await client.query({ ...query, granularity: 'DAY' })
    expect(fetcher.mock.calls.length - before).toBe(20)
  })
})

test('accounts of many zones and currencies keep both apart, and say so', async () => {
  const wabaId = [accounts.saoPaulo.id, accounts.kolkata.id, accounts.seoul.id]
  const { client, run } = setUp()
  const range = { start: '2026-03-01', end: '2026-03-02' }
  const result = await run(client.query({ dataset: 'pricing', wabaId, range, granularity: 'DAY' }))
  expect(result.rows.map((row) => [row.wabaId, row.start.toISOString()])).toEqual([
    [wabaId[0], '2026-03-01T03:00:00.000Z'],
    [wabaId[1], '2026-02-28T18:30:00.000Z'],
    [wabaId[2], '2026-02-28T15:00:00.000Z'],
  ])
  expect([result.currency, result.timeZone]).toEqual([undefined, undefined])
  expect(result.accounts.map(({ currency, timeZone }) => [currency, timeZone])).toEqual([
    ['BRL', 'America/Sao_Paulo'],
    ['INR', 'Asia/Kolkata'],
    ['KRW', 'Asia/Seoul'],
  ])
  expect(result.notices.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['mixed-currencies', 'mixed-zones']),
  )
})

test('an account that is refused is named with its reason, its request with its range, and the rest is there', async () => {
  const lost = accounts.kolkata.id
  const { client, run } = setUp({
    faults: [{ kind: 'error', code: 131031, match: new RegExp(`${lost}.*analytics`) }],
  })
  const wabaId = [accounts.saoPaulo.id, lost]
  const range = { start: '2026-03-01', end: '2026-03-08' }
  const { rows, completeness } = await run(
    client.query({ dataset: 'messaging', wabaId, range, granularity: 'DAY' }),
  )
  expect(new Set(rows.map((row) => row.wabaId))).toEqual(new Set([accounts.saoPaulo.id]))
  expect(completeness).toMatchObject({
    status: 'partial',
    requests: { total: 2, failed: 1 },
    failures: [
      {
        wabaId: lost,
        error: { kind: 'account-restricted', code: 131031 },
        request: { dataset: 'messaging', start: Date.parse('2026-02-28T18:30:00Z') / 1000 },
      },
    ],
  })
})

test('those that failed are named in the order they were asked, whether they could be opened or not', async () => {
  const { client, fetcher } = fakePlatform(({ wabaId, start, end }) =>
    wabaId === '10001' ? error(200) : { data: [{ data_points: [{ start, end, volume: 1 }] }] },
  )
  const answer = fetcher.getMockImplementation()
  fetcher.mockImplementation(async (request, given) =>
    request.kind === 'waba' && request.wabaId === '10003' ? error(200) : answer?.(request, given),
  )
  const ids = ['10001', '10002', '10003']
  for (const wabaId of [ids, [...ids].reverse()]) {
    const query = { dataset: 'pricing', wabaId, range: year, granularity: 'MONTH' } as const
    const { completeness } = await client.query(query)
    expect(completeness.failures.map((failure) => failure.wabaId)).toEqual(
      wabaId.filter((id) => id !== '10002'),
    )
  }
})
