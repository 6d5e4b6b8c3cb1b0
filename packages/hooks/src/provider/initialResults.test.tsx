import { render, renderHook, waitFor } from '@testing-library/react'
import { createAnalyticsClient, type Fetcher } from '@wabalytics/core'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { november, october, pointsFor, wabaId } from '../fixtures/platform.js'
import { dehydrateResult } from '../hydration/dehydrateResult.js'
import { useMessageTemplates } from '../resources/useMessageTemplates.js'
import { usePhoneNumbers } from '../resources/usePhoneNumbers.js'
import { useWaba } from '../resources/useWaba.js'
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

const account = {
  waba: await createAnalyticsClient({ fetcher }).waba(wabaId),
  messageTemplates: [],
  phoneNumbers: [],
}

function useAccount() {
  return [useWaba(), useMessageTemplates(), usePhoneNumbers()].map(({ status }) => status)
}

test('what came of an account is shown, and not asked again', async () => {
  const asked = vi.fn(fetcher)
  const wrapper = under({ fetcher: asked, initialAccounts: [account] })
  const { result } = renderHook(useAccount, { wrapper })
  expect(result.current).toEqual(['success', 'success', 'success'])
  await new Promise((go) => setTimeout(go, 30))
  expect(asked).not.toHaveBeenCalled()
})

test.each([
  ['another account', { wabaId: '102290129340399' }],
  ['another tenant', { tenantKey: 'two' }],
])('what came of an account is not shown for %s', async (_, change) => {
  const never = vi.fn(() => new Promise<never>(() => {}))
  const props: AnalyticsProviderProps = {
    fetcher: never,
    initialAccounts: [account],
    wabaId,
    tenantKey: 'one',
  }
  const seen: string[][] = []
  function Page() {
    seen.push(useAccount())
    return null
  }
  const pageOf = (given: AnalyticsProviderProps) => (
    <AnalyticsProvider {...given}>
      <Page />
    </AnalyticsProvider>
  )
  const { rerender } = render(pageOf(props))
  const until = seen.length
  rerender(pageOf({ ...props, ...change }))
  expect(seen[until - 1]).toEqual(['success', 'success', 'success'])
  expect(new Set(seen.slice(until).flat())).toEqual(new Set(['loading']))
})

test('JSON that was not made a result again is refused by name', async () => {
  const json = dehydrateResult(await answerTo(october)) as never
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const wrapper = under({ fetcher, initialResults: [json] })
  expect(() => renderHook(() => useMessagingAnalytics(october), { wrapper })).toThrow(
    'initialResult is the JSON',
  )
})
