import { act, waitFor } from '@testing-library/react'
import { AnalyticsError, type PhoneNumber, type Waba } from '@wabalytics/core'
import { expect, test } from 'vitest'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { usePricingAnalytics } from '../analytics/usePricingAnalytics.js'
import { useTemplateAnalytics } from '../analytics/useTemplateAnalytics.js'
import type { CannedAnswers } from '../testing/index.js'
import { renderAnalyticsHook } from '../testing/index.js'
import { checkReadiness } from './checkReadiness.js'
import type { ReadinessCheckId } from './ReadinessCheck.js'
import { type Readiness, useReadiness } from './useReadiness.js'

const now = new Date('2026-11-01T12:00:00Z')
const range = { start: '2026-10-01', end: '2026-10-03' }

const statusOf = ({ checks }: Readiness, id: ReadinessCheckId) => checks.find((one) => one.id === id)?.status

function renderTemplate(answers: CannedAnswers, productType?: 'CLOUD_API') {
  return renderAnalyticsHook(
    () => {
      const state = useTemplateAnalytics({
        range,
        granularity: 'DAY',
        templateIds: ['14219880120885'],
        productType,
      })
      return useReadiness({ dataset: 'template', state })
    },
    { answers, now },
  )
}

const points = ['2026-10-01', '2026-10-02'].map((start) => ({
  start,
  templateId: '14219880120885',
  sent: 1,
  delivered: 1,
  read: 0,
  amountSpent: 0.1,
}))

test('an account that is ready says so, check by check', async () => {
  const { result } = renderTemplate({ waba: { country: 'BR' }, template: points }, 'CLOUD_API')
  expect(result.current.status).toBe('checking')
  await waitFor(() => expect(statusOf(result.current, 'cost')).toBe('ok'))
  expect(result.current.status).toBe('ready')
  expect(result.current.checks.map(({ id, status }) => [id, status])).toEqual([
    ['account', 'ok'],
    ['permission', 'ok'],
    ['insights', 'ok'],
    ['region', 'ok'],
    ['product-type', 'ok'],
    ['look-back', 'ok'],
    ['currency', 'ok'],
    ['cost', 'ok'],
  ])
})

test('what stands in the way of template analytics is named, with what to do', async () => {
  const { result } = renderTemplate({ waba: { country: 'DE', insightsEnabled: false }, template: points })
  await waitFor(() => expect(statusOf(result.current, 'product-type')).toBe('attention'))
  expect(result.current.status).toBe('blocked')
  expect(statusOf(result.current, 'insights')).toBe('failed')
  expect(statusOf(result.current, 'region')).toBe('failed')
  for (const check of result.current.checks) {
    if (check.status === 'failed' || check.status === 'attention') expect(check.fix).toMatch(/\.$/)
  }
})

test.each([
  ['not-found', 'account'],
  ['permission', 'permission'],
] as const)('an account that answers %s fails the check %s', async (kind, id) => {
  const error = new AnalyticsError({ kind, message: 'It was refused.', fix: 'Do something.' })
  const { result } = renderAnalyticsHook(() => useReadiness({ dataset: 'pricing' }), {
    answers: { waba: () => error },
  })
  await waitFor(() => expect(result.current.status).toBe('blocked'))
  expect(statusOf(result.current, id)).toBe('failed')
})

test('withheld costs, an unknown zone and an old range ask for attention', async () => {
  const { result } = renderAnalyticsHook(
    () => {
      const state = usePricingAnalytics({
        range: { start: '2025-01-01', end: '2026-10-03' },
        granularity: 'MONTH',
      })
      return useReadiness({ dataset: 'pricing', state })
    },
    {
      answers: { waba: { timeZone: 'Nowhere/Land' }, pricing: [{ start: '2026-10-01', volume: 5 }] },
      now,
    },
  )
  await waitFor(() => expect(statusOf(result.current, 'cost')).toBe('attention'))
  expect(result.current.status).toBe('attention')
  expect(statusOf(result.current, 'time-zone')).toBe('attention')
  expect(statusOf(result.current, 'look-back')).toBe('attention')
})

test('what does not concern a dataset is left out', async () => {
  const { result, rerender } = renderAnalyticsHook(
    () => {
      useMessagingAnalytics({ range, granularity: 'DAY' })
      return useReadiness({ dataset: 'messaging' })
    },
    { now },
  )
  await waitFor(() => expect(result.current.status).toBe('ready'))
  expect(result.current.checks.map(({ id }) => id)).toEqual([
    'account',
    'permission',
    'look-back',
    'time-zone',
  ])
  const before = result.current
  rerender()
  expect(result.current).toBe(before)
})

test('conversation pricing is over, and that is said', async () => {
  const { result } = renderAnalyticsHook(() => useReadiness({ dataset: 'conversation' }), { now })
  await waitFor(() => expect(statusOf(result.current, 'account')).toBe('ok'))
  expect(statusOf(result.current, 'retired')).toBe('attention')
})

test('a second look asks the platform again', async () => {
  let insightsEnabled = false
  const { result, requests } = renderAnalyticsHook(() => useReadiness({ dataset: 'templateGroup' }), {
    answers: { waba: () => ({ insightsEnabled, country: 'BR' }) },
  })
  await waitFor(() => expect(statusOf(result.current, 'insights')).toBe('failed'))
  insightsEnabled = true
  act(() => result.current.refresh())
  await waitFor(() => expect(statusOf(result.current, 'insights')).toBe('ok'))
  expect(requests.map(({ kind }) => kind).sort()).toEqual(['phoneNumbers', 'phoneNumbers', 'waba', 'waba'])
})

/** The region check of an account of Brazil with a number. */
function withNumber(phone: Partial<PhoneNumber>) {
  const number: PhoneNumber = {
    id: '1',
    displayPhoneNumber: '+55 11 95555-0100',
    verifiedName: 'Loja',
    platform: 'CLOUD_API',
    ...phone,
  }
  const waba: Waba = {
    id: '102290129340398',
    name: 'Loja',
    currency: 'BRL',
    country: 'BR',
    timezoneId: '25',
    timeZone: 'America/Sao_Paulo',
    timeZoneKnown: true,
    insightsEnabled: true,
  }
  return (phoneNumbers: readonly PhoneNumber[] | 'unknown' = [number]) =>
    checkReadiness({
      dataset: 'template',
      waba,
      wabaError: undefined,
      phoneNumbers: phoneNumbers === 'unknown' ? undefined : phoneNumbers,
      result: undefined,
      error: undefined,
    })
}

test.each([
  ['+49 1555 0000101', 'DE'],
  ['+44 7700 900123', 'GB'],
  ['+81 90-1234-5678', 'JP'],
  ['+351 912 345 678', 'PT'],
  ['420 601 123 456', 'CZ'],
])(
  'a number from where there is no template analytics blocks an account of elsewhere: %s',
  (number, country) => {
    const region = withNumber({ displayPhoneNumber: number })().find(({ id }) => id === 'region')
    expect(region).toMatchObject({
      status: 'failed',
      message: expect.stringContaining(`number of ${country}`),
    })
  },
)

test.each(['+1 650-555-0111', '+55 11 95555-0100', '+47 400 12 345', '+41 44 668 18 00', '+971 55 550 0101'])(
  'a number from elsewhere does not: %s',
  (number) => {
    const checks = withNumber({ displayPhoneNumber: number })()
    expect(checks.find(({ id }) => id === 'region')?.status).toBe('ok')
  },
)

test('while the numbers are not known, nor is the region', () => {
  const facts = withNumber({})
  expect(facts([]).find(({ id }) => id === 'region')?.status).toBe('ok')
  expect(facts('unknown').find(({ id }) => id === 'region')?.status).toBe('unknown')
})

test('a number on the On-Premises API is told of, with its threshold', () => {
  const checks = withNumber({ platform: 'ON_PREMISE' })()
  expect(checks.find(({ id }) => id === 'on-premises')).toMatchObject({
    status: 'attention',
    message: expect.stringContaining('below 1,000'),
  })
  expect(withNumber({})().some(({ id }) => id === 'on-premises')).toBe(false)
})
