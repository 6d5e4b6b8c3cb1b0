import { act, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { october, platform, pointsFor, wabaId } from '../fixtures/platform.js'
import { AnalyticsProvider } from '../provider/AnalyticsProvider.js'
import { tenantOf } from '../provider/tenants.js'
import { useWaba } from '../resources/useWaba.js'
import { Store } from './Store.js'

afterEach(() => vi.useRealTimers())

/** Counts listeners that were added and not taken away. */
function countListeners() {
  const held = new Map<string, number>()
  for (const target of [window, document, EventTarget.prototype]) {
    const { addEventListener: add, removeEventListener: remove } = target
    const note = (type: string, by: number) => held.set(type, (held.get(type) ?? 0) + by)
    vi.spyOn(target, 'addEventListener').mockImplementation(function (this: EventTarget, type, ...rest) {
      if (this === window || this === document) note(type, 1)
      return Reflect.apply(add, this, [type, ...rest])
    })
    vi.spyOn(target, 'removeEventListener').mockImplementation(function (this: EventTarget, type, ...rest) {
      if (this === window || this === document) note(type, -1)
      return Reflect.apply(remove, this, [type, ...rest])
    })
  }
  // React itself listens to this one for as long as the page lives.
  held.set('selectionchange', Number.NaN)
  return () => Object.fromEntries([...held].filter(([, count]) => count !== 0 && !Number.isNaN(count)))
}

function One() {
  useWaba()
  return <i>{useMessagingAnalytics(october, { refreshInterval: 60_000 }).status}</i>
}

test('two hundred comings and goings leave no listeners, timers or requests', async () => {
  const left = countListeners()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  const { fetcher, waiting } = platform()
  for (let i = 0; i < 200; i++) {
    const { unmount } = render(
      <StrictMode>
        <AnalyticsProvider fetcher={fetcher} wabaId={wabaId}>
          <One />
          <One />
        </AnalyticsProvider>
      </StrictMode>,
    )
    // Some go at once, some while they load, some once they have their answer.
    if (i % 3 > 0) await act(() => vi.advanceTimersByTimeAsync(0))
    const last = waiting.at(-1)
    if (i % 3 > 1 && last !== undefined) {
      await act(async () => {
        last.answer(pointsFor(last.request))
        await vi.advanceTimersByTimeAsync(0)
      })
    }
    unmount()
    await act(() => vi.advanceTimersByTimeAsync(0))
  }
  expect(vi.getTimerCount()).toBe(0)
  expect(left()).toEqual({})
  expect(waiting.filter(({ signal }) => !signal.aborted).length).toBeLessThan(200 / 3)
  const before = fetcher.mock.calls.length
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(fetcher).toHaveBeenCalledTimes(before)
  expect(tenantOf(fetcher, '').store.keys()).toEqual([])
}, 60_000)

test('answers nobody watches are kept up to a bound', async () => {
  const client = { elapsed: () => 0, clear: () => {} }
  // Of a client the store itself uses no more than this.
  const store = new Store(client as never)
  for (let i = 0; i < 200; i++) {
    const end = store.watch(`question ${i}`, async () => i)
    await store.ask(`question ${i}`, async () => i)
    end()
  }
  await Promise.resolve()
  const known = Array.from({ length: 200 }, (_, i) => store.snapshot(`question ${i}`).data)
  expect(known.filter((data) => data !== undefined)).toHaveLength(30)
  expect(known.at(-1)).toBe(199)
})
