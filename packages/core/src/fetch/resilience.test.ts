import { describe, expect, test, vi } from 'vitest'
import type { PointsRequest } from '../plan/request.js'
import { error, fakePlatform, november, settle, usage } from './fixtures/fakePlatform.js'
import type { Progress } from './result.js'

const wabaId = '102290129340398'
const other = '109259195336416'
const range = { start: '2026-10-01', end: '2026-11-01' }
const base = { dataset: 'messaging', wabaId, range, granularity: 'DAY' } as const
const year = { ...base, granularity: 'HALF_HOUR', range: { start: '2026-01-01', end: '2026-11-01' } } as const
const good = ({ start, end }: PointsRequest) => ({
  analytics: { data_points: [{ start, end, sent: 1, delivered: 1 }] },
})

describe('a request that fails on the way', () => {
  test('is tried three times, after up to one and up to two seconds', async () => {
    const { client, clock, asked } = fakePlatform(() => error(2))
    const answer = client.query(base).catch((cause: unknown) => cause)
    const seen: number[] = []
    for (const pause of [0, 499, 1, 999, 1, 60_000]) {
      await clock.advance(pause)
      await settle()
      seen.push(asked().length)
    }
    expect(seen).toEqual([1, 1, 2, 2, 3, 3])
    expect(await answer).toMatchObject({ kind: 'transient', code: 2 })
  })

  test('waits as long as the platform says, and counts down to it', async () => {
    const { client, clock, asked } = fakePlatform((request, { calls, onHeaders }) => {
      if (calls > 0) return good(request)
      onHeaders?.(new Headers({ 'retry-after': '90' }))
      return error(130429)
    })
    const seen: Progress[] = []
    const answer = client.query(base, { onProgress: (progress) => seen.push(progress) })
    await settle()
    const waitingUntil = new Date(november + 90_500)
    expect(seen.at(-1)).toEqual({ done: 0, total: 1, waitingUntil, waitingFor: 'named' })
    await clock.advance(90_499)
    await settle()
    expect(asked()).toHaveLength(1)
    await clock.advance(1)
    expect((await answer).rows).toHaveLength(1)
    expect(seen.at(-1)).toEqual({ done: 1, total: 1 })
  })

  test('and would have to wait beyond the deadline fails at once, and says how long', async () => {
    const { client, asked } = fakePlatform((_, { onHeaders }) => {
      onHeaders?.(usage(wabaId, 100, 12))
      return error(80008)
    })
    await expect(client.query(base)).rejects.toMatchObject({ kind: 'rate-limit', retryAfter: 720 })
    expect(asked()).toHaveLength(1)
    await expect(client.query(base)).rejects.toMatchObject({ reason: 'budget-spent', retryAfter: 720 })
    expect(asked()).toHaveLength(1)
  })

  test('is given up after its time, its signal told, and tried again', async () => {
    const signals: AbortSignal[] = []
    const { client, clock } = fakePlatform(
      (request, { calls, signal }) => {
        signals.push(signal)
        return calls === 0 ? new Promise(() => {}) : good(request)
      },
      { timeout: 5000 },
    )
    const answer = client.query(base)
    await settle()
    await clock.advance(5000)
    await settle()
    expect(signals[0]?.aborted).toBe(true)
    await clock.advance(500)
    expect((await answer).completeness.status).toBe('complete')
  })

  test('of the writes is never tried twice', async () => {
    const { client, fetcher } = fakePlatform(() => undefined)
    fetcher.mockRejectedValue(new TypeError('fetch failed'))
    await expect(client.confirmTemplateInsights({ wabaId })).rejects.toMatchObject({ kind: 'network' })
    expect(fetcher).toHaveBeenCalledTimes(1)
  })
})

test('what is not answered by the deadline is named, and the rest is there', async () => {
  const slow = Date.parse('2026-05-01T03:00:00Z') / 1000
  const { client, clock } = fakePlatform(
    (request) => (request.start === slow ? new Promise(() => {}) : good(request)),
    { deadline: 20_000 },
  )
  const answer = client.query(year)
  await settle()
  await clock.advance(20_000)
  const { rows, completeness } = await answer
  expect(rows).toHaveLength(9)
  expect(completeness).toMatchObject({
    status: 'partial',
    requests: { total: 10, failed: 1 },
    failures: [{ wabaId, error: { kind: 'timeout', reason: 'deadline' }, request: { start: slow } }],
  })
})

describe('the call budget', () => {
  test('stops before the reserve, looks again with one call, and goes on when there is room', async () => {
    let percent = 10
    const { client, clock, asked } = fakePlatform(
      (request, { onHeaders, calls }) => {
        if (calls === 2) percent = 85
        onHeaders?.(usage(wabaId, percent))
        return good(request)
      },
      { concurrency: 1 },
    )
    const seen: Progress[] = []
    const answer = client.query(year, { onProgress: (progress) => seen.push(progress) })
    await settle()
    expect(asked()).toHaveLength(3)
    expect(seen.at(-1)?.waitingUntil).toEqual(new Date(november + 60_000))
    await clock.advance(60_000)
    await settle()
    expect(asked()).toHaveLength(4)
    percent = 20
    await clock.advance(60_000)
    expect((await answer).completeness).toMatchObject({ status: 'complete', requests: { total: 10 } })
    expect(asked()).toHaveLength(10)
  })

  test('that is spent for longer than the query may take leaves what came, and what was on its way', async () => {
    const { client, asked } = fakePlatform(
      async (request, { onHeaders, calls }) => {
        await settle()
        if (calls === 1) onHeaders?.(usage(wabaId, 100, 40))
        if (calls > 1) await settle()
        return good(request)
      },
      { concurrency: 3 },
    )
    const { rows, completeness } = await client.query(year)
    expect(asked()).toHaveLength(4)
    expect(rows).toHaveLength(4)
    expect(completeness).toMatchObject({ status: 'partial', requests: { total: 10, failed: 6 } })
    expect(completeness.failures[0]?.error).toMatchObject({ reason: 'budget-spent', retryAfter: 2400 })
  })

  test('is one for all questions, but each account has its own', async () => {
    const { client, clock, asked } = fakePlatform((request, { onHeaders }) => {
      if (request.wabaId === wabaId) onHeaders?.(usage('555', 95))
      return good(request)
    })
    await client.query(base)
    const waits = client.query({ ...base, granularity: 'MONTH' })
    expect((await client.query({ ...base, wabaId: other })).rows).toHaveLength(1)
    expect(asked()).toHaveLength(2)
    await clock.advance(60_000)
    expect((await waits).rows).toHaveLength(1)
  })

  test('of the app stops every account', async () => {
    const { client, asked } = fakePlatform(
      (request, { onHeaders }) => {
        onHeaders?.(new Headers({ 'x-app-usage': '{"call_count":99,"total_time":1,"total_cputime":1}' }))
        return good(request)
      },
      { deadline: 30_000 },
    )
    await client.query(base)
    await expect(client.query({ ...base, wabaId: other })).rejects.toMatchObject({ reason: 'budget-spent' })
    expect(asked()).toHaveLength(1)
  })

  test.each(['{"', 'n/a', '[]', '{"1":5}', '{"1":[null,7,"x"]}', '{"1":[{"call_count":"many"}]}', ''])(
    'is no hindrance when it cannot be read: %s',
    async (header) => {
      const headers = new Headers({ 'x-business-use-case-usage': header, 'x-app-usage': header })
      const { client } = fakePlatform((request, { onHeaders }) => {
        onHeaders?.(headers)
        return good(request)
      })
      await client.query(base)
      expect((await client.query({ ...base, granularity: 'MONTH' })).completeness.status).toBe('complete')
    },
  )
})

describe('a token that is refused', () => {
  const expired = error(190)

  test('is asked for once, for all, and every request is tried once more', async () => {
    let token = 'old'
    const onAuthError = vi.fn(async () => {
      await settle()
      token = 'new'
    })
    const answer = async (request: PointsRequest) => {
      const sentWith = token
      await settle()
      return sentWith === 'old' ? expired : good(request)
    }
    const { client, asked } = fakePlatform(answer, { onAuthError })
    const { completeness } = await client.query(year)
    expect(completeness.status).toBe('complete')
    expect(onAuthError).toHaveBeenCalledTimes(1)
    expect(onAuthError.mock.lastCall).toMatchObject([{ kind: 'auth', code: 190 }])
    expect(asked()).toHaveLength(10 + 4)
  })

  test('again, although it is new, is an error; nobody is asked a second time', async () => {
    const onAuthError = vi.fn()
    const { client } = fakePlatform(() => expired, { onAuthError })
    await expect(client.query(year)).rejects.toMatchObject({ kind: 'auth' })
    await expect(client.query(base)).rejects.toMatchObject({ kind: 'auth' })
    expect(onAuthError).toHaveBeenCalledTimes(1)
  })

  test('and cannot be had is the error', async () => {
    const onAuthError = () => Promise.reject(new Error('signed out'))
    const { client, asked } = fakePlatform(() => expired, { onAuthError })
    await expect(client.query(base)).rejects.toMatchObject({ kind: 'auth' })
    expect(asked()).toHaveLength(1)
  })
})

test('an error that concerns the whole account ends its other requests unsent', async () => {
  const refuse = async () => {
    await settle()
    return error(10)
  }
  const { client, asked } = fakePlatform(refuse, { concurrency: 2 })
  await expect(client.query(year)).rejects.toMatchObject({ kind: 'permission' })
  expect(asked().length).toBeLessThanOrEqual(4)
})

test('a fetcher that throws before it returns is an error like any other', async () => {
  const { client, fetcher } = fakePlatform(() => undefined)
  fetcher.mockImplementation(() => {
    throw new Error('not today')
  })
  await expect(
    client.setClickTracking({
      wabaId: '102290129340398',
      templateId: '12345',
      category: 'UTILITY',
      optedOut: true,
    }),
  ).rejects.toMatchObject({
    kind: 'network',
    message: 'not today',
  })
})
