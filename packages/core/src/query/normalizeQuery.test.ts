import { describe, expect, test } from 'vitest'
import { datasets } from '../datasets/datasets.js'
import { AnalyticsError } from '../errors.js'
import { normalizeQuery, queryKey } from './normalizeQuery.js'

const good = {
  dataset: 'conversation',
  wabaId: '102290129340398',
  range: { start: '2026-10-01', end: '2026-11-01' },
  granularity: 'DAY',
} as const

function refusal(query: unknown): AnalyticsError {
  try {
    normalizeQuery(query)
  } catch (error) {
    if (error instanceof AnalyticsError) return error
    throw error
  }
  throw new Error('The query was accepted.')
}

describe('a question that cannot be asked is refused with the reason and the remedy', () => {
  const cases: readonly [string, unknown, string, RegExp][] = [
    ['nothing', undefined, 'query-missing', /dataset, wabaId, range/],
    ['an unknown dataset', { ...good, dataset: 'messages' }, 'dataset-unknown', /messaging, conversation/],
    [
      'a dataset named like a property of every object',
      { ...good, dataset: 'toString' },
      'dataset-unknown',
      /messaging/,
    ],
    [
      'a reversed range',
      { ...good, range: { start: '2026-11-01', end: '2026-10-01' } },
      'range-reversed',
      /half-open/,
    ],
    [
      'an empty range',
      { ...good, range: { start: 1760000000, end: 1760000000 } },
      'range-reversed',
      /next day/,
    ],
    [
      'milliseconds',
      { ...good, range: { start: 1760000000000, end: 1760086400000 } },
      'range-milliseconds',
      /1760000000/,
    ],
    [
      'a time without an offset',
      { ...good, range: { start: '2026-10-01T00:00', end: '2026-11-01' } },
      'range-unreadable',
      /offset/,
    ],
    [
      'a day that does not exist',
      { ...good, range: { start: '2026-02-30', end: '2026-03-01' } },
      'range-unreadable',
      /YYYY/,
    ],
    [
      'an invalid Date',
      { ...good, range: { start: new Date('x'), end: new Date(0) } },
      'range-unreadable',
      /Date/,
    ],
    ['no range', { ...good, range: undefined }, 'range-missing', /start, end/],
    [
      'a granularity the dataset lacks',
      { ...good, granularity: 'HOUR' },
      'granularity-unsupported',
      /HALF_HOUR, DAY, MONTH/,
    ],
    [
      'half hours of templates',
      { ...good, dataset: 'template', templateIds: ['12345'], granularity: 'HALF_HOUR' },
      'granularity-unsupported',
      /DAY/,
    ],
    ["the platform's DAILY", { ...good, granularity: 'DAILY' }, 'granularity-unsupported', /DAY/],
    ['a dimension the dataset lacks', { ...good, dimensions: ['TIER'] }, 'dimension-unsupported', /COUNTRY/],
    [
      'a dimension of messaging',
      { ...good, dataset: 'messaging', dimensions: ['COUNTRY'] },
      'dimension-unsupported',
      /leave/,
    ],
    [
      'TIER without what it needs',
      { ...good, dataset: 'pricing', dimensions: ['TIER', 'COUNTRY'] },
      'dimension-requires',
      /PRICING_CATEGORY/,
    ],
    [
      'a metric the dataset lacks',
      { ...good, metrics: ['VOLUME'] },
      'metric-unsupported',
      /CONVERSATION, COST/,
    ],
    [
      'a filter of another dataset',
      { ...good, pricingTypes: ['REGULAR'] },
      'filter-unknown',
      /conversationTypes/,
    ],
    ['no template ids', { ...good, dataset: 'template' }, 'filter-required', /templateIds/],
    ['0 template ids', { ...good, dataset: 'template', templateIds: [] }, 'filter-required', /templateIds/],
    [
      'two groups',
      { ...good, dataset: 'group', groupIds: ['12345', '12346'] },
      'filter-too-many',
      /1 at a time/,
    ],
    ['a country by name', { ...good, countryCodes: ['Brazil'] }, 'filter-malformed', /BR/],
    [
      'an injection in a phone number',
      { ...good, phoneNumbers: ['x]).limit(1),owner_business{id}'] },
      'filter-malformed',
      /1650/,
    ],
    ['an injection in a word', { ...good, conversationTypes: ['REGULAR"])'] }, 'filter-malformed', /REGULAR/],
    ['a filter that is no list', { ...good, countryCodes: 'BR' }, 'filter-not-a-list', /list/],
    ['no account', { ...good, wabaId: [] }, 'waba-missing', /at least one/],
    ['an account id that is none', { ...good, wabaId: '102290129340398/../me' }, 'waba-malformed', /digits/],
    ['an account id as a number', { ...good, wabaId: 102290129340398 }, 'waba-malformed', /string/],
  ]

  test.each(cases)('%s', (_, query, reason, fix) => {
    const error = refusal(query)
    expect(error.kind).toBe('invalid-query')
    expect(error.reason).toBe(reason)
    expect(error.fix).toMatch(fix)
    expect(error.retryable).toBe(false)
  })
})

describe('equal questions', () => {
  test('have equal keys, whatever the order and writing of their lists', () => {
    const one = normalizeQuery({
      ...good,
      dimensions: ['COUNTRY', 'PHONE'],
      countryCodes: ['br', 'US'],
      conversationTypes: ['FREE_ENTRY'],
      phoneNumbers: ['+1 (650) 555-0111'],
    })
    const other = normalizeQuery({
      phoneNumbers: ['16505550111', '+16505550111'],
      conversationTypes: ['FREE_ENTRY_POINT'],
      countryCodes: ['US', 'BR', 'US'],
      dimensions: ['PHONE', 'COUNTRY'],
      ...good,
      wabaId: [good.wabaId, good.wabaId],
    })
    expect(queryKey(one)).toBe(queryKey(other))
  })

  test('a moment is the same as a Date, in ISO 8601 and in seconds', () => {
    const keys = [
      { start: new Date('2026-10-01T03:00:00Z'), end: 1793502000 },
      { start: '2026-10-01T00:00:00-03:00', end: new Date(1793502000_000) },
      { start: 1790823600, end: '2026-11-01T03:00:00Z' },
    ].map((range) => queryKey(normalizeQuery({ ...good, range })))
    expect(new Set(keys).size).toBe(1)
  })

  test.each([
    ['accounts', { wabaId: '109259195336416' }],
    ['ranges', { range: { start: '2026-10-01', end: '2026-10-31' } }],
    ['granularities', { granularity: 'MONTH' }],
    ['dimensions', { dimensions: ['COUNTRY'] }],
    ['metrics', { metrics: ['COST'] }],
    ['filters', { countryCodes: ['BR'] }],
    ['filters with an empty list', { countryCodes: [] }],
  ])('other %s are other questions', (_, change) => {
    expect(queryKey(normalizeQuery({ ...good, ...change }))).not.toBe(queryKey(normalizeQuery(good)))
  })
})

test('values the platform added since are let through, well-formed ones', () => {
  const query = normalizeQuery({ ...good, conversationCategories: ['BRAND_NEW'] })
  expect(query.filters).toEqual({ conversationCategories: ['BRAND_NEW'] })
})

test('every value a dataset declares can be asked', () => {
  for (const [dataset, definition] of Object.entries(datasets)) {
    for (const [name, filter] of Object.entries(definition.filters)) {
      if (!('values' in filter)) continue
      for (const value of filter.values) {
        const ids = { templateIds: ['12345'] }
        const query = {
          ...good,
          dataset,
          ...(dataset === 'template' ? ids : {}),
          [name]: filter.list ? [value] : value,
        }
        expect(Object.values(normalizeQuery(query).filters).flat()).toContain(value)
      }
    }
  }
})
