import { createAnalyticsClient, type Progress } from '@wabalytics/core'
import { expect, test } from 'vitest'
import type { LoadCall } from './LoadCall.js'
import { Store } from './Store.js'

const key = 'a question'
const half: Progress = { done: 1, total: 2 }

/** A store with one watched question, and each call that was made for it. */
async function watchedStore() {
  const store = new Store(createAnalyticsClient({ fetcher: async () => ({}) }))
  const calls: (LoadCall & { readonly answer: (data: unknown) => void; readonly fail: () => void })[] = []
  store.watch(key, (call) => {
    return new Promise((answer, reject) => {
      calls.push({ ...call, answer, fail: () => reject(new Error('Late.')) })
    })
  })
  await turn()
  const [first] = calls
  if (first === undefined) throw new Error('Nothing was asked.')
  return { store, calls, first }
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

test('what comes of a request is told while it is the one under way', async () => {
  const { store, first } = await watchedStore()
  first.onProgress(half)
  first.onPartial('half')
  expect(store.snapshot(key)).toMatchObject({ partial: 'half', progress: half, validating: true })
  first.answer('whole')
  await turn()
  expect(store.snapshot(key)).toMatchObject({ data: 'whole', validating: false })
  expect(store.snapshot(key)).toMatchObject({ partial: undefined, progress: undefined })
})

test.each([
  ['outdated by a write', (store: Store) => store.invalidate(() => true)],
  ['forgotten', (store: Store) => store.drop()],
  [
    'cancelled and asked again',
    (store: Store) => {
      store.cancel(key)
      store.refresh(key)
    },
  ],
])(
  'a request that was %s tells nothing more: not in part, not how far, not whole, not its failure',
  async (_, supersede) => {
    for (const end of ['answer', 'fail'] as const) {
      const { store, calls, first } = await watchedStore()
      first.onPartial('of the first')
      supersede(store)
      await turn()
      const [, second] = calls
      expect(first.signal.aborted).toBe(true)
      expect(calls).toHaveLength(2)
      expect(store.snapshot(key).partial).toBeUndefined()
      first.onPartial('late')
      first.onProgress(half)
      first[end]('late')
      await turn()
      expect(store.snapshot(key)).toMatchObject({ validating: true, data: undefined, error: undefined })
      expect(store.snapshot(key)).toMatchObject({ partial: undefined, progress: undefined })
      second?.onPartial('of the second')
      expect(store.snapshot(key).partial).toBe('of the second')
      second?.answer('whole')
      await turn()
      expect(store.snapshot(key)).toMatchObject({ data: 'whole', partial: undefined, validating: false })
    }
  },
)

test('a request that was cancelled tells nothing more', async () => {
  const { store, first } = await watchedStore()
  store.cancel(key)
  first.onPartial('late')
  first.onProgress(half)
  first.answer('late')
  await turn()
  expect(store.snapshot(key)).toMatchObject({ cancelled: true, validating: false, data: undefined })
  expect(store.snapshot(key)).toMatchObject({ partial: undefined, progress: undefined })
})
