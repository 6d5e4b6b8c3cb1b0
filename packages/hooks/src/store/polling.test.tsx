import { act, render, renderHook } from '@testing-library/react'
import { type AnalyticsRequest, createAnalyticsClient, type FetcherOptions } from '@wabalytics/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { october, pointsFor, wabaId, wrapIn } from '../fixtures/platform.js'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 9, 1, 12) })
})
afterEach(() => {
  setVisible('visible')
  vi.useRealTimers()
})

const minute = 60_000
const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))

function setVisible(state: 'visible' | 'hidden') {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

const spent = { error: { message: 'Too many calls', code: 80008 } }

/** A platform that answers at once, or as told. */
function quick(keep = 0) {
  const answers: unknown[] = []
  const fetcher = vi.fn(
    async (request: AnalyticsRequest, { onHeaders }: FetcherOptions): Promise<unknown> => {
      if (request.kind !== 'points') return { id: wabaId, timezone_id: '25', currency: 'BRL' }
      if (answers[0] === spent) onHeaders?.(new Headers({ 'retry-after': '120' }))
      return answers.shift() ?? pointsFor(request)
    },
  )
  // Kept answers would hide how often is asked.
  const client = createAnalyticsClient({ fetcher, keep })
  const asked = () => fetcher.mock.calls.filter(([request]) => request.kind === 'points').length
  const show = (refreshInterval: number | undefined) =>
    renderHook((every: number | undefined) => useMessagingAnalytics(october, { refreshInterval: every }), {
      wrapper: wrapIn(vi.fn(), { client, fetcher: undefined }),
      initialProps: refreshInterval,
    })
  return { answers, asked, show, client }
}

test('a question is asked again at its interval, and no more after it is gone', async () => {
  const { asked, show } = quick()
  const { unmount } = show(minute)
  await pass(0)
  expect(asked()).toBe(1)
  await pass(minute)
  expect(asked()).toBe(2)
  await pass(3 * minute)
  expect(asked()).toBe(5)
  unmount()
  await pass(10 * minute)
  expect(asked()).toBe(5)
  expect(vi.getTimerCount()).toBe(0)
})

test('without an interval nothing is asked again', async () => {
  const { asked, show } = quick()
  const { rerender } = show(undefined)
  await pass(60 * minute)
  expect(asked()).toBe(1)
  rerender(minute)
  await pass(2 * minute)
  expect(asked()).toBeGreaterThan(1)
  const before = asked()
  rerender(0)
  await pass(60 * minute)
  expect(asked()).toBe(before)
})

test('an interval under ten seconds counts as ten', async () => {
  const { asked, show } = quick()
  show(1)
  await pass(9_999)
  expect(asked()).toBe(1)
  await pass(1)
  expect(asked()).toBe(2)
  await pass(50_000)
  expect(asked()).toBeLessThanOrEqual(7)
})

test('a hidden tab asks nothing, and once seen again only what is due', async () => {
  const { asked, show } = quick()
  show(minute)
  await pass(0)
  setVisible('hidden')
  await pass(60 * minute)
  expect(asked()).toBe(1)
  // Told again of what it knows, as some browsers do.
  setVisible('hidden')
  await pass(0)
  expect(asked()).toBe(1)
  setVisible('visible')
  await pass(0)
  expect(asked()).toBe(2)
  for (let i = 0; i < 50; i++) {
    setVisible('hidden')
    setVisible('visible')
    window.dispatchEvent(new Event('focus'))
    window.dispatchEvent(new Event('online'))
  }
  await pass(1000)
  expect(asked()).toBe(2)
  await pass(minute)
  expect(asked()).toBe(3)
})

test('what the client still keeps is not asked of the platform, by the interval nor once seen again', async () => {
  // Long after the day that is asked: its answer is final.
  vi.setSystemTime(Date.UTC(2026, 9, 20))
  const { asked, show } = quick(50)
  const { result } = show(minute)
  await pass(20 * minute)
  setVisible('hidden')
  await pass(10 * minute)
  setVisible('visible')
  await pass(minute)
  expect(asked()).toBe(1)
  act(() => result.current.refresh())
  await pass(0)
  expect(asked()).toBe(2)
})

test('goes on after an error', async () => {
  const { answers, asked, show } = quick()
  const { result } = show(minute)
  await pass(0)
  answers.push({ error: { message: 'No', code: 200 } })
  await pass(minute)
  expect(result.current.status).toBe('error')
  await pass(minute)
  expect(result.current.status).toBe('success')
  expect(asked()).toBe(3)
})

test('rests while the platform wants calls to wait, and says until when', async () => {
  const { answers, asked, show } = quick()
  const { result } = show(minute)
  await pass(0)
  answers.push(spent)
  await pass(minute)
  expect(asked()).toBe(2)
  const until = result.current.progress?.waitingUntil ?? new Date(0)
  expect(until.getTime()).toBeGreaterThan(Date.now())
  expect(result.current).toMatchObject({ status: 'success', refreshing: true })
  await pass(until.getTime() - Date.now() - 1)
  expect(asked()).toBe(2)
  await pass(2000)
  expect(asked()).toBe(3)
  expect(result.current).toMatchObject({ status: 'success', refreshing: false, progress: undefined })
})

test('fifty components with intervals of their own are one question, at the shortest', async () => {
  const { asked, client } = quick()
  const intervals = Array.from({ length: 50 }, (_, i) => ({
    name: `one ${i}`,
    every: minute * (1 + (i % 3)),
  }))
  const One = ({ every }: { readonly every: number }) => {
    useMessagingAnalytics(october, { refreshInterval: every })
    return null
  }
  const { unmount } = render(
    intervals.map(({ name, every }) => <One key={name} every={every} />),
    { wrapper: wrapIn(vi.fn(), { client, fetcher: undefined }) },
  )
  await pass(5 * minute)
  expect(asked()).toBe(6)
  unmount()
  await pass(20)
  expect(vi.getTimerCount()).toBe(0)
})
