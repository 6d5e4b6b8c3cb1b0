import type { AnalyticsRequest } from '@wabalytics/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const wabaId = '102290129340398'
const question = {
  dataset: 'messaging',
  wabaId,
  range: { start: '2026-10-01T00:00:00Z', end: '2026-10-02T00:00:00Z' },
  granularity: 'DAY',
} as const

const answer = async (request: AnalyticsRequest) =>
  request.kind === 'points'
    ? { analytics: { data_points: [{ start: request.start, end: request.end, sent: 7, delivered: 5 }] } }
    : { id: wabaId, timezone_id: '25', currency: 'BRL' }

/** A page that has just begun: nothing of the client is there yet. */
const freshPage = async () => {
  vi.resetModules()
  return (await import('./lazyClient.js')).lazyClient
}

beforeEach(() => void vi.doUnmock('./engine.js'))
afterEach(() => void vi.doUnmock('./engine.js'))

test('answers once its code is there, and keeps what it got', async () => {
  const lazyClient = await freshPage()
  const fetcher = vi.fn(answer)
  const client = lazyClient({ fetcher })
  const { rows } = await client.query(question)
  expect(rows.map((row) => row.sent)).toEqual([7])
  const asked = fetcher.mock.calls.length
  await client.query(question)
  expect(fetcher.mock.calls.length).toBe(asked)
  client.clear()
  await client.query(question)
  expect(fetcher.mock.calls.length).toBeGreaterThan(asked)
})

test('tells the time before its code is there, and by answers after that, without a jump of what has elapsed', async () => {
  const lazyClient = await freshPage()
  const ahead = 3 * 3_600_000
  let elapsed = 5000
  const client = lazyClient({
    clock: () => Date.now() - ahead,
    elapsed: () => elapsed,
    fetcher: (request, { onHeaders }) => {
      onHeaders?.(new Headers({ date: new Date().toUTCString() }))
      return answer(request)
    },
  })
  expect(Math.abs(client.now() + ahead - Date.now())).toBeLessThan(5000)
  expect(client.elapsed()).toBe(5000)
  elapsed = 6000
  expect(client.elapsed()).toBe(6000)
  await client.waba(wabaId)
  expect(Math.abs(client.now() - Date.now())).toBeLessThan(5000)
  expect(client.elapsed()).toBe(6000)
  elapsed = 7000
  expect(client.elapsed()).toBe(7000)
})

test('two clients share code, and no answers', async () => {
  const lazyClient = await freshPage()
  const [one, two] = [vi.fn(answer), vi.fn(answer)]
  const clients = [lazyClient({ fetcher: one }), lazyClient({ fetcher: two })]
  await Promise.all(clients.map((client) => client.query(question)))
  expect(one.mock.calls.length).toBe(two.mock.calls.length)
  expect(one.mock.calls.length).toBeGreaterThan(0)
})

test('code that does not come is an error that says so, and the next question tries again', async () => {
  const lazyClient = await freshPage()
  let missing = true
  vi.doMock('./engine.js', async (original) => {
    if (missing) throw new TypeError('Failed to fetch dynamically imported module')
    return original<object>()
  })
  const fetcher = vi.fn(answer)
  const client = lazyClient({ fetcher })
  const failure = await client.query(question).catch((error: unknown) => error)
  expect(failure).toMatchObject({ name: 'AnalyticsError', kind: 'network', reason: 'client-not-loaded' })
  expect(fetcher).not.toHaveBeenCalled()
  missing = false
  vi.doUnmock('./engine.js')
  expect((await client.query(question)).rows).toHaveLength(1)
})

test('a question cancelled before the code is there ends at once, and asks nothing', async () => {
  const lazyClient = await freshPage()
  let come = () => {}
  const there = new Promise<void>((resolve) => {
    come = resolve
  })
  vi.doMock('./engine.js', async (original) => {
    await there
    return original<object>()
  })
  const fetcher = vi.fn(answer)
  const client = lazyClient({ fetcher })
  const controller = new AbortController()
  const asked = client.query(question, { signal: controller.signal })
  controller.abort(new Error('left'))
  await expect(asked).rejects.toMatchObject({ kind: 'aborted' })
  await expect(client.waba(wabaId, { signal: controller.signal })).rejects.toMatchObject({ kind: 'aborted' })
  come()
  expect((await client.query(question)).rows).toHaveLength(1)
  expect(fetcher.mock.calls.filter(([request]) => request.kind === 'points')).toHaveLength(1)
})
