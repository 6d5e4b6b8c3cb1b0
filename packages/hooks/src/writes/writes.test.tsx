import { act, renderHook, waitFor } from '@testing-library/react'
import type { AnalyticsRequest } from '@wabalytics/core'
import { type ReactNode, StrictMode } from 'react'
import { expect, test, vi } from 'vitest'
import { AnalyticsProvider } from '../provider/AnalyticsProvider.js'
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
