import { act, render, renderHook, waitFor } from '@testing-library/react'
import type { AnalyticsRequest } from '@wabalytics/core'
import { type ReactNode, StrictMode } from 'react'
import { expect, test, vi } from 'vitest'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { useTemplateAnalytics } from '../analytics/useTemplateAnalytics.js'
import { AnalyticsProvider } from '../provider/AnalyticsProvider.js'
import { usePhoneNumbers } from '../resources/usePhoneNumbers.js'
import { useWaba } from '../resources/useWaba.js'
import { useConfirmTemplateInsights } from './useConfirmTemplateInsights.js'
import { useTemplateClickTracking } from './useTemplateClickTracking.js'

const wabaId = '102290129340398'
const templateId = '245435364965041'

function setUp() {
  let enabled = false
  const fetcher = vi.fn(async (request: AnalyticsRequest): Promise<unknown> => {
    if (request.kind === 'waba') return { id: wabaId, name: 'Loja', is_enabled_for_insights: enabled }
    if (request.kind === 'template')
      return { id: templateId, category: 'utility', cta_url_link_tracking_opted_out: false }
    if (request.kind === 'confirmTemplateInsights') enabled = true
    return { success: true, id: 102290129340398 }
  })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <AnalyticsProvider fetcher={fetcher} wabaId={wabaId}>
        {children}
      </AnalyticsProvider>
    </StrictMode>
  )
  const sent = () => fetcher.mock.calls.map(([request]) => request.kind)
  return { fetcher, wrapper, sent }
}

test('confirming template analytics takes two steps, and what was known of the account is asked anew', async () => {
  const { wrapper, sent } = setUp()
  const both = () => ({ waba: useWaba(), write: useConfirmTemplateInsights() })
  const { result } = renderHook(both, { wrapper })
  await waitFor(() => expect(result.current.waba.data?.insightsEnabled).toBe(false))
  await act(async () => expect(await result.current.write.confirm()).toBe(false))
  expect(result.current.write.status).toBe('idle')
  await act(() => result.current.write.prepare({ wabaId }))
  expect(result.current.write).toMatchObject({
    status: 'ready',
    plan: { irreversible: true, alreadyConfirmed: false },
  })
  expect(sent()).not.toContain('confirmTemplateInsights')
  await act(async () => expect(await result.current.write.confirm()).toBe(true))
  expect(result.current.write.status).toBe('done')
  expect(sent().filter((kind) => kind === 'confirmTemplateInsights')).toHaveLength(1)
  await waitFor(() => expect(result.current.waba.data?.insightsEnabled).toBe(true))
})

test("click tracking is switched with the template's current category", async () => {
  const { fetcher, wrapper } = setUp()
  const { result } = renderHook(() => useTemplateClickTracking(), { wrapper })
  await act(() => result.current.prepare({ templateId, optedOut: true }))
  expect(result.current.plan).toMatchObject({ category: 'UTILITY', optedOut: true, alreadySo: false })
  await act(async () => void (await result.current.confirm()))
  expect(fetcher.mock.lastCall?.[0]).toEqual({
    kind: 'setClickTracking',
    wabaId,
    templateId,
    category: 'UTILITY',
    optedOut: true,
  })
})

test('a setting that is so already is not sent', async () => {
  const { wrapper, sent } = setUp()
  const { result } = renderHook(() => useTemplateClickTracking(), { wrapper })
  await act(() => result.current.prepare({ templateId, optedOut: false }))
  expect(result.current.plan?.alreadySo).toBe(true)
  await act(async () => void (await result.current.confirm()))
  expect(result.current.status).toBe('done')
  expect(sent()).toEqual(['template'])
})

test('a refusal is told, and nothing is written', async () => {
  const { fetcher, wrapper } = setUp()
  fetcher.mockResolvedValue({ error: { message: 'No', code: 200 } })
  const { result } = renderHook(() => useConfirmTemplateInsights(), { wrapper })
  await act(() => result.current.prepare({ wabaId }))
  expect(result.current).toMatchObject({ status: 'error', error: { kind: 'permission' } })
  await act(async () => void (await result.current.confirm()))
  expect(fetcher).toHaveBeenCalledTimes(1)
  act(() => result.current.reset())
  expect(result.current.status).toBe('idle')
})

test('two clicks on confirm write once', async () => {
  const { wrapper, sent } = setUp()
  const { result } = renderHook(() => useConfirmTemplateInsights(), { wrapper })
  await act(() => result.current.prepare({ wabaId }))
  const { confirm } = result.current
  await act(async () => expect(await Promise.all([confirm(), confirm()])).toEqual([true, false]))
  expect(sent().filter((kind) => kind === 'confirmTemplateInsights')).toHaveLength(1)
})

test('a plan made for one tenant is nothing to the next', async () => {
  const { fetcher, sent } = setUp()
  const seen: ReturnType<typeof useConfirmTemplateInsights>[] = []
  const One = () => {
    seen.push(useConfirmTemplateInsights())
    return null
  }
  const show = (tenantKey: string) => (
    <AnalyticsProvider fetcher={fetcher} wabaId={wabaId} tenantKey={tenantKey}>
      <One />
    </AnalyticsProvider>
  )
  const { rerender } = render(show('a'))
  await act(async () => seen.at(-1)?.prepare({ wabaId }))
  expect(seen.at(-1)?.status).toBe('ready')
  seen.length = 0
  rerender(show('b'))
  expect(seen.map(({ status }) => status)).toEqual(seen.map(() => 'idle'))
  await act(async () => expect(await seen.at(-1)?.confirm()).toBe(false))
  expect(sent()).not.toContain('confirmTemplateInsights')
})

test('a confirmation asks anew what it changed, and nothing else', async () => {
  const { wrapper, sent, fetcher } = setUp()
  const day = { range: { start: '2026-10-01', end: '2026-10-02' }, granularity: 'DAY' } as const
  fetcher.mockImplementation(async (request) => {
    if (request.kind === 'points' || request.kind === 'phoneNumbers') return { data: [] }
    return { id: wabaId, success: true, is_enabled_for_insights: false }
  })
  const use = () => ({
    waba: useWaba(),
    numbers: usePhoneNumbers(),
    messages: useMessagingAnalytics(day),
    templates: useTemplateAnalytics({ ...day, templateIds: [templateId] }),
    write: useConfirmTemplateInsights(),
  })
  const { result } = renderHook(use, { wrapper })
  await waitFor(() => expect(result.current.templates.status).not.toBe('loading'))
  await waitFor(() => expect(result.current.messages.status).toBe('success'))
  await act(() => result.current.write.prepare({ wabaId }))
  const before = sent().length
  await act(async () => void (await result.current.write.confirm()))
  await waitFor(() => expect(sent().slice(before)).toContain('points'))
  await act(async () => {})
  const after = fetcher.mock.calls.slice(before).map(([request]) => request)
  expect(new Set(after.map(({ kind }) => kind))).toEqual(
    new Set(['confirmTemplateInsights', 'waba', 'points']),
  )
  const datasets = after.flatMap((request) => (request.kind === 'points' ? [request.dataset] : []))
  expect(new Set(datasets)).toEqual(new Set(['template']))
})
