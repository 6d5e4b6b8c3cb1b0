import { renderHook, waitFor } from '@testing-library/react'
import { createAnalyticsClient, type Fetcher } from '@wabalytics/core'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { november, october, pointsFor, wabaId } from '../fixtures/platform.js'
import { dehydrateResult } from '../hydration/dehydrateResult.js'
import { AnalyticsProvider, type AnalyticsProviderProps } from './AnalyticsProvider.js'

/** Answers at once, where `platform()` waits until it is let go. */
const fetcher: Fetcher = async (request) =>
  request.kind === 'points' ? pointsFor(request) : { id: wabaId, timezone_id: '25', currency: 'BRL' }

async function answerTo(question: typeof october) {
  return await createAnalyticsClient({ fetcher }).query({ dataset: 'messaging', wabaId, ...question })
}

function under(props: AnalyticsProviderProps) {
  return ({ children }: { readonly children: ReactNode }) => (
    <AnalyticsProvider wabaId={wabaId} {...props}>
      {children}
    </AnalyticsProvider>
  )
}

test('what came to the provider is shown by whichever hook asks it, and not asked again', async () => {
  const initialResults = [await answerTo(november), await answerTo(october)]
  const asked = vi.fn(fetcher)
  const wrapper = under({ fetcher: asked, initialResults })
  const { result } = renderHook(() => useMessagingAnalytics(october), { wrapper })
  expect(result.current.status).toBe('success')
  expect(result.current.result).toBe(initialResults[1])
  await new Promise((go) => setTimeout(go, 30))
  expect(asked).not.toHaveBeenCalled()
})

test('what answers another question is left alone', async () => {
  const wrapper = under({ fetcher, initialResults: [await answerTo(november)] })
  const { result } = renderHook(() => useMessagingAnalytics(october), { wrapper })
  expect(result.current.status).toBe('loading')
  await waitFor(() => expect(result.current.status).toBe('success'))
})

test('what came for one tenant is not shown to the next', async () => {
  const initialResults = [await answerTo(october)]
  const props = { fetcher, initialResults, tenantKey: 'one' }
  const first = renderHook(() => useMessagingAnalytics(october), { wrapper: under(props) })
  expect(first.result.current.status).toBe('success')
  first.unmount()
  const wrapper = under({ ...props, tenantKey: 'two' })
  const { result } = renderHook(() => useMessagingAnalytics(october), { wrapper })
  expect(result.current.status).toBe('loading')
  await waitFor(() => expect(result.current.status).toBe('success'))
})

test('JSON that was not made a result again is refused by name', async () => {
  const json = dehydrateResult(await answerTo(october)) as never
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const wrapper = under({ fetcher, initialResults: [json] })
  expect(() => renderHook(() => useMessagingAnalytics(october), { wrapper })).toThrow(
    'initialResult is the JSON',
  )
})
