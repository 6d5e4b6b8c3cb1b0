import { act, renderHook, waitFor } from '@testing-library/react'
import {
  createAnalyticsClient,
  createGraphFetcher,
  figureOf,
  rates,
  rollup,
  toSeries,
} from '@wabalytics/core'
import { createSandbox } from '@wabalytics/sandbox'
import { expect, test } from 'vitest'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { november, october, platform, pointsFor, wabaId, wrapIn } from '../fixtures/platform.js'
import { createTestProvider } from '../testing/index.js'
import { dehydrateResult } from './dehydrateResult.js'
import { hydrateResult } from './hydrateResult.js'

const clock = new Date('2026-03-01T12:00:00Z')

function onSandbox() {
  const sandbox = createSandbox({ clock })
  const fetcher = createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch as typeof fetch })
  return { sandbox, client: createAnalyticsClient({ fetcher, clock: () => clock.getTime() }) }
}

const range = { start: '2026-02-10', end: '2026-02-20' }

test('a result survives JSON: rows, columns, sums and series', async () => {
  const { sandbox, client } = onSandbox()
  const accounts = [sandbox.accounts.saoPaulo.id, sandbox.accounts.newYork.id]
  const result = await client.query({
    dataset: 'pricing',
    wabaId: [...accounts, '99999999999'],
    range,
    granularity: 'DAY',
    dimensions: ['COUNTRY', 'PRICING_CATEGORY'],
  })
  const again = hydrateResult<{ dataset: 'pricing' } & never>(
    JSON.parse(JSON.stringify(dehydrateResult(result))),
  )
  expect(result.rows.length).toBeGreaterThan(10)
  expect(again.rows).toEqual(result.rows)
  expect(again.table).toEqual(result.table)
  expect(again.query).toEqual(result.query)
  expect(again.notices).toEqual(result.notices)
  expect(again.accounts).toEqual(result.accounts)
  expect(again.fetchedAt).toEqual(result.fetchedAt)
  expect(again.completeness.failures[0]?.error).toMatchObject({
    kind: 'not-found',
    message: expect.any(String),
  })
  expect(again.completeness.requests).toEqual(result.completeness.requests)
  expect(rollup(again, { by: ['country'] }).rows).toEqual(rollup(result, { by: ['country'] }).rows)
  const options = { metric: 'volume', granularity: 'DAY', timeZone: 'UTC' } as const
  expect(toSeries(again, options)).toEqual(toSeries(result, options))
})

test('clicks of templates survive, too, and why they are of a part', async () => {
  const point = { templateId: '14219880120885', sent: 3, delivered: 3, read: 2, amountSpent: 0.3 }
  const clicks = [
    { type: 'url_button', buttonContent: 'Shop', count: 2 },
    { type: 'quick_reply_button', buttonContent: 'Stop', count: 1 },
  ]
  const { client } = createTestProvider({
    answers: {
      template: [
        { ...point, start: '2026-02-10', clicks },
        { ...point, start: '2026-02-11' },
      ],
    },
    now: clock,
  })
  const question = { range, granularity: 'DAY', templateIds: [point.templateId] } as const
  const result = await client.query({ dataset: 'template', wabaId, ...question })
  const again = hydrateResult(JSON.parse(JSON.stringify(dehydrateResult(result))))
  expect(result.rows[0]?.clicks).toEqual(clicks)
  expect(again.rows).toEqual(result.rows)
  expect(again.table.metrics.get('read')?.reasons).toEqual(result.table.metrics.get('read')?.reasons)
  const { readRate, clickRate } = rates
  const whole = (one: typeof again) => rollup(one, { by: [], measures: { readRate, clickRate } })
  expect(figureOf(whole(again), 'readRate', 0)).toMatchObject({ reason: 'expired' })
  expect(figureOf(whole(again), 'clickRate', 0)).toEqual(figureOf(whole(result), 'clickRate', 0))
  expect(rollup(again, { by: ['templateId'] }).rows).toEqual(rollup(result, { by: ['templateId'] }).rows)
})

test('what another version made is refused', () => {
  expect(() => hydrateResult({ dehydrated: 2 } as never)).toThrow(/not what dehydrateResult/)
})

async function octoberResult() {
  const client = createAnalyticsClient({
    fetcher: async (request) => (request.kind === 'points' ? pointsFor(request) : { timezone_id: '25' }),
  })
  return client.query({ dataset: 'messaging', wabaId, ...october })
}

test.each([
  ['a result', (result: Awaited<ReturnType<typeof octoberResult>>) => result],
  [
    'what is made of its JSON',
    (result: Awaited<ReturnType<typeof octoberResult>>) =>
      hydrateResult<typeof result.query & never>(JSON.parse(JSON.stringify(dehydrateResult(result)))),
  ],
])('%s as initialResult shows at once, without a request while it is young', async (_, carry) => {
  const { fetcher, asked } = platform()
  const initialResult = carry(await octoberResult())
  const statuses: string[] = []
  const { result, rerender } = renderHook(
    () => {
      const state = useMessagingAnalytics(october, { initialResult: { ...initialResult } })
      statuses.push(state.status)
      return state
    },
    { wrapper: wrapIn(fetcher) },
  )
  await act(async () => {})
  expect(new Set(statuses)).toEqual(new Set(['success']))
  expect(result.current.result?.rows[0]?.sent).toBe(10)
  const before = result.current
  rerender()
  expect(result.current).toBe(before)
  expect(asked()).toBe(0)
})

test('an old initialResult is shown and asked anew', async () => {
  const { fetcher, letGo } = platform()
  const old = hydrateResult({ ...dehydrateResult(await octoberResult()), fetchedAt: Date.now() - 3_600_000 })
  const { result } = renderHook(() => useMessagingAnalytics(october, { initialResult: old }), {
    wrapper: wrapIn(fetcher),
  })
  expect(result.current.status).toBe('success')
  await waitFor(() => expect(result.current.refreshing).toBe(true))
  await letGo(0, { analytics: { data_points: [] } })
  expect(result.current.result?.rows).toEqual([])
})

test('an initialResult of another question is not shown', async () => {
  const { fetcher } = platform()
  const initialResult = await octoberResult()
  const { result } = renderHook(() => useMessagingAnalytics(november, { initialResult }), {
    wrapper: wrapIn(fetcher),
  })
  expect(result.current).toMatchObject({ status: 'loading', result: undefined })
})
