import { act, render, screen } from '@testing-library/react'
import { type AnalyticsRequest, createAnalyticsClient } from '@wabalytics/core'
import useSWR, { type Middleware, SWRConfig, type SWRConfiguration } from 'swr'
import { afterEach, expect, test, vi } from 'vitest'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { october, platform, pointsFor, wabaId } from '../fixtures/platform.js'
import { AnalyticsProvider } from '../provider/AnalyticsProvider.js'

/** Asks another key by another loader, and answers with something else. */
const meddles: Middleware = (next) => (_, __, config) => {
  const response = next('meddled', (() => 'of the middleware') as never, config)
  return { ...response, data: 'meddled' as never }
}

const settings: readonly (readonly [string, SWRConfiguration])[] = [
  ['a fetcher', { fetcher: () => 'of the host' }],
  ['middleware', { use: [meddles] }],
  ['the data of before', { keepPreviousData: true }],
  ['Suspense', { suspense: true }],
  ['a pause', { isPaused: () => true }],
  ['a comparison', { compare: () => true }],
  ['polling', { refreshInterval: 1, dedupingInterval: 0 }],
  ['answers for every key', { fallback: new Proxy({}, { get: () => 'of the host' }) }],
  ['an answer to begin with', { fallbackData: 'of the host' }],
  [
    'tries of its own',
    { shouldRetryOnError: true, errorRetryInterval: 1, onErrorRetry: (_e, _k, _c, ask) => ask() },
  ],
  ['polling of hidden pages', { refreshInterval: 1, refreshWhenHidden: true, refreshWhenOffline: true }],
  ['no connection', { isOnline: () => false, isVisible: () => false }],
  ['no patience', { loadingTimeout: 1, focusThrottleInterval: 0 }],
  ['no first question', { revalidateOnMount: false, revalidateIfStale: false }],
  ['a second question for all', { revalidateOnMount: true, revalidateIfStale: true, dedupingInterval: 0 }],
  ['a long memory for questions', { dedupingInterval: 3_600_000 }],
  ['a word about prefetching', { strictServerPrefetchWarning: true }],
]

afterEach(() => void vi.useRealTimers())

test.each(settings)('a host whose SWR has %s changes nothing here, nor sees our keys', async (_, config) => {
  const { fetcher, letGo, asked } = platform()
  const theirs = new Map()
  const Ours = () => <i>{useMessagingAnalytics(october).result?.rows[0]?.sent ?? 'loading'}</i>
  render(
    <SWRConfig value={{ ...config, provider: () => theirs }}>
      <AnalyticsProvider fetcher={fetcher} wabaId={wabaId}>
        <Ours />
      </AnalyticsProvider>
    </SWRConfig>,
  )
  expect(screen.getByText('loading')).toBeTruthy()
  await letGo(0)
  expect(await screen.findByText('10')).toBeTruthy()
  expect(asked()).toBe(1)
  expect([...theirs.keys()]).toEqual([])
})

test('a host’s own questions below our provider are under its configuration and in its cache', async () => {
  const theirs = new Map()
  const seen: unknown[] = []
  const Theirs = () => {
    seen.push(useSWR('theirs').data)
    return null
  }
  const { fetcher, letGo } = platform()
  const Ours = () => <i>{useMessagingAnalytics(october).status}</i>
  const host = { fetcher: (key: string) => `for ${key}`, use: [meddles], provider: () => theirs }
  render(
    <SWRConfig value={host}>
      <AnalyticsProvider fetcher={fetcher} wabaId={wabaId}>
        <Theirs />
        <Ours />
      </AnalyticsProvider>
    </SWRConfig>,
  )
  await letGo(0)
  expect(await screen.findByText('success')).toBeTruthy()
  expect(new Set(seen)).toEqual(new Set(['meddled']))
  expect([...theirs.keys()]).toEqual(['meddled'])
})

test.each(settings)('nor has one with %s a say in when we ask again, or hears of it', async (_, config) => {
  vi.useFakeTimers({ now: Date.UTC(2026, 9, 1, 12) })
  const fetcher = vi.fn(async (request: AnalyticsRequest) =>
    request.kind === 'points'
      ? pointsFor(request)
      : { id: request.wabaId, timezone_id: '25', currency: 'BRL' },
  )
  const asked = () => fetcher.mock.calls.filter(([{ kind }]) => kind === 'points').length
  const hears = { onSuccess: vi.fn(), onError: vi.fn(), onLoadingSlow: vi.fn(), onDiscarded: vi.fn() }
  const client = createAnalyticsClient({ fetcher, keep: 0 })
  const Ours = () => <i>{useMessagingAnalytics(october, { refreshInterval: 20_000 }).status}</i>
  const { unmount } = render(
    <SWRConfig value={{ ...config, ...hears, provider: () => new Map() }}>
      <AnalyticsProvider client={client} wabaId={wabaId}>
        <Ours />
      </AnalyticsProvider>
    </SWRConfig>,
  )
  const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))
  await pass(0)
  expect(screen.getByText('success')).toBeTruthy()
  await pass(19_000)
  expect(asked()).toBe(1)
  await pass(61_100)
  expect(asked()).toBe(5)
  for (const heard of Object.values(hears)) expect(heard).not.toHaveBeenCalled()
  unmount()
  await pass(20)
  expect(vi.getTimerCount()).toBe(0)
})
