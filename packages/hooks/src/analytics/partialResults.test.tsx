import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { october, platform, wrapIn } from '../fixtures/platform.js'
import { useMessagingAnalytics } from './useMessagingAnalytics.js'

const three = ['102290129340398', '109259195336416', '104996122399160']

test('what has come so far shows while the rest is under way', async () => {
  const { fetcher, waiting, letGo } = platform()
  const { result } = renderHook(() => useMessagingAnalytics({ ...october, wabaId: three }), {
    wrapper: wrapIn(fetcher),
  })
  await waitFor(() => expect(waiting).toHaveLength(3))
  expect(result.current).toMatchObject({ status: 'loading', result: undefined })
  await letGo(1)
  expect(result.current).toMatchObject({ status: 'loading', progress: { done: 1, total: 3 } })
  expect(result.current.result?.rows).toMatchObject([{ wabaId: waiting[1]?.request.wabaId, sent: 10 }])
  expect(result.current.result?.completeness).toMatchObject({ status: 'partial', requests: { pending: 2 } })
  await letGo(0)
  expect(result.current.result?.rows).toHaveLength(2)
  await letGo(2)
  expect(result.current).toMatchObject({ status: 'success', progress: undefined })
  expect(result.current.result?.rows).toHaveLength(3)
  expect(result.current.result?.completeness).toMatchObject({ status: 'complete' })
})

test('one failure does not lose the rest', async () => {
  const { fetcher, letGo } = platform()
  const { result } = renderHook(() => useMessagingAnalytics({ ...october, wabaId: three }), {
    wrapper: wrapIn(fetcher),
  })
  await letGo(0)
  await letGo(1, { error: { message: 'No', code: 200 } })
  await letGo(2)
  expect(result.current.status).toBe('success')
  expect(result.current.result?.rows).toHaveLength(2)
  expect(result.current.result?.completeness.failures).toMatchObject([{ error: { kind: 'permission' } }])
})

test('a refresh shows the whole answer of before until the new one is whole', async () => {
  const { fetcher, waiting, letGo } = platform()
  const { result } = renderHook(() => useMessagingAnalytics({ ...october, wabaId: three }), {
    wrapper: wrapIn(fetcher),
  })
  for (const n of [0, 1, 2]) await letGo(n)
  const whole = result.current.result
  act(() => result.current.refresh())
  await waitFor(() => expect(waiting).toHaveLength(6))
  await letGo(3)
  expect(result.current).toMatchObject({ status: 'success', refreshing: true })
  expect(result.current.result).toBe(whole)
})
