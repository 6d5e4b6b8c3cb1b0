import { describe, expect, test } from 'vitest'
import { planRequests } from '../plan/planRequests.js'
import type { AnalyticsRequest } from '../plan/request.js'
import { seriesOf } from '../plan/series.js'
import { normalizeQuery } from '../query/normalizeQuery.js'
import type { AnalyticsQuery } from '../query/query.js'
import { readRange } from '../time/range.js'
import { printCall, printRequest } from './printRequest.js'

const waba = '102290129340398'

/**
 * What a question is printed as, decoded: as the platform reads it. Its bounds and its granularity are the question's
 * own, as in the examples; templates are planned, for their ids are asked ten at a time.
 */
function printed(query: AnalyticsQuery, form?: 'field' | 'edge') {
  const normalized = normalizeQuery(query)
  const range = readRange(normalized.range, 'UTC')
  const zone = { wabaId: normalized.wabaIds[0] ?? '', timeZone: 'UTC', zoneKnown: true, now: range.end }
  const series = seriesOf(normalized, zone)
  const requests = series.some(({ idFilter }) => idFilter !== undefined)
    ? planRequests(normalized, zone).requests
    : series.map(({ base }) => ({ ...base, ...range }))
  return requests.map((request) => show({ ...request, form: form ?? request.form }))
}

function show(request: AnalyticsRequest): string {
  const call = printRequest(request)
  const path = decodeURIComponent(printCall(call))
  return call.method === 'GET' ? path : `${call.method} ${path}`
}

const halfHour = { start: 1685527200, end: 1685613600 }
const categories = ['MARKETING', 'AUTHENTICATION'] as const

describe('the examples of the source document', () => {
  const fieldExamples: readonly [string, AnalyticsQuery, string][] = [
    [
      'messaging by day',
      {
        dataset: 'messaging',
        wabaId: waba,
        range: { start: 1543543200, end: 1544148000 },
        granularity: 'DAY',
      },
      `${waba}?fields=analytics.start(1543543200).end(1544148000).granularity(DAY)`,
    ],
    [
      'a month of conversations, using all breakdowns',
      {
        dataset: 'conversation',
        wabaId: waba,
        range: { start: 1685602800, end: 1688194800 },
        granularity: 'MONTH',
        phoneNumbers: [],
        dimensions: ['CONVERSATION_CATEGORY', 'CONVERSATION_TYPE', 'COUNTRY', 'PHONE'],
      },
      `${waba}?fields=conversation_analytics.start(1685602800).end(1688194800).granularity(MONTHLY).phone_numbers([]).dimensions(["CONVERSATION_CATEGORY","CONVERSATION_TYPE","COUNTRY","PHONE"])`,
    ],
    [
      // The document prints "COUNTRY,PHONE" as one word here: a slip.
      'half hours of one phone number',
      {
        dataset: 'conversation',
        wabaId: waba,
        range: { start: 1685602800, end: 1685689200 },
        granularity: 'HALF_HOUR',
        phoneNumbers: ['+1 919 555-2584'],
        dimensions: ['CONVERSATION_CATEGORY', 'CONVERSATION_TYPE', 'COUNTRY', 'PHONE'],
      },
      `${waba}?fields=conversation_analytics.start(1685602800).end(1685689200).granularity(HALF_HOUR).phone_numbers(["19195552584"]).dimensions(["CONVERSATION_CATEGORY","CONVERSATION_TYPE","COUNTRY","PHONE"])`,
    ],
    [
      // The document leaves the quotes out in this one example.
      'a month by conversation type',
      {
        dataset: 'conversation',
        wabaId: waba,
        range: { start: 1643702400, end: 1646121600 },
        granularity: 'MONTH',
        phoneNumbers: [],
        dimensions: ['CONVERSATION_TYPE'],
      },
      `${waba}?fields=conversation_analytics.start(1643702400).end(1646121600).granularity(MONTHLY).phone_numbers([]).dimensions(["CONVERSATION_TYPE"])`,
    ],
    [
      'half hours by category',
      {
        dataset: 'conversation',
        wabaId: waba,
        range: halfHour,
        granularity: 'HALF_HOUR',
        conversationCategories: categories,
        dimensions: ['CONVERSATION_CATEGORY'],
      },
      `${waba}?fields=conversation_analytics.start(1685527200).end(1685613600).granularity(HALF_HOUR).conversation_categories(["MARKETING","AUTHENTICATION"]).dimensions(["CONVERSATION_CATEGORY"])`,
    ],
    [
      'half hours by category and type, whatever the order asked in',
      {
        dataset: 'conversation',
        wabaId: waba,
        range: halfHour,
        granularity: 'HALF_HOUR',
        conversationCategories: categories,
        dimensions: ['CONVERSATION_TYPE', 'CONVERSATION_CATEGORY'],
      },
      `${waba}?fields=conversation_analytics.start(1685527200).end(1685613600).granularity(HALF_HOUR).conversation_categories(["MARKETING","AUTHENTICATION"]).dimensions(["CONVERSATION_CATEGORY","CONVERSATION_TYPE"])`,
    ],
    [
      // The document's example values for each parameter; DAY is DAILY in its later pages and the SDK.
      'pricing with every parameter',
      {
        dataset: 'pricing',
        wabaId: waba,
        range: { start: 1726014453, end: 1728581152 },
        granularity: 'DAY',
        phoneNumbers: ['15550783881', '15550783882', '15550783883'],
        countryCodes: ['US', 'BR'],
        metrics: ['COST', 'VOLUME'],
        pricingTypes: ['REGULAR', 'FREE_CUSTOMER_SERVICE'],
        pricingCategories: ['AUTHENTICATION', 'MARKETING', 'UTILITY'],
        dimensions: ['PRICING_CATEGORY', 'PRICING_TYPE', 'COUNTRY'],
      },
      `${waba}?fields=pricing_analytics.start(1726014453).end(1728581152).granularity(DAILY).phone_numbers(["15550783881","15550783882","15550783883"]).country_codes(["US","BR"]).pricing_types(["REGULAR","FREE_CUSTOMER_SERVICE"]).pricing_categories(["AUTHENTICATION","MARKETING","UTILITY"]).metric_types(["COST","VOLUME"]).dimensions(["PRICING_CATEGORY","PRICING_TYPE","COUNTRY"])`,
    ],
  ]

  test.each(fieldExamples)('%s', (_, query, expected) => {
    expect(printed(query)).toEqual([expected])
  })

  test.each(fieldExamples.slice(1))('%s, in the edge form', (_, query, expected) => {
    // The same calls, as parameters of the edge: name(value) becomes name=value.
    const [path = '', field = ''] = expected.split('?fields=')
    const [name = '', ...calls] = field.split(/\.(?=[a-z_]+\()/)
    const parameters = calls.map((call) => call.replace('(', '=').slice(0, -1)).join('&')
    expect(printed(query, 'edge')).toEqual([`${path}/${name}?${parameters}`])
  })

  test('all template analytics of two templates', () => {
    // The document's end, 1718122745, lies within its day: whole days are sent, since its pages disagree on rounding.
    const query = {
      dataset: 'template',
      wabaId: '109259195336416',
      range: { start: 1718064000, end: 1718122745 },
      granularity: 'DAY',
      metrics: ['COST', 'CLICKED', 'DELIVERED', 'READ', 'SENT'],
      templateIds: ['1421988012088524', '2632273056924580'],
    } as const
    expect(printed(query)).toEqual([
      '109259195336416/template_analytics?start=1718064000&end=1718150400&granularity=DAILY&template_ids=[1421988012088524,2632273056924580]&metric_types=["COST","CLICKED","DELIVERED","READ","SENT"]&limit=1000',
    ])
  })

  test('confirming template analytics', () => {
    expect(show({ kind: 'confirmTemplateInsights', wabaId: waba })).toBe(
      `POST ${waba}?is_enabled_for_insights=true`,
    )
  })

  test('switching click tracking off', () => {
    const request = {
      kind: 'setClickTracking',
      wabaId: waba,
      templateId: '245435364965041',
      category: 'marketing',
      optedOut: true,
    } as const
    expect(show(request)).toBe('POST 245435364965041?cta_url_link_tracking_opted_out=true&category=marketing')
  })
})

describe('the datasets later than the source', () => {
  const range = { start: 1764547200, end: 1764633600 }

  test('calls', () => {
    const query = {
      dataset: 'call',
      wabaId: waba,
      range,
      granularity: 'DAY',
      dimensions: ['DIRECTION'],
      directions: ['USER_INITIATED'],
    } as const
    expect(printed(query)).toEqual([
      `${waba}?fields=call_analytics.start(1764547200).end(1764633600).granularity(DAILY).directions(["USER_INITIATED"]).dimensions(["DIRECTION"])`,
    ])
  })

  test('a group always names its metrics', () => {
    const query = {
      dataset: 'group',
      wabaId: waba,
      range,
      granularity: 'DAY',
      groupIds: ['1044106240855852'],
    } as const
    expect(printed(query)).toEqual([
      `${waba}/group_analytics?start=1764547200&end=1764633600&granularity=DAILY&group_ids=[1044106240855852]&metric_types=["SENT","DELIVERED","READ","PARTICIPANTS_JOINED","PARTICIPANTS_LEFT"]&limit=1000`,
    ])
  })

  test('25 template groups are three requests of at most ten', () => {
    const templateGroupIds = Array.from({ length: 25 }, (_, i) => String(1044106240855800 + i))
    const query = {
      dataset: 'templateGroup',
      wabaId: waba,
      range,
      granularity: 'DAY',
      templateGroupIds,
    } as const
    const lists = printed(query).map(
      (call) => /template_group_ids=\[([^\]]*)\]/.exec(call)?.[1]?.split(',') ?? [],
    )
    expect(lists.map((list) => list.length)).toEqual([10, 10, 5])
    expect(lists.flat()).toEqual(templateGroupIds)
  })

  test('days of the account zone are asked as dates', () => {
    const query = {
      dataset: 'template',
      wabaId: waba,
      range,
      granularity: 'DAY',
      templateIds: ['1421988012088524'],
      useWabaTimezone: true,
    } as const
    expect(printed(query)[0]).toContain('?start=2025-12-01&end=2025-12-02&')
    expect(printed(query)[0]).toContain('&use_waba_timezone=true')
  })
})

test('messaging has no metric parameter: metrics only choose columns', () => {
  const query = {
    dataset: 'messaging',
    wabaId: waba,
    range: halfHour,
    granularity: 'DAY',
    metrics: ['SENT'],
    productTypes: [0, 2],
  } as const
  expect(printed(query)).toEqual([
    `${waba}?fields=analytics.start(1685527200).end(1685613600).granularity(DAY).product_types([0,2])`,
  ])
})
