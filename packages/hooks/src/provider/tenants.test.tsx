import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import { type AnalyticsRequest, createAnalyticsClient } from '@wabalytics/core'
import { type ReactNode, StrictMode, useLayoutEffect, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { prefetchAnalytics } from '../analytics/prefetchAnalytics.js'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { usePrefetch } from '../analytics/usePrefetch.js'
import { november, october, platform, pointsFor, wabaId, wrapIn } from '../fixtures/platform.js'
import { AnalyticsProvider } from './AnalyticsProvider.js'
import { useAnalyticsScope } from './context.js'

const nothing = { analytics: { data_points: [] } }

test('a client kept through a change of tenant gives the next one nothing of the one before', async () => {
  const { fetcher, asked, letGo } = platform()
  const client = createAnalyticsClient({ fetcher })
  const seen: (number | undefined)[] = []
  const One = () => {
    seen.push(useMessagingAnalytics(october).result?.rows[0]?.sent)
    return null
  }
  const show = (tenantKey: string) => (
    <StrictMode>
      <AnalyticsProvider client={client} wabaId={wabaId} tenantKey={tenantKey}>
        <One />
      </AnalyticsProvider>
    </StrictMode>
  )
  const { rerender } = render(show('a'))
  await letGo(0)
  expect(seen.at(-1)).toBe(10)
  seen.length = 0
  rerender(show('b'))
  await letGo(1, nothing)
  expect(asked()).toBe(2)
  expect(new Set(seen)).toEqual(new Set([undefined]))
  rerender(show('a'))
  await letGo(2, nothing)
  expect(new Set(seen)).toEqual(new Set([undefined]))
})

test('what is under way for a tenant who leaves never shows to the next, and ends', async () => {
  const { fetcher, waiting, letGo } = platform()
  const seen: (number | undefined)[] = []
  const One = () => {
    seen.push(useMessagingAnalytics(october).result?.rows[0]?.sent)
    return null
  }
  const show = (tenantKey: string) => (
    <AnalyticsProvider fetcher={fetcher} wabaId={wabaId} tenantKey={tenantKey}>
      <One />
    </AnalyticsProvider>
  )
  const { rerender } = render(show('a'))
  await waitFor(() => expect(waiting).toHaveLength(1))
  rerender(show('b'))
  await waitFor(() => expect(waiting[0]?.signal.aborted).toBe(true))
  await letGo(0)
  await letGo(1, nothing)
  expect(new Set(seen)).toEqual(new Set([undefined]))
})

test('a refused session is renewed once by the newest onAuthError, and what failed is asked again', async () => {
  let session = 'old'
  const fetcher = vi.fn(async (request: AnalyticsRequest) => {
    if (session === 'old')
      return { error: { message: 'Session has expired', type: 'OAuthException', code: 190 } }
    if (request.kind !== 'points') return { id: wabaId, timezone_id: '25', currency: 'BRL' }
    return pointsFor(request)
  })
  const outdated = vi.fn()
  const renew = vi.fn(async () => {
    session = 'new'
  })
  const use = () => useMessagingAnalytics(october)
  const wrapper = ({ children }: { readonly children: ReactNode }) => {
    const [handler, setHandler] = useState(() => outdated)
    useLayoutEffect(() => setHandler(() => renew), [])
    return (
      <AnalyticsProvider fetcher={fetcher} wabaId={wabaId} onAuthError={handler}>
        {children}
      </AnalyticsProvider>
    )
  }
  const { result } = renderHook(use, { wrapper })
  await waitFor(() => expect(result.current.result?.rows[0]?.sent).toBe(10))
  expect(renew).toHaveBeenCalledTimes(1)
  expect(renew).toHaveBeenCalledWith(expect.objectContaining({ kind: 'auth', code: 190 }))
  expect(outdated).not.toHaveBeenCalled()
})

test('a refused session without onAuthError is an error that says what to do', async () => {
  const fetcher = vi.fn(async () => ({
    error: { message: 'Session has expired', type: 'OAuthException', code: 190 },
  }))
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AnalyticsProvider fetcher={fetcher} wabaId={wabaId}>
      {children}
    </AnalyticsProvider>
  )
  const { result } = renderHook(() => useMessagingAnalytics(october), { wrapper })
  await waitFor(() => expect(result.current).toMatchObject({ status: 'error', error: { kind: 'auth' } }))
})

test('unload forgets everything at once, and asks anew what is on screen', async () => {
  const { fetcher, asked, letGo } = platform()
  const use = () => ({ messages: useMessagingAnalytics(october), scope: useAnalyticsScope() })
  const { result } = renderHook(use, { wrapper: wrapIn(fetcher) })
  await letGo(0)
  expect(result.current.messages.status).toBe('success')
  act(() => result.current.scope.unload())
  expect(result.current.messages).toMatchObject({ status: 'loading', result: undefined })
  await letGo(1, nothing)
  expect(result.current.messages.result?.rows).toEqual([])
  expect(asked()).toBe(2)
})

test('providers side by side with one client share their answers; the last one takes them along', async () => {
  const { fetcher, asked, letGo } = platform()
  const client = createAnalyticsClient({ fetcher, keep: 0 })
  const One = ({ name }: { readonly name: string }) => (
    <i>{`${name} ${useMessagingAnalytics(october).result?.rows[0]?.sent}`}</i>
  )
  const show = (left: boolean, right: boolean) => (
    <StrictMode>
      {left && (
        <AnalyticsProvider client={client} wabaId={wabaId}>
          <One name="left" />
        </AnalyticsProvider>
      )}
      {right && (
        <AnalyticsProvider client={client} wabaId={wabaId}>
          <One name="right" />
        </AnalyticsProvider>
      )}
    </StrictMode>
  )
  const { rerender } = render(show(true, true))
  await letGo(0)
  expect(screen.getByText('left 10')).toBeTruthy()
  expect(screen.getByText('right 10')).toBeTruthy()
  expect(asked()).toBe(1)
  rerender(show(false, true))
  await act(async () => {})
  expect(screen.getByText('right 10')).toBeTruthy()
  rerender(show(true, true))
  expect(screen.getByText('left 10')).toBeTruthy()
  expect(asked()).toBe(1)
  rerender(show(false, false))
  await act(async () => {})
  rerender(show(true, false))
  expect(screen.getByText('left undefined')).toBeTruthy()
})

test('a provider within a provider is a world of its own', async () => {
  const outer = platform()
  const inner = platform()
  const One = ({ name }: { readonly name: string }) => (
    <i>{`${name} ${useMessagingAnalytics(october).result?.rows[0]?.sent ?? ''}`}</i>
  )
  render(
    <AnalyticsProvider fetcher={outer.fetcher} wabaId={wabaId}>
      <One name="outer" />
      <AnalyticsProvider fetcher={inner.fetcher} wabaId={wabaId} tenantKey="other">
        <One name="inner" />
      </AnalyticsProvider>
    </AnalyticsProvider>,
  )
  await inner.letGo(0)
  expect(screen.getByText('inner 10')).toBeTruthy()
  expect(screen.getByText('outer')).toBeTruthy()
  await outer.letGo(0)
  expect(screen.getByText('outer 10')).toBeTruthy()
})

test('what was prefetched is there on the first render', async () => {
  const { fetcher, asked, letGo } = platform()
  const client = createAnalyticsClient({ fetcher })
  const ready = prefetchAnalytics(client, { dataset: 'messaging', wabaId, ...october }, { tenantKey: 'a' })
  await letGo(0)
  await ready
  const wrapper = wrapIn(fetcher, { client, fetcher: undefined, tenantKey: 'a' })
  const { result } = renderHook(() => useMessagingAnalytics(october), { wrapper })
  expect(result.current).toMatchObject({ status: 'success', refreshing: false })
  await act(async () => {})
  expect(asked()).toBe(1)
})

test('a hook joins what is being prefetched', async () => {
  const { fetcher, asked, letGo } = platform()
  const { result, rerender } = renderHook(
    ({ enabled }) => ({
      messages: useMessagingAnalytics(enabled ? november : undefined),
      prefetch: usePrefetch(),
    }),
    { wrapper: wrapIn(fetcher), initialProps: { enabled: false } },
  )
  const { prefetch } = result.current
  act(() => void prefetch({ dataset: 'messaging', ...november }))
  rerender({ enabled: true })
  expect(result.current.prefetch).toBe(prefetch)
  await letGo(0)
  expect(result.current.messages).toMatchObject({ status: 'success', result: { rows: [{ sent: 11 }] } })
  expect(asked()).toBe(1)
})
