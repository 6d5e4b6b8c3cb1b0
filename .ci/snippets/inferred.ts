// Hooks of a host's own, whose types it leaves to the compiler and hands on in declarations of its own: every name in them
// must be one it can import.
import {
  createAnalyticsClient,
  useComparison,
  useForecast,
  useMessageTemplates,
  usePivot,
  usePricingAnalytics,
  useWaba,
} from '@wabalytics/hooks'
import { useAnswer } from '@wabalytics/ui/answers'
import { useFilters } from '@wabalytics/ui/filters'
import { createTestPage } from '@wabalytics/ui/testing'

const asked = {
  range: { start: '2026-10-01T00:00:00Z', end: '2026-11-01T00:00:00Z' },
  granularity: 'DAY',
} as const

export const client = createAnalyticsClient({ fetcher: async () => ({}) })
export const page = createTestPage({ answers: {} })
export const useCosts = () => usePricingAnalytics(asked)
export const useCostsByCountry = () => usePricingAnalytics({ ...asked, dimensions: ['COUNTRY'] })
export const useCostsOnceKnown = () => {
  const costs = usePricingAnalytics(asked)
  return costs.status === 'success' ? costs : undefined
}
export const useCostsChart = () => useAnswer(useCosts(), { metric: 'cost' })
export const useAccount = () => useWaba()
export const useTemplates = () => useMessageTemplates({ wabaId: '1' })
export const hooks = { useComparison, useFilters, useForecast, usePivot }
