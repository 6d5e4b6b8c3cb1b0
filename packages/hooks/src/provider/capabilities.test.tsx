import { act, renderHook, waitFor } from '@testing-library/react'
import { type AnalyticsRequest, createAnalyticsClient, datasetNames } from '@wabalytics/core'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { prefetchAnalytics } from '../analytics/prefetchAnalytics.js'
import { useAnalytics } from '../analytics/useAnalytics.js'
import { usePrefetch } from '../analytics/usePrefetch.js'
import { usePricingAnalytics } from '../analytics/usePricingAnalytics.js'
import { useReadiness } from '../readiness/useReadiness.js'
import { useConfirmTemplateInsights } from '../writes/useConfirmTemplateInsights.js'
import { useTemplateClickTracking } from '../writes/useTemplateClickTracking.js'
import { AnalyticsProvider } from './AnalyticsProvider.js'
import type { Capabilities } from './Capabilities.js'
import { useCapabilities } from './useCapabilities.js'

const wabaId = '102290129340398'
const range = { start: '2026-10-01', end: '2026-10-03' }
const question = { range, granularity: 'DAY' } as const

function setUp(...capabilities: readonly (Capabilities | undefined)[]) {
  const fetcher = vi.fn(
    async (request: AnalyticsRequest): Promise<unknown> =>
      request.kind === 'waba' ? { id: wabaId, timezone_id: '1', currency: 'USD' } : { id: wabaId },
  )
  const client = createAnalyticsClient({ fetcher, clock: () => Date.parse('2026-10-20T12:00:00Z') })
  const wrapper = ({ children }: { children: ReactNode }) =>
    capabilities.reduceRight<ReactNode>(
      (inside, own) => (
        <AnalyticsProvider key="" client={client} wabaId={wabaId} capabilities={own}>
          {inside}
        </AnalyticsProvider>
      ),
      children,
    )
  const asked = () =>
    fetcher.mock.calls.flatMap(([request]) => (request.kind === 'points' ? [request.metrics] : []))
  return { client, fetcher, wrapper, asked }
}

test('without costs a question for everything is one for everything else', async () => {
  const { wrapper, asked } = setUp({ cost: false })
  const { result } = renderHook(() => usePricingAnalytics(question), { wrapper })
  await waitFor(() => expect(result.current.status).not.toBe('loading'))
  expect(asked().length).toBeGreaterThan(0)
  expect(new Set(asked().flat())).toEqual(new Set(['VOLUME']))
})

test.each(datasetNames)(
  'a question of %s that names a cost is refused with a reason, and nothing is sent',
  (dataset) => {
    const { wrapper, fetcher } = setUp({ cost: false })
    const query = { ...question, dataset, metrics: ['COST'] }
    const { result } = renderHook(() => useAnalytics(dataset, query), { wrapper })
    const { status, error } = result.current
    expect(status).toBe('error')
    const hasCosts = !['messaging', 'group'].includes(dataset)
    expect(error).toMatchObject(
      hasCosts ? { kind: 'configuration', reason: 'cost-off' } : { kind: 'invalid-query' },
    )
    expect(fetcher).not.toHaveBeenCalled()
  },
)

test('a provider inside takes away and does not give back', () => {
  const of = (...capabilities: readonly (Capabilities | undefined)[]) =>
    renderHook(() => useCapabilities(), { wrapper: setUp(...capabilities).wrapper }).result.current
  expect(of(undefined)).toEqual({ cost: true, writes: true })
  expect(of({ cost: false }, { cost: true, writes: false })).toEqual({ cost: false, writes: false })
  expect(of({ writes: false }, undefined)).toEqual({ cost: true, writes: false })
  expect(renderHook(() => useCapabilities()).result.current).toEqual({ cost: true, writes: true })
})

test('no write is prepared or made where nobody may write', async () => {
  const { wrapper, fetcher } = setUp({ writes: false })
  const both = () => ({ insights: useConfirmTemplateInsights(), tracking: useTemplateClickTracking() })
  const { result } = renderHook(both, { wrapper })
  await act(() => result.current.insights.prepare({ wabaId }))
  await act(() => result.current.tracking.prepare({ templateId: '245435364965041', optedOut: true }))
  for (const write of [result.current.insights, result.current.tracking]) {
    expect(write.error).toMatchObject({ kind: 'configuration', reason: 'writes-off' })
    await act(async () => expect(await write.confirm()).toBe(false))
  }
  expect(fetcher).not.toHaveBeenCalled()
})

test('what is asked beforehand is the same question', async () => {
  const capabilities = { cost: false }
  const { wrapper, client, asked } = setUp(capabilities)
  const ahead = renderHook(() => usePrefetch(), { wrapper })
  await act(() => ahead.result.current({ ...question, dataset: 'pricing' }))
  const before = asked().length
  await prefetchAnalytics(client, { ...question, dataset: 'pricing', wabaId }, { capabilities })
  renderHook(() => usePricingAnalytics(question), { wrapper })
  await act(async () => {})
  expect(before).toBeGreaterThan(0)
  expect(new Set(asked().flat())).toEqual(new Set(['VOLUME']))
})

test('readiness does not speak of costs', async () => {
  const ids = (capabilities: Capabilities | undefined) =>
    renderHook(() => useReadiness({ dataset: 'pricing' }), {
      wrapper: setUp(capabilities).wrapper,
    }).result.current.checks.map(({ id }) => id)
  expect(ids(undefined)).toContain('cost')
  expect(ids({ cost: false })).not.toContain('cost')
  await act(async () => {})
})
