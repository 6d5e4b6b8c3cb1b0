import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { usePricingAnalytics } from '../analytics/usePricingAnalytics.js'
import { renderAnalyticsHook } from '../testing/index.js'
import { useComparison } from './useComparison.js'
import { useForecast } from './useForecast.js'
import { usePivot } from './usePivot.js'

const now = new Date('2026-10-11T12:00:00Z')
const day = (start: string, more: Record<string, unknown>) => ({ start: `${start}T00:00:00Z`, ...more })
const pricing = [
  ...Array.from({ length: 10 }, (_, i) =>
    day(`2026-10-${String(i + 1).padStart(2, '0')}`, {
      country: 'BR',
      pricingCategory: 'MARKETING',
      volume: 10,
      cost: 1,
    }),
  ),
  day('2026-10-11', { country: 'BR', pricingCategory: 'MARKETING', volume: 4, cost: 0.4 }),
  day('2026-10-02', { country: 'AR', pricingCategory: 'UTILITY', volume: 5, cost: 0.5 }),
  day('2026-09-02', { country: 'BR', pricingCategory: 'MARKETING', volume: 40, cost: 8 }),
]
const october = { range: { start: '2026-10-01', end: '2026-11-01' }, granularity: 'DAY' } as const
const september = { range: { start: '2026-09-01', end: '2026-10-01' }, granularity: 'DAY' } as const

test('a pivot table of a result, the same one as long as nothing changes', async () => {
  const { result, rerender } = renderAnalyticsHook(
    () => {
      const state = usePricingAnalytics({ ...october, dimensions: ['COUNTRY', 'PRICING_CATEGORY'] })
      return usePivot({
        result: state.result,
        rows: ['country'],
        columns: ['pricingCategory'],
        metrics: ['volume'],
      })
    },
    { answers: { pricing }, now },
  )
  expect(result.current).toEqual({ pivot: undefined, error: undefined })
  await waitFor(() => expect(result.current.pivot).toBeDefined())
  const { pivot } = result.current
  expect(pivot?.rows.rows).toMatchObject([
    { country: 'AR', volume: 5 },
    { country: 'BR', volume: 104 },
  ])
  expect(pivot?.valueAt('volume', 'total', 'total')).toBe(109)
  expect(pivot?.valueAt('volume', 0, 0)).toBeUndefined()
  const before = result.current
  rerender()
  expect(result.current).toBe(before)
})

test('a pivot by what the result does not have is an error, not an exception', async () => {
  const { result } = renderAnalyticsHook(
    () => usePivot({ result: usePricingAnalytics(october).result, rows: ['country'], columns: [] }),
    { answers: { pricing }, now },
  )
  await waitFor(() => expect(result.current.error?.kind).toBe('invalid-query'))
  expect(result.current.pivot).toBeUndefined()
})

test('a period against the one before: in total, by country and by day', async () => {
  const { result, rerender } = renderAnalyticsHook(
    () => {
      const current = usePricingAnalytics({ ...october, dimensions: ['COUNTRY'] }).result
      const previous = usePricingAnalytics({ ...september, dimensions: ['COUNTRY'] }).result
      return useComparison({ current, previous, metric: 'cost', by: ['country'] })
    },
    { answers: { pricing }, now },
  )
  await waitFor(() => expect(result.current.comparison).toBeDefined())
  const { comparison } = result.current
  expect(comparison?.total).toMatchObject({ current: 10.9, previous: 8, change: 2.9 })
  expect(
    comparison?.groups.map(({ keys, current, previous }) => [keys.get('country'), current, previous]),
  ).toEqual([
    ['AR', 0.5, 0],
    ['BR', 10.4, 8],
  ])
  expect(comparison?.series[1]).toMatchObject({ current: 1.5, previous: 8 })
  const before = result.current
  rerender()
  expect(result.current).toBe(before)
})

test('where the month is heading', async () => {
  const { result } = renderAnalyticsHook(
    () =>
      useForecast({
        result: usePricingAnalytics({ ...october, metrics: ['VOLUME'] }).result,
        metric: 'volume',
      }),
    { answers: { pricing: pricing.filter((point) => 'country' in point && point.country === 'BR') }, now },
  )
  await waitFor(() => expect(result.current.forecast).toBeDefined())
  expect(result.current.forecast).toMatchObject({
    soFar: 104,
    expected: 310,
    daysLeft: 21,
    daysKnown: 10,
    unit: 'count',
    method: 'mean',
  })
})

test('a forecast needs the month until today', async () => {
  const { result } = renderAnalyticsHook(
    () => useForecast({ result: usePricingAnalytics(september).result, metric: 'cost' }),
    { answers: { pricing }, now },
  )
  await waitFor(() => expect(result.current.error?.reason).toBe('forecast-range'))
})
