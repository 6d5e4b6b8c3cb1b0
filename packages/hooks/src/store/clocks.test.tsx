import { act, renderHook } from '@testing-library/react'
import {
  type AnalyticsClient,
  type AnalyticsRequest,
  createAnalyticsClient,
  type Fetcher,
} from '@wabalytics/core'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { october, pointsFor, wabaId } from '../fixtures/platform.js'
import { AnalyticsProvider } from '../provider/AnalyticsProvider.js'
import { lazyClient } from '../provider/lazyClient.js'
import { useClock } from '../provider/useClock.js'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const start = Date.UTC(2026, 9, 10, 12)

// Timers and the monotone clock go on by themselves; the device's clock is set beside them.
beforeEach(async () => {
  // A fetcher's client comes by an import of its own, which no fake timer brings.
  lazyClient({ fetcher: async () => ({}) })
  await vi.dynamicImportSettled()
  vi.useFakeTimers({ now: start })
})
afterEach(() => void vi.useRealTimers())

/** Still open: no kept answer hides how often it is asked. */
const today = {
  range: { start: '2026-10-10T00:00:00Z', end: '2026-10-11T00:00:00Z' },
  granularity: 'DAY',
} as const

const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))
const setBy = (time: number) => vi.setSystemTime(Date.now() + time)

/** A platform on the right time, which its answers may tell, and how a page asks it. */
function page(way: 'client' | 'fetcher', tells: boolean) {
  const began = performance.now()
  const time = () => start + performance.now() - began
  const fetcher = vi.fn<Fetcher>(async (request: AnalyticsRequest, { onHeaders }) => {
    if (tells) onHeaders?.(new Headers({ date: new Date(time()).toUTCString() }))
    if (request.kind !== 'points') return { id: wabaId, timezone_id: '25', currency: 'BRL' }
    return pointsFor(request)
  })
  const source = way === 'client' ? { client: createAnalyticsClient({ fetcher, keep: 0 }) } : { fetcher }
  const Wrapper = ({ children }: { children: ReactNode }) => (
    <AnalyticsProvider {...source} wabaId={wabaId}>
      {children}
    </AnalyticsProvider>
  )
  const asked = () => fetcher.mock.calls.filter(([request]) => request.kind === 'points').length
  return { Wrapper, asked, time }
}

const ways = (['client', 'fetcher'] as const).flatMap((way) => [[way, true] as const, [way, false] as const])

describe.each(ways)('with a %s whose answers tell the time: %s', (way, tells) => {
  const poll = (every: number | undefined) => {
    const set = page(way, tells)
    const shown = renderHook(() => useMessagingAnalytics(today, { refreshInterval: every }), {
      wrapper: set.Wrapper,
    })
    return { ...set, ...shown }
  }

  test.each(tells ? [-3 * hour, -400 * day] : [-3 * hour])(
    'polling goes on by its interval when the clock is set by %i ms',
    async (by) => {
      const { result, asked } = poll(2 * minute)
      await pass(0)
      await pass(2 * minute)
      const before = asked()
      const first = result.current.result?.fetchedAt.getTime() ?? 0
      setBy(by)
      await pass(10 * minute)
      expect(asked()).toBe(before + 5)
      expect(result.current.status).toBe('success')
      if (tells) expect(result.current.result?.fetchedAt.getTime()).toBeGreaterThanOrEqual(first)
    },
  )

  test('a clock set forward asks no more than once for it', async () => {
    const { asked } = poll(2 * minute)
    await pass(minute)
    const before = asked()
    setBy(3 * hour)
    await pass(1000)
    document.dispatchEvent(new Event('visibilitychange'))
    await pass(1000)
    expect(asked() - before).toBeLessThanOrEqual(1)
    await pass(10 * minute)
    expect(asked() - before).toBeLessThanOrEqual(6)
  })

  test('what is old is not fresh for a clock set back, and what is fresh is not asked again', async () => {
    const { Wrapper, asked } = page(way, tells)
    const { rerender, result } = renderHook(
      ({ enabled }: { enabled: boolean }) => useMessagingAnalytics(enabled ? october : undefined),
      { wrapper: Wrapper, initialProps: { enabled: true } },
    )
    const comeBack = async () => {
      rerender({ enabled: false })
      await pass(0)
      rerender({ enabled: true })
      await pass(0)
    }
    await pass(0)
    expect(result.current.status).toBe('success')
    const first = asked()
    setBy(-3 * hour)
    await pass(30_000)
    await comeBack()
    expect(asked()).toBe(first)
    await pass(25 * hour)
    await comeBack()
    expect(asked()).toBe(first + 1)
  })
})

test('the clock of components is that of answers, one function a client, and the device’s without a provider', async () => {
  const { Wrapper, time } = page('fetcher', true)
  setBy(-3 * hour)
  const { result } = renderHook(
    () => {
      const [, again] = useState(0)
      useMessagingAnalytics(october)
      return { clock: useClock(), again }
    },
    { wrapper: Wrapper },
  )
  const { clock } = result.current
  expect(clock()).toBe(Date.now())
  await pass(0)
  expect(Math.abs(clock() - time())).toBeLessThan(1000)
  act(() => result.current.again(1))
  expect(result.current.clock).toBe(clock)
  expect(renderHook(() => useClock()).result.current).toBe(Date.now)
})

describe('an answer that came with the page', () => {
  const given = async (): Promise<Awaited<ReturnType<AnalyticsClient['query']>>> => {
    const client = createAnalyticsClient({
      fetcher: async (request) =>
        request.kind === 'points' ? pointsFor(request) : { id: wabaId, timezone_id: '25', currency: 'BRL' },
    })
    return client.query({ ...october, dataset: 'messaging', wabaId })
  }

  test.each([
    [-3 * hour, 0, 0],
    [3 * hour, 0, 1],
    [0, 0, 0],
    [0, 2 * minute, 1],
  ])('on a device %i ms ahead, %i ms later, is asked again %i times', async (ahead, later, times) => {
    const initialResult = await given()
    await vi.advanceTimersByTimeAsync(later)
    setBy(ahead)
    const { Wrapper, asked } = page('client', true)
    renderHook(() => useMessagingAnalytics(october, { initialResult: initialResult as never }), {
      wrapper: Wrapper,
    })
    await pass(0)
    expect(asked()).toBe(times)
    // However far ahead its maker's clock was, it is new for a minute at most.
    await pass(61_000)
    expect(asked()).toBe(times)
  })

  test('is polled from its age on, whatever the device says the time is', async () => {
    const initialResult = await given()
    setBy(-3 * hour)
    const { Wrapper, asked } = page('client', true)
    renderHook(
      () =>
        useMessagingAnalytics(october, {
          initialResult: initialResult as never,
          refreshInterval: 2 * minute,
        }),
      { wrapper: Wrapper },
    )
    await pass(2 * minute + 1000)
    expect(asked()).toBe(1)
  })
})
