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

const daily = Array.from({ length: 72 }, (_, i) => {
  const start = new Date(Date.UTC(2026, 7, 1 + i)).toISOString().slice(0, 10)
  return day(start, { pricingCategory: 'MARKETING', volume: i < 71 ? 10 : 4, cost: 1 })
})
const sinceAugust = { range: { start: '2026-08-01', end: '2026-11-01' }, granularity: 'DAY' } as const

test('where the month is heading', async () => {
  const { result } = renderAnalyticsHook(
    () => useForecast({ result: usePricingAnalytics(sinceAugust).result, metric: 'volume' }),
    { answers: { pricing: daily }, now },
  )
  await waitFor(() => expect(result.current.forecast).toBeDefined())
  const { forecast } = result.current
  expect(forecast).toMatchObject({
    soFar: 104,
    daysLeft: 21,
    daysKnown: 56,
    unit: 'count',
    reason: undefined,
  })
  expect(forecast?.expected).toBeCloseTo(310, 1)
})

test('why nobody can say where it is heading: ten days are too few, cost may hold service messages', async () => {
  const { result } = renderAnalyticsHook(
    () => ({
      short: useForecast({ result: usePricingAnalytics(october).result, metric: 'volume' }),
      cost: useForecast({ result: usePricingAnalytics(sinceAugust).result, metric: 'cost' }),
    }),
    { answers: { pricing: daily }, now },
  )
  await waitFor(() => expect(result.current.cost.forecast).toBeDefined())
  await waitFor(() => expect(result.current.short.forecast).toBeDefined())
  expect(result.current.short.forecast).toMatchObject({
    reason: 'too-short',
    soFar: 104,
    expected: undefined,
  })
  expect(result.current.cost.forecast).toMatchObject({ reason: 'allowance', expected: undefined })
})

test('a forecast needs the month until today', async () => {
  const { result } = renderAnalyticsHook(
    () => useForecast({ result: usePricingAnalytics(september).result, metric: 'cost' }),
    { answers: { pricing }, now },
  )
  await waitFor(() => expect(result.current.error?.reason).toBe('forecast-range'))
})
