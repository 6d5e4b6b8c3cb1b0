import { act, renderHook, waitFor } from '@testing-library/react'
import { createAnalyticsClient } from '@wabalytics/core'
import { StrictMode } from 'react'
import { expect, test } from 'vitest'
import { october, platform, wabaId, wrapIn } from '../fixtures/platform.js'
import { useWaba } from '../resources/useWaba.js'
import { useMessagingAnalytics } from './useMessagingAnalytics.js'

test('a hook works without a provider, given a client', async () => {
  const { fetcher, asked, letGo } = platform()
  const client = createAnalyticsClient({ fetcher })
  const use = () => ({
    one: useMessagingAnalytics({ ...october, wabaId }, { client }),
    two: useMessagingAnalytics({ ...october, wabaId }, { client }),
    waba: useWaba({ wabaId, client }),
  })
  const { result } = renderHook(use, { wrapper: StrictMode })
  expect(result.current.one.status).toBe('loading')
  await letGo(0)
  expect(result.current.one).toMatchObject({ status: 'success', result: { rows: [{ sent: 10 }] } })
  expect(result.current.two.result).toBe(result.current.one.result)
  expect(result.current.waba.data?.currency).toBe('BRL')
  expect(asked()).toBe(1)
  act(() => result.current.two.refresh())
  await waitFor(() => expect(result.current.one.refreshing).toBe(true))
  await letGo(1)
  expect(result.current.one).toMatchObject({ status: 'success', refreshing: false })
})

test('what nobody waits for any more ends', async () => {
  const { fetcher, waiting } = platform()
  const client = createAnalyticsClient({ fetcher })
  const { unmount } = renderHook(() => useMessagingAnalytics({ ...october, wabaId }, { client }), {
    wrapper: StrictMode,
  })
  await waitFor(() => expect(waiting).toHaveLength(1))
  unmount()
  await waitFor(() => expect(waiting[0]?.signal.aborted).toBe(true))
})

test("a hook's own client goes before the provider's", async () => {
  const { fetcher, letGo } = platform()
  const other = platform()
  const { result } = renderHook(() => useMessagingAnalytics(october, { client: createOnce(other.fetcher) }), {
    wrapper: wrapIn(fetcher),
  })
  await other.letGo(0)
  await waitFor(() => expect(result.current.status).toBe('success'))
  expect(fetcher).not.toHaveBeenCalled()
  await expect(Promise.race([letGo(0), Promise.resolve('not asked')])).resolves.toBe('not asked')
})

const clients = new Map<unknown, ReturnType<typeof createAnalyticsClient>>()
function createOnce(fetcher: ReturnType<typeof platform>['fetcher']) {
  const client = clients.get(fetcher) ?? createAnalyticsClient({ fetcher })
  clients.set(fetcher, client)
  return client
}

test('what the client keeps stays its own when the last hook goes', async () => {
  const { fetcher, asked, letGo } = platform()
  const client = createAnalyticsClient({ fetcher, clock: () => Date.UTC(2026, 10, 15) })
  const use = () => useMessagingAnalytics({ ...october, wabaId }, { client })
  const first = renderHook(use, { wrapper: StrictMode })
  await letGo(0)
  first.unmount()
  await act(async () => {})
  const second = renderHook(use, { wrapper: StrictMode })
  await waitFor(() => expect(second.result.current.status).toBe('success'))
  expect(asked()).toBe(1)
})
