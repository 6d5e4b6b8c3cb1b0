import { act, renderHook } from '@testing-library/react'
import { type AnalyticsRequest, type AnalyticsResult, createAnalyticsClient } from '@wabalytics/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { platform, pointsFor, wabaId, wrapIn } from '../fixtures/platform.js'
import { useMessagingAnalytics } from './useMessagingAnalytics.js'

const months = [1, 2, 3] as const
const question = (month: number) => ({
  range: { start: Date.UTC(2026, month - 1, 1) / 1000, end: Date.UTC(2026, month - 1, 2) / 1000 },
  granularity: 'DAY' as const,
})

/** The month a result says it is about, and the month its figures are about. */
function monthsOf({ query, rows }: AnalyticsResult) {
  const asked = new Date(Number(query.range.start) * 1000).getUTCMonth() + 1
  const counts = rows.map((row) => ('sent' in row ? row.sent : undefined))
  return { asked, counts }
}

type Step = { readonly month: number } | 'answer' | 'refresh' | 'cancel'

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...months).map((month) => ({ month })) },
  { weight: 4, arbitrary: fc.constant('answer' as const) },
  { weight: 1, arbitrary: fc.constant('refresh' as const) },
  { weight: 1, arbitrary: fc.constant('cancel' as const) },
)

test('whatever order questions and answers come in, no figures ever show for another question', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(step, { minLength: 2, maxLength: 14 }),
      fc.boolean(),
      async (scheduler, steps, keepPrevious) => {
        const answer = scheduler.scheduleFunction(async (request: AnalyticsRequest) =>
          request.kind === 'points' ? pointsFor(request) : {},
        )
        const client = createAnalyticsClient({
          clock: () => Date.UTC(2026, 4, 1),
          keep: 0,
          fetcher: (request) =>
            request.kind === 'points' ? answer(request) : Promise.resolve({ timezone_id: '25' }),
        })
        const seen: { month: number; status: string; result: AnalyticsResult | undefined }[] = []
        const { result, rerender, unmount } = renderHook(
          ({ month }) => {
            const state = useMessagingAnalytics(question(month), { keepPrevious })
            seen.push({ month, status: state.status, result: state.result })
            return state
          },
          {
            wrapper: wrapIn(platform().fetcher, { client, fetcher: undefined }),
            initialProps: { month: 1 },
          },
        )
        let last = 1
        for (const one of steps) {
          await act(async () => {
            if (one === 'refresh') result.current.refresh()
            else if (one === 'cancel') result.current.cancel()
            else if (one === 'answer' && scheduler.count() > 0) await scheduler.waitOne()
          })
          if (typeof one === 'object') {
            last = one.month
            rerender({ month: one.month })
          }
        }
        await act(async () => {
          if (result.current.status === 'idle') result.current.refresh()
        })
        await act(() => scheduler.waitIdle())
        expect(result.current.status).toBe('success')
        expect(result.current.result && monthsOf(result.current.result)).toEqual({
          asked: last,
          counts: [last],
        })
        for (const { month, status, result: shown } of seen) {
          if (shown === undefined) continue
          const { asked, counts } = monthsOf(shown)
          // Figures always belong to the question their result names,
          expect(counts).toEqual([asked])
          // and only while it loads may that be another one than was asked.
          if (status !== 'loading' || !keepPrevious) expect(asked).toBe(month)
        }
        unmount()
      },
    ),
    { numRuns: 60, seed: 20261001 },
  )
}, 60_000)

test('the same question in other words is the same result', async () => {
  const client = createAnalyticsClient({
    clock: () => Date.UTC(2026, 4, 1),
    fetcher: async (request) => (request.kind === 'points' ? pointsFor(request) : { timezone_id: '25' }),
  })
  const { result, rerender } = renderHook(
    ({ start, metrics }: { start: Date | string; metrics: ('SENT' | 'DELIVERED')[] }) =>
      useMessagingAnalytics({
        wabaId: [wabaId],
        range: { start, end: '2026-01-02T00:00:00Z' },
        granularity: 'DAY',
        metrics,
      }),
    {
      wrapper: wrapIn(platform().fetcher, { client, fetcher: undefined }),
      initialProps: { start: '2026-01-01T00:00:00Z', metrics: ['SENT', 'DELIVERED'] },
    },
  )
  await act(async () => {})
  await act(async () => {})
  const before = result.current
  expect(before.status).toBe('success')
  rerender({ start: new Date('2026-01-01'), metrics: ['DELIVERED', 'SENT'] })
  expect(result.current).toBe(before)
  expect(result.current.result).toBe(before.result)
})
