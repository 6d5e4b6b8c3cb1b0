import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import { Suspense, useState } from 'react'
import useSWR, { type SWRConfiguration } from 'swr'
import { afterEach, expect, test, vi } from 'vitest'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { october, platform, wabaId, wrapIn } from '../fixtures/platform.js'
import { AnalyticsProvider } from '../provider/AnalyticsProvider.js'
import { tenantOf } from '../provider/tenants.js'

vi.mock('swr', { spy: true })
afterEach(() => void vi.mocked(useSWR).mockReset())

test('without SWR nothing is asked, and what is known is not shown', async () => {
  const { fetcher, asked, letGo } = platform()
  const { result, unmount } = renderHook(() => useMessagingAnalytics(october), { wrapper: wrapIn(fetcher) })
  await letGo(0)
  await waitFor(() => expect(result.current.status).toBe('success'))
  vi.mocked(useSWR).mockImplementation((() => ({ data: undefined })) as never)
  const another = renderHook(() => useMessagingAnalytics(october), { wrapper: wrapIn(fetcher) })
  await act(async () => {})
  expect(another.result.current).toMatchObject({ status: 'loading', result: undefined })
  expect(asked()).toBe(1)
  unmount()
})

test('what is known lies in one cache of SWR’s a tenant, and SWR shows it to whoever asks with that cache', async () => {
  const { fetcher, letGo } = platform()
  const { result } = renderHook(() => useMessagingAnalytics(october), { wrapper: wrapIn(fetcher) })
  await letGo(0)
  await waitFor(() => expect(result.current.status).toBe('success'))
  const { cache } = tenantOf(fetcher, '').store
  expect(cache.size).toBe(1)
  const [key] = cache.keys()
  const seen = renderHook(() => useSWR(key, null, { cache } as SWRConfiguration)).result.current.data
  expect(seen).toMatchObject({ data: result.current.result })
})

test('what a write has outdated is asked again, though Suspense hides all who watch it', async () => {
  const { fetcher, asked, letGo } = platform()
  let hide: (wait: Promise<void> | undefined) => void = () => {}
  const Ours = () => <i>{useMessagingAnalytics(october).status}</i>
  const Waits = () => {
    const [wait, setWait] = useState<Promise<void>>()
    hide = setWait
    if (wait !== undefined) throw wait
    return null
  }
  render(
    <AnalyticsProvider fetcher={fetcher} wabaId={wabaId}>
      <Suspense fallback={<b>hidden</b>}>
        <Ours />
        <Waits />
      </Suspense>
    </AnalyticsProvider>,
  )
  await letGo(0)
  expect(await screen.findByText('success')).toBeTruthy()
  act(() => hide(new Promise(() => {})))
  expect(screen.getByText('hidden')).toBeTruthy()
  tenantOf(fetcher, '').store.invalidate(() => true)
  await waitFor(() => expect(asked()).toBe(2))
})
