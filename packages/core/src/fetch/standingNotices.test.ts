import { expect, test } from 'vitest'
import { normalizeQuery } from '../query/normalizeQuery.js'
import type { Waba } from './accounts.js'
import { standingNotices } from './standingNotices.js'

const day = 86_400
const now = Date.UTC(2026, 10, 22, 12) / 1000
const midnight = now - day / 2
const waba: Waba = {
  ...{ id: '100001', name: undefined, country: undefined, currency: 'USD', insightsEnabled: undefined },
  ...{ timezoneId: '0', timeZone: 'UTC', timeZoneKnown: true },
}
const template = { dataset: 'template', wabaId: '100001', templateIds: ['700007'] } as const

function codes(query: object, from: number, to: number, rest: object = {}, at = now) {
  const range = { start: from, end: to }
  const asked = normalizeQuery({
    granularity: 'DAY',
    range: { start: new Date(from * 1000), end: new Date(to * 1000) },
    ...query,
  })
  const notices = standingNotices(
    asked,
    { ...waba, ...rest },
    {
      ...{ range, keptFrom: undefined, timeZone: 'UTC', now: at },
    },
  )
  for (const { wabaId } of notices) expect(wabaId).toBe('100001')
  return notices.map(({ code }) => code)
}
const [from, to] = [midnight - 30 * day, midnight - 20 * day]

test('of whole days long past it is said that only what is attached counts', () => {
  expect(codes({ dataset: 'messaging', wabaId: '100001' }, from, to)).toEqual(['attached-only'])
})

test('sends through the Marketing Messages API are missing only where templates are asked without a product', () => {
  expect(codes(template, from, to)).toContain('product-type-omitted')
  expect(codes({ ...template, productType: 'cloud_api' }, from, to)).not.toContain('product-type-omitted')
  expect(codes({ dataset: 'pricing', wabaId: '100001' }, from, to)).not.toContain('product-type-omitted')
})

test('what costs leave out is said where costs are asked, by the name of the question or as part of all', () => {
  const pricing = (metrics: readonly string[]) =>
    codes({ dataset: 'pricing', wabaId: '100001', metrics }, from, to)
  expect(pricing([])).toContain('agent-charges-apart')
  expect(pricing(['COST'])).toContain('agent-charges-apart')
  expect(pricing(['VOLUME'])).not.toContain('agent-charges-apart')
  expect(codes(template, from, to)).toContain('spent-on-opened')
  expect(codes({ ...template, metrics: ['SENT'] }, from, to)).not.toContain('spent-on-opened')
})

test('figures settle for two days, to the second', () => {
  const messaging = { dataset: 'messaging', wabaId: '100001' }
  expect(codes(messaging, from, midnight - 2 * day)).not.toContain('settling')
  expect(codes(messaging, from, midnight - day)).toContain('settling')
})

test('reads expire where the question begins before the last seven days', () => {
  expect(codes(template, midnight - 8 * day, midnight)).toContain('reads-expire')
  expect(codes(template, midnight - 6 * day, midnight)).not.toContain('reads-expire')
})

test('an account says what it lacks', () => {
  expect(codes(template, from, to, { insightsEnabled: false })).toContain('insights-disabled')
  expect(codes(template, from, to, { insightsEnabled: true })).not.toContain('insights-disabled')
  expect(codes(template, from, to)).not.toContain('insights-disabled')
  expect(codes(template, from, to, { refused: ['currency'] })).toContain('account-fields-refused')
})

test('answers of three days of November 2024 may be wrong, and of no other', () => {
  const first = Date.UTC(2024, 10, 13) / 1000
  const faulty = (at: number) =>
    codes(template, first - 9 * day, first - 8 * day, {}, at).includes('possible-faulty-zeros')
  expect([first - 1, first, first + 3 * day - 1, first + 3 * day].map(faulty)).toEqual([
    false,
    true,
    true,
    false,
  ])
})
