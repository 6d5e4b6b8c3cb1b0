import { act, render, screen, waitFor } from '@testing-library/react'
import { AnalyticsError } from '@wabalytics/core'
import { expect, test } from 'vitest'
import { usePricingAnalytics } from '../analytics/usePricingAnalytics.js'
import { useTemplateAnalytics } from '../analytics/useTemplateAnalytics.js'
import { useMessageTemplate } from '../resources/useMessageTemplate.js'
import { usePhoneNumbers } from '../resources/usePhoneNumbers.js'
import { useWaba } from '../resources/useWaba.js'
import { createTestProvider, renderAnalyticsHook } from './index.js'

const now = new Date('2026-11-01T12:00:00Z')
const range = { start: '2026-10-01', end: '2026-10-03' }

test('a hook gets the points a test names, and what was asked is told', async () => {
  const { result, requests } = renderAnalyticsHook(
    () => usePricingAnalytics({ range, granularity: 'DAY', dimensions: ['PRICING_CATEGORY'] }),
    {
      answers: {
        waba: { currency: 'BRL', timeZone: 'America/Sao_Paulo' },
        pricing: [
          { start: '2026-10-01T00:00:00-03:00', pricingCategory: 'MARKETING', volume: 5, cost: 0.4 },
          { start: '2026-10-02T00:00:00-03:00', pricingCategory: 'UTILITY', volume: 2, cost: 0 },
          { start: '2026-10-05T00:00:00-03:00', pricingCategory: 'UTILITY', volume: 9, cost: 0 },
        ],
      },
      now,
    },
  )
  await waitFor(() => expect(result.current.status).toBe('success'))
  expect(result.current.result).toMatchObject({ currency: 'BRL', timeZone: 'America/Sao_Paulo' })
  expect(result.current.result?.rows).toMatchObject([
    { pricingCategory: 'MARKETING', volume: 5, cost: 0.4 },
    { pricingCategory: 'UTILITY', volume: 2, cost: 0 },
  ])
  expect(requests.map(({ kind }) => kind)).toEqual(['waba', 'points'])
})

test('templates come with clicks and costs, by id', async () => {
  const ids = Array.from({ length: 12 }, (_, i) => `14219880120885${10 + i}`)
  const { result, requests } = renderAnalyticsHook(
    () => useTemplateAnalytics({ range, granularity: 'DAY', templateIds: ids }),
    {
      answers: {
        template: ids.flatMap((templateId) =>
          ['2026-10-01', '2026-10-02'].map((start) => ({
            start,
            templateId,
            sent: 4,
            delivered: 2,
            read: 1,
            amountSpent: 0.5,
            clicks: [{ type: 'url_button', buttonContent: 'Shop', count: 1 }],
          })),
        ),
      },
      now,
    },
  )
  await waitFor(() => expect(result.current.status).toBe('success'))
  expect(result.current.result?.rows).toHaveLength(24)
  expect(result.current.result?.rows[0]).toMatchObject({
    sent: 4,
    amountSpent: 0.5,
    clicks: [{ type: 'url_button', buttonContent: 'Shop', count: 1 }],
  })
  expect(result.current.result?.completeness.status).toBe('complete')
  expect(requests.filter(({ kind }) => kind === 'points').length).toBeGreaterThan(1)
})

test('an error is told as the platform would', async () => {
  const error = new AnalyticsError({ kind: 'permission', message: 'No', fix: 'Ask.' })
  const { result } = renderAnalyticsHook(() => usePricingAnalytics({ range, granularity: 'DAY' }), {
    answers: { pricing: () => error },
    now,
  })
  await waitFor(() => expect(result.current.status).toBe('error'))
  expect(result.current.error?.kind).toBe('permission')
})

test('names and settings, and components under a provider', async () => {
  const { Provider, client } = createTestProvider({
    answers: {
      phoneNumbers: [{ id: '1', displayPhoneNumber: '+55 11 95555-0100' }],
      messageTemplates: [{ id: '700000', name: 'summer_sale', category: 'MARKETING' }],
    },
  })
  const Names = () => {
    const names = [useWaba().data?.name, usePhoneNumbers().data?.[0]?.displayPhoneNumber]
    const template = useMessageTemplate({ templateId: '700000' }).data
    const none = useMessageTemplate({ templateId: '800000' }).error
    return <p>{[...names, template?.name, none?.kind].join(', ')}</p>
  }
  render(<Names />, { wrapper: Provider })
  expect(await screen.findByText('Test account, +55 11 95555-0100, summer_sale, not-found')).toBeTruthy()
  await act(async () => {})
  expect((await client.waba('102290129340398')).insightsEnabled).toBe(true)
})
