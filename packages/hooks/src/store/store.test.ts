import { type AnalyticsClient, AnalyticsError, createAnalyticsClient } from '@wabalytics/core'
import { describe, expect, test, vi } from 'vitest'
import type { Load } from './LoadCall.js'
import { Store } from './Store.js'

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** A store, the time it goes by (milliseconds), and loads that answer at once with what they are called. */
function storeAt() {
  const time = { elapsed: 1_000_000 }
  const made = createAnalyticsClient({ fetcher: async () => ({}) })
  const client: AnalyticsClient = { ...made, elapsed: () => time.elapsed, clear: vi.fn() }
  const load = (answer: string) => vi.fn<Load<unknown>>(async () => answer)
  return { time, client, store: new Store(client), load }
}

describe('a question', () => {
  test('is asked once for all who watch, and again when somebody comes once it is old', async () => {
    const { store, time, load } = storeAt()
    const ask = load('a')
    const leave = store.watch('q', ask)
    store.watch('q', ask)
    await turn()
    expect(ask).toHaveBeenCalledTimes(1)
    expect(store.snapshot('q')).toMatchObject({ data: 'a', validating: false, settledAt: time.elapsed })
    expect(store.keys()).toEqual(['q'])
    leave()
    await turn()
    expect(store.keys()).toEqual(['q'])
    time.elapsed += 59_999
    store.watch('q', ask)()
    await turn()
    expect(ask).toHaveBeenCalledTimes(1)
  })

  test('that nobody watches any more is not watched, its request ends, and what is known of it stays', async () => {
    const { store, load } = storeAt()
    const leave = store.watch('q', load('a'))
    await turn()
    leave()
    // Whoever comes within the turn takes over.
    const stay = store.watch('q', load('a'))
    await turn()
    expect(store.keys()).toEqual(['q'])
    stay()
    await turn()
    expect(store.keys()).toEqual([])
    expect(store.snapshot('q')).toMatchObject({ data: 'a' })
    let signal: AbortSignal | undefined
    store.watch('slow', (call) => {
      signal = call.signal
      return new Promise(() => {})
    })()
    await turn()
    expect(signal?.aborted ?? true).toBe(true)
    expect(store.snapshot('slow')).toMatchObject({ data: undefined, validating: false })
  })

  test('that is under way, or that nobody watches, is not asked again', async () => {
    const { store, load } = storeAt()
    const ask = load('a')
    store.refresh('q')
    store.watch('q', ask)
    store.refresh('q')
    store.refresh('q')
    await turn()
    expect(ask).toHaveBeenCalledTimes(1)
    store.refresh('q')
    await turn()
    expect(ask).toHaveBeenCalledTimes(2)
    expect(ask.mock.calls.map(([{ fresh }]) => fresh)).toEqual([false, true])
  })

  test('that failed keeps the answer of before, tells why, and is fresh for less long', async () => {
    const { store, time, load } = storeAt()
    store.watch('q', load('a'))
    await turn()
    const error = new AnalyticsError({ kind: 'network', message: 'Off.', fix: 'Wait.' })
    const failing = vi.fn<Load<unknown>>().mockRejectedValue(error)
    store.watch('f', failing)
    await turn()
    expect(store.snapshot('f')).toMatchObject({ error, data: undefined, validating: false, cancelled: false })
    const fresh = () => [store.isFresh('q'), store.isFresh('f')]
    expect(fresh()).toEqual([true, true])
    time.elapsed += 4_999
    expect(fresh()).toEqual([true, true])
    time.elapsed += 1
    expect(fresh()).toEqual([true, false])
    time.elapsed += 55_000
    expect(fresh()).toEqual([false, false])
    expect(store.isFresh('never asked')).toBe(false)
  })
})

test('a question is due an interval after it was settled, or when the platform allows, and never while it is asked', async () => {
  const { store, time, load } = storeAt()
  expect(store.dueIn('q', 10_000)).toBe(10_000)
  store.watch('q', load('a'))
  time.elapsed += 7
  expect(store.dueIn('q', 10_000)).toBe(10_000)
  await turn()
  expect(store.dueIn('q', 10_000)).toBe(10_000)
  time.elapsed += 4_000
  expect(store.dueIn('q', 10_000)).toBe(6_000)
  time.elapsed += 7_000
  expect(store.dueIn('q', 10_000)).toBe(-1_000)
  const error = new AnalyticsError({ kind: 'rate-limit', message: 'Too many.', fix: 'Wait.', retryAfter: 60 })
  store.watch('f', () => Promise.reject(error))
  await turn()
  expect(store.dueIn('f', 10_000)).toBe(60_000)
  expect(store.dueIn('f', 90_000)).toBe(90_000)
})

describe('of what nobody watches', () => {
  test('the thirty youngest answers are kept, and what is watched is never among those that go', async () => {
    const { store, load } = storeAt()
    store.watch('watched', load('w'))
    for (let at = 0; at < 40; at++) {
      const leave = store.watch(`q${at}`, load(`${at}`))
      await turn()
      leave()
      await turn()
    }
    const kept = Array.from({ length: 40 }, (_, at) => store.snapshot(`q${at}`).data)
    expect(kept).toEqual(kept.map((_, at) => (at < 10 ? undefined : `${at}`)))
    expect(store.snapshot('watched').data).toBe('w')
  })

  test('nothing is kept of what never came', async () => {
    const { store } = storeAt()
    const leave = store.watch('q', () => new Promise(() => {}))
    await turn()
    leave()
    await turn()
    expect(store.cache.size).toBe(0)
  })
})

test('a write forgets what it outdates of what nobody watches, and asks again what somebody does', async () => {
  const { store, load } = storeAt()
  const [seen, other] = [load('seen'), load('other')]
  store.watch('outdated seen', seen)
  store.watch('other', other)
  const leave = store.watch('outdated unseen', load('unseen'))
  await turn()
  leave()
  await turn()
  store.invalidate((key) => key.startsWith('outdated'))
  expect(store.snapshot('outdated unseen').data).toBeUndefined()
  expect(store.snapshot('outdated seen').data).toBe('seen')
  await turn()
  expect([seen, other].map((one) => one.mock.calls.length)).toEqual([2, 1])
})

test('all is forgotten at once, the client’s answers, too; what is watched is asked anew', async () => {
  const { store, client, load } = storeAt()
  const ask = load('a')
  store.watch('q', ask)
  await turn()
  const { generation } = store
  store.unload()
  expect(client.clear).toHaveBeenCalledTimes(1)
  expect(store.generation).toBe(generation + 1)
  expect(store.snapshot('q').data).toBeUndefined()
  await turn()
  expect(ask).toHaveBeenCalledTimes(2)
  expect(store.snapshot('q').data).toBe('a')
})

test('an answer that came with the page is taken, unless one is there', async () => {
  const { store, load } = storeAt()
  store.seed('q', { data: 'of the page', settledAt: 1 })
  expect(store.snapshot('q')).toMatchObject({ data: 'of the page', settledAt: 1 })
  store.watch('r', load('asked'))
  await turn()
  store.seed('r', { data: 'of the page' })
  expect(store.snapshot('r').data).toBe('asked')
})

test('stores share no key of SWR’s, which remembers all it ever saw', () => {
  const [one, other] = [storeAt().store, storeAt().store]
  expect(one.keyOf('q')).not.toBe(other.keyOf('q'))
  expect(one.keyOf('q')).toMatch(/^wabalytics \d+ q$/)
})
