import { render, screen } from '@testing-library/react'
import useSWR, { type Middleware, SWRConfig, type SWRConfiguration } from 'swr'
import { expect, test } from 'vitest'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { october, platform, wabaId } from '../fixtures/platform.js'
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
]

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
