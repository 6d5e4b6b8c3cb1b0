import { act, renderHook } from '@testing-library/react'
import { type AnalyticsRequest, createAnalyticsClient } from '@wabalytics/core'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { october, wabaId } from '../fixtures/platform.js'
import { AnalyticsProvider } from '../provider/AnalyticsProvider.js'
import { useMessagingAnalytics } from './useMessagingAnalytics.js'

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 9, 10, 12) }))
afterEach(() => void vi.useRealTimers())

const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))

test('a failure is asked again after five seconds by who comes to look, and not before', async () => {
  const fetcher = vi.fn(async (request: AnalyticsRequest) =>
    request.kind === 'points'
      ? { error: { message: 'No', code: 200 } }
      : { id: wabaId, timezone_id: '25', currency: 'BRL' },
  )
  const client = createAnalyticsClient({ fetcher })
  const asked = () => fetcher.mock.calls.filter(([{ kind }]) => kind === 'points').length
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AnalyticsProvider client={client} wabaId={wabaId}>
      {children}
    </AnalyticsProvider>
  )
  const { result, rerender } = renderHook(
    ({ looks }: { readonly looks: boolean }) => useMessagingAnalytics(looks ? october : undefined),
    { wrapper, initialProps: { looks: true } },
  )
  const comeBack = async () => {
    rerender({ looks: false })
    await pass(0)
    rerender({ looks: true })
    await pass(0)
  }
  await pass(0)
  expect(result.current.status).toBe('error')
  const first = asked()
  await pass(4000)
  await comeBack()
  expect(asked()).toBe(first)
  await pass(2000)
  await comeBack()
  expect(asked()).toBe(first + 1)
})
