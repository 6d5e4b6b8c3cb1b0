import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { DatasetName } from '../datasets/datasets.js'
import { AnalyticsError } from '../errors.js'
import { seriesOf } from '../plan/series.js'
import { normalizeQuery } from '../query/normalizeQuery.js'
import { rowsOf } from '../table/rowsOf.js'
import { TableBuilder } from '../table/tableBuilder.js'
import { Findings } from './findings.js'
import { readAnswer } from './readAnswer.js'
import { readError } from './readError.js'
import { readTable } from './readTable.js'
import { readSuccess, readWaba } from './readWaba.js'

const folder = new URL('../fixtures/', import.meta.url)
const payload = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))

const account = '102290129340398'
const wabaId = account
const ids: Partial<Record<DatasetName, object>> = {
  template: { templateIds: ['1421988012088524', '2632273056924580'] },
  templateGroup: { templateGroupIds: ['1044106240855852'] },
  group: { groupIds: ['1044106240855852'] },
}

interface Asked {
  readonly wabaId?: string
  readonly dimensions?: readonly string[]
  readonly start?: number
  readonly end?: number
  readonly granularity?: string
  readonly timeZone?: string
}

/** Every number under a key, however deep. */
function numbers(value: unknown, key: string): readonly number[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key && typeof inner === 'number' ? [inner] : []),
    ...numbers(inner, key),
  ])
}

/** Reads an answer as if the question had been about its own time. */
function read(answer: unknown, dataset: DatasetName, asked: Asked = {}) {
  const starts = numbers(answer, 'start')
  const ends = [...starts.map((start) => start + 1), ...numbers(answer, 'end')]
  const own = starts.length === 0 ? [1748761200, 1751353200] : [Math.min(...starts), Math.max(...ends)]
  const { wabaId = account, start = own[0] ?? 0, end = own[1] ?? 0, timeZone = 'America/Los_Angeles' } = asked
  const query = normalizeQuery({
    dataset,
    wabaId,
    range: { start, end },
    granularity: asked.granularity ?? 'DAY',
    dimensions: asked.dimensions ?? [],
    ...ids[dataset],
  })
  const [series] = seriesOf(query, { wabaId, timeZone, zoneKnown: true })
  if (series === undefined) throw new Error('no series')
  const request = { ...series.base, start, end }
  const builder = new TableBuilder(dataset, query)
  const findings = new Findings()
  const { next, cut } = readAnswer(answer, request, builder, findings, timeZone)
  const table = builder.finish()
  const rows = rowsOf(table).map((row) => {
    const { wabaId: named, start: from, end: to, ...rest } = row as { wabaId: string; start: Date; end: Date }
    expect(named).toBe(wabaId)
    return { start: from.getTime() / 1000, end: to.getTime() / 1000, ...rest }
  })
  return { rows, next, cut, notices: findings.notices(wabaId), table }
}

interface Expectation {
  readonly dataset: DatasetName
  readonly asked?: Asked
  readonly rows: readonly object[]
  readonly next?: object
  readonly notices?: readonly object[]
}

const noGroups = { groupsSent: undefined, groupsDelivered: undefined }
const halfHour: Asked = { granularity: 'HALF_HOUR', start: 1685527200, end: 1685613600 }
const june: Asked = { granularity: 'MONTH', start: 1685602800, end: 1688194800 }
const call = { cost: 0, averageDuration: 103 }
const tiers = ['PRICING_CATEGORY', 'PRICING_TYPE', 'COUNTRY', 'TIER']
const noCosts = {
  amountSpent: undefined,
  costPerDelivered: undefined,
  costPerUrlButtonClick: undefined,
  clicks: [],
}
const tpl = (
  templateId: string,
  spent: number,
  clicks: readonly object[],
  click?: number,
  productType = 'CLOUD_API',
) => ({
  start: 1718064000,
  end: 1718150400,
  templateId,
  productType,
  sent: 1,
  delivered: 1,
  read: 1,
  amountSpent: spent,
  costPerDelivered: spent,
  costPerUrlButtonClick: click,
  clicks,
})
const month = (category: string, type: string, conversation: number, cost: number, direction?: string) => ({
  start: 1685602800,
  end: 1688194800,
  phoneNumber: '15550458206',
  country: 'US',
  conversationType: type,
  conversationCategory: category,
  conversationDirection: direction,
  conversation,
  cost,
})
const day = (
  start: number,
  country: string,
  type: string,
  category: string,
  volume: number,
  cost: number,
  tier?: string,
) => ({
  start,
  end: start + 86_400,
  country,
  pricingType: type,
  pricingCategory: category,
  volume,
  cost,
  tier,
})

const marketing = { dimensions: ['PRICING_CATEGORY', 'PRICING_TYPE'] }
const charged = { pricingCategory: 'MARKETING', pricingType: 'REGULAR' }
const tens = (days: number) =>
  Array.from({ length: days }, (_, i) => ({
    start: 1790823600 + i * 86_400,
    end: 1790910000 + i * 86_400,
    ...charged,
    volume: 10,
    cost: 1,
  }))

/** Every recorded answer and the rows it must be read to, oldest first. */
const answers: Record<string, Expectation> = {
  'analytics.docs.day.dense': {
    dataset: 'messaging',
    asked: { start: 1543543200, end: 1544148000 },
    rows: [
      { start: 1543543200, end: 1543629600, sent: 196093, delivered: 179715, ...noGroups },
      { start: 1543629600, end: 1543716000, sent: 147649, delivered: 139032, ...noGroups },
      { start: 1543716000, end: 1543802400, sent: 61988, delivered: 58830, ...noGroups },
      { start: 1543802400, end: 1543888800, sent: 132465, delivered: 124392, ...noGroups },
    ],
  },
  'analytics.docs.groups.no-country-filter': {
    dataset: 'messaging',
    rows: [
      {
        start: 1543543200,
        end: 1543629600,
        sent: 196093,
        delivered: 179715,
        groupsSent: 2,
        groupsDelivered: 4,
      },
      { start: 1543629600, end: 1543716000, sent: 147649, delivered: 139032, ...noGroups },
    ],
  },
  'analytics.docs.groups.with-country-filter': {
    dataset: 'messaging',
    rows: [
      {
        start: 1543543200,
        end: 1543629600,
        sent: 196093,
        delivered: 179715,
        groupsSent: undefined,
        groupsDelivered: 4,
      },
      { start: 1543629600, end: 1543716000, sent: 147649, delivered: 139032, ...noGroups },
    ],
  },
  'analytics.fixture.cost-as-string': {
    dataset: 'pricing',
    rows: [{ start: 1790910000, end: 1790996400, volume: 1, cost: 0.1 }],
  },
  'analytics.integrator.br-day.2026-10': {
    dataset: 'messaging',
    rows: [{ start: 1790910000, end: 1790996400, sent: 10, delivered: 10, ...noGroups }],
  },
  'call_analytics.docs.flat-data-points': {
    dataset: 'call',
    rows: [
      { start: 1760857200, end: 1760943600, count: 24, ...call },
      { start: 1760943600, end: 1761030000, count: 20, ...call },
      { start: 1765958400, end: 1766044800, count: 35, cost: 0.47795, averageDuration: 106 },
    ],
  },
  'call_analytics.docs.nested-data.by-direction': {
    dataset: 'call',
    asked: { wabaId: '114525791557199', dimensions: ['DIRECTION'] },
    rows: [
      {
        start: 1676361600,
        end: 1676448000,
        direction: 'USER_INITIATED',
        count: 5,
        cost: 0.6,
        averageDuration: 1,
      },
      {
        start: 1676361600,
        end: 1676448000,
        direction: 'BUSINESS_INITIATED',
        count: 5,
        cost: 0.4,
        averageDuration: 1,
      },
    ],
  },
  'call_analytics.docs.nested-data': {
    dataset: 'call',
    asked: { wabaId: '114525791557199' },
    rows: [{ start: 1676361600, end: 1676448000, count: 10, cost: 10, averageDuration: 1 }],
  },
  'conversation_analytics.docs.edge-shape.monthly-by-type': {
    dataset: 'conversation',
    asked: { dimensions: ['CONVERSATION_TYPE'], granularity: 'MONTH' },
    rows: [
      { start: 1643702400, end: 1646121600, conversationType: 'REGULAR', conversation: 8500, cost: 88.101 },
      { start: 1643702400, end: 1646121600, conversationType: 'FREE_TIER', conversation: 1000, cost: 0 },
      {
        start: 1643702400,
        end: 1646121600,
        conversationType: 'FREE_ENTRY_POINT',
        conversation: 250,
        cost: 0,
      },
    ],
  },
  'conversation_analytics.docs.half-hour.by-category.unsorted': {
    dataset: 'conversation',
    asked: { ...halfHour, dimensions: ['CONVERSATION_CATEGORY'] },
    rows: [
      {
        start: 1685527200,
        end: 1685529000,
        conversationCategory: 'MARKETING',
        conversation: 3,
        cost: 0.0432,
      },
      {
        start: 1685529000,
        end: 1685530800,
        conversationCategory: 'AUTHENTICATION',
        conversation: 2,
        cost: 0.0128,
      },
    ],
  },
  'conversation_analytics.docs.half-hour.category-and-type': {
    dataset: 'conversation',
    asked: { ...halfHour, dimensions: ['CONVERSATION_CATEGORY', 'CONVERSATION_TYPE'] },
    rows: [
      {
        start: 1685527200,
        end: 1685529000,
        conversationCategory: 'MARKETING',
        conversationType: 'REGULAR',
        conversation: 3,
        cost: 0.0432,
      },
      {
        start: 1685529000,
        end: 1685530800,
        conversationCategory: 'AUTHENTICATION',
        conversationType: 'REGULAR',
        conversation: 2,
        cost: 0.0128,
      },
    ],
  },
  'conversation_analytics.docs.half-hour.one-phone': {
    dataset: 'conversation',
    asked: {
      ...halfHour,
      dimensions: [
        'CONVERSATION_CATEGORY',
        'CONVERSATION_DIRECTION',
        'CONVERSATION_TYPE',
        'COUNTRY',
        'PHONE',
      ],
    },
    rows: ['SERVICE', 'MARKETING'].map((conversationCategory) => ({
      start: 1685602800,
      end: 1685604600,
      phoneNumber: '19195552584',
      country: 'US',
      conversationCategory,
      conversationType: 'REGULAR',
      conversationDirection: 'UNKNOWN',
      conversation: 4,
      cost: 0.0232,
    })),
  },
  'conversation_analytics.docs.monthly.all-dimensions': {
    dataset: 'conversation',
    asked: {
      ...june,
      dimensions: [
        'CONVERSATION_CATEGORY',
        'CONVERSATION_DIRECTION',
        'CONVERSATION_TYPE',
        'COUNTRY',
        'PHONE',
      ],
    },
    rows: [
      month('AUTHENTICATION', 'REGULAR', 1558, 15.58, 'UNKNOWN'),
      month('MARKETING', 'REGULAR', 2636, 26.36),
      month('SERVICE', 'REGULAR', 2238, 22.38),
      month('UTILITY', 'REGULAR', 1782, 17.82),
      month('AUTHENTICATION', 'FREE_TIER', 1568, 15.68),
      month('MARKETING', 'FREE_TIER', 2716, 27.16),
      month('SERVICE', 'FREE_TIER', 2180, 21.8),
      month('UTILITY', 'FREE_TIER', 1465, 14.65),
      month('SERVICE', 'FREE_ENTRY_POINT', 1433, 14.33),
    ],
  },
  'conversation_analytics.fixture.unknown-enums': {
    dataset: 'conversation',
    asked: { ...june, dimensions: ['CONVERSATION_CATEGORY', 'CONVERSATION_DIRECTION', 'CONVERSATION_TYPE'] },
    rows: [
      {
        start: 1685602800,
        end: 1688194800,
        conversationCategory: 'MARKETING_LITE',
        conversationType: 'SPONSORED',
        conversationDirection: 'UNKNOWN',
        conversation: 1,
        cost: 0,
      },
    ],
    notices: [
      { code: 'bounds-missing', details: { count: 1 } },
      { code: 'unknown-value', details: { name: 'conversationType', value: 'SPONSORED' } },
    ],
  },
  'group_analytics.docs.daily': {
    dataset: 'group',
    rows: [
      {
        start: 1685548801,
        end: 1685635200,
        groupId: 'GROUP_ID',
        sent: 100,
        delivered: 250,
        read: 200,
        joined: 3,
        left: 1,
      },
      {
        start: 1685635201,
        end: 1685721600,
        groupId: 'GROUP_ID',
        sent: 80,
        delivered: 200,
        read: 150,
        joined: 1,
        left: 0,
      },
    ],
  },
  'pricing_analytics.docs.daily.tier-dimensions': {
    dataset: 'pricing',
    asked: { dimensions: tiers },
    rows: [
      day(1748761200, 'US', 'FREE_CUSTOMER_SERVICE', 'SERVICE', 2, 0),
      day(1748761200, 'US', 'REGULAR', 'AUTHENTICATION', 1, 10, '0:2'),
      day(1748761200, 'US', 'FREE_CUSTOMER_SERVICE', 'UTILITY', 1, 0),
      day(1748761200, 'US', 'REGULAR', 'UTILITY', 1, 10, '0:2'),
      day(1748761200, 'US', 'REGULAR', 'MARKETING', 4, 40, '0:MAX'),
      day(1748761200, 'US', 'REGULAR', 'MARKETING_LITE', 1, 10, '0:MAX'),
      day(1748847600, 'US', 'FREE_CUSTOMER_SERVICE', 'SERVICE', 1, 0),
      day(1748847600, 'US', 'FREE_ENTRY_POINT', 'SERVICE', 6, 0),
      day(1748847600, 'US', 'REGULAR', 'AUTHENTICATION', 1, 10, '0:2'),
      day(1748847600, 'IN', 'REGULAR', 'AUTHENTICATION_INTERNATIONAL', 1, 2.3, '0:750000'),
      day(1748934000, 'US', 'REGULAR', 'MARKETING', 1, 10, '0:MAX'),
      day(1749106800, 'IN', 'REGULAR', 'AUTHENTICATION_INTERNATIONAL', 2, 4.6, '0:750000'),
      day(1749106800, 'IN', 'FREE_CUSTOMER_SERVICE', 'SERVICE', 2, 0),
      day(1749193200, 'IN', 'FREE_CUSTOMER_SERVICE', 'SERVICE', 2, 0),
    ],
  },
  'pricing_analytics.docs.marketing-lite': {
    dataset: 'pricing',
    asked: { dimensions: ['PRICING_CATEGORY', 'PRICING_TYPE', 'COUNTRY'] },
    rows: [
      {
        start: 1748761200,
        end: 1748847600,
        country: 'IN',
        pricingType: 'REGULAR',
        pricingCategory: 'MARKETING_LITE',
        volume: 1,
        cost: 10,
      },
    ],
  },
  'pricing_analytics.fixture.currency-sibling.cop': {
    dataset: 'pricing',
    asked: { dimensions: ['PRICING_CATEGORY', 'PRICING_TYPE'], timeZone: 'UTC' },
    rows: [
      {
        start: 1790380800,
        end: 1790467200,
        pricingCategory: 'MARKETING',
        pricingType: 'REGULAR',
        volume: 100,
        cost: 4600,
      },
      {
        start: 1790467200,
        end: 1790553600,
        pricingCategory: 'MARKETING',
        pricingType: 'REGULAR',
        volume: 64,
        cost: 2947.72,
      },
      {
        start: 1790467200,
        end: 1790553600,
        pricingCategory: 'UTILITY',
        pricingType: 'REGULAR',
        volume: 10,
        cost: 29.455,
      },
      {
        start: 1790467200,
        end: 1790553600,
        pricingCategory: 'SERVICE',
        pricingType: 'FREE_CUSTOMER_SERVICE',
        volume: 153,
        cost: 0,
      },
    ],
    notices: [{ code: 'bounds-missing', details: { count: 4 } }],
  },
  'pricing_analytics.fixture.unknown-category': {
    dataset: 'pricing',
    asked: { dimensions: ['PRICING_CATEGORY', 'PRICING_TYPE'] },
    rows: [
      {
        start: 1748761200,
        end: 1751353200,
        pricingCategory: 'SOMETHING_NEW',
        pricingType: 'REGULAR',
        volume: 1,
        cost: 0,
      },
    ],
    notices: [
      { code: 'bounds-missing', details: { count: 1 } },
      { code: 'unknown-value', details: { name: 'pricingCategory', value: 'SOMETHING_NEW' } },
    ],
  },
  'template_analytics.docs.daily.mixed': {
    dataset: 'template',
    rows: [
      tpl('1421988012088524', 0.01, []),
      tpl(
        '2632273056924580',
        0.03,
        [
          { type: 'quick_reply_button', buttonContent: 'Contact Support', count: 108 },
          { type: 'unique_url_button', buttonContent: 'Tell me more', count: 16 },
        ],
        0.03,
      ),
    ],
  },
  'template_analytics.docs.mm-lite-uppercase': {
    dataset: 'template',
    rows: [tpl('1421988012088524', 0.01, [], undefined, 'MARKETING_MESSAGES_LITE_API')],
  },
  'template_analytics.docs.waba-timezone-envelope': { dataset: 'template', rows: [] },
  'template_analytics.fixture.paging-last-page': { dataset: 'template', rows: [] },
  'template_analytics.fixture.paging-page1': { dataset: 'template', rows: [], next: { after: 'CURSOR' } },
  'template_analytics.fixture.waba-tz-string-dates': {
    dataset: 'template',
    asked: { start: 1718089200, end: 1718175600 },
    rows: [
      {
        start: 1718089200,
        end: 1718175600,
        templateId: '1421988012088524',
        productType: 'MARKETING_MESSAGES_API_FOR_WHATSAPP',
        sent: 1,
        delivered: 1,
        read: 1,
        websitePurchases: 3,
        ...noCosts,
      },
    ],
    notices: [{ code: 'unknown-key', details: { name: 'website_purchases' } }],
  },
  'template_group_analytics.docs.daily': {
    dataset: 'templateGroup',
    rows: [
      {
        start: 1739404800,
        end: 1739491200,
        templateGroupId: '1044106240855852',
        sent: 673,
        delivered: 673,
        read: 645,
        ...noCosts,
      },
      {
        start: 1739491200,
        end: 1739577600,
        templateGroupId: '1044106240855852',
        sent: 1460,
        delivered: 1460,
        read: 1399,
        ...noCosts,
      },
    ],
  },
}

/** What integrators recorded or found, and its right reading. */
Object.assign(answers, {
  'pricing_analytics.measured.2026-10-07': {
    dataset: 'pricing',
    asked: { dimensions: ['PRICING_CATEGORY', 'PRICING_TYPE', 'PHONE'] },
    rows: [
      ['SERVICE', 'FREE_CUSTOMER_SERVICE'],
      ['UTILITY', 'REGULAR'],
    ].map(([pricingCategory, pricingType]) => ({
      start: 1791270000,
      end: 1791356400,
      pricingCategory,
      pricingType,
      phoneNumber: '15550001111',
      volume: 2,
      cost: 0,
    })),
  },
  'pricing_analytics.monthly.open-month-omitted': {
    dataset: 'pricing',
    asked: { ...marketing, granularity: 'MONTH', start: 1790823600, end: 1795831200 },
    rows: [{ start: 1790823600, end: 1793502000, ...charged, volume: 1000, cost: 100 }],
  },
  'template_analytics.wide-window-empty': { dataset: 'template', rows: [] },
  'conversation_analytics.field-missing': {
    dataset: 'conversation',
    rows: [],
    notices: [{ code: 'empty-unproved', severity: 'caution', wabaId }],
  },
  'pricing_analytics.empty-block-beside-full': {
    dataset: 'pricing',
    asked: marketing,
    rows: tens(5),
  },
  'pricing_analytics.next-without-after': {
    dataset: 'pricing',
    asked: marketing,
    rows: tens(3),
    next: { offset: 25 },
  },
} satisfies typeof answers)

/** Every recorded error and what it must be called. */
const errors: Readonly<Record<string, object>> = {
  'error.100.2388077.product-types': {
    kind: 'invalid-request',
    code: 100,
    subcode: 2388077,
    userTitle: 'Insight Invalid Product Type Combination',
  },
  'error.100.wrong-node.business': {
    kind: 'not-found',
    reason: 'wrong-node',
    fix: expect.stringContaining('business portfolio'),
  },
  'error.100.wrong-node.phone-number': {
    kind: 'not-found',
    reason: 'wrong-node',
    fix: expect.stringContaining('phone number'),
  },
  'error.130429.throughput': {
    kind: 'rate-limit',
    code: 130429,
    userMessage: 'Cloud API message throughput has been reached.',
    traceId: 'Az8or2yhqkZfEZ-_4Qn_Bam',
    retryable: true,
  },
  'error.80008.waba-rate-limit': { kind: 'rate-limit', code: 80008, retryable: true },
  'error.fixture.cost-not-available': { kind: 'cost-withheld' },
  'error.messages-only.template_ids': { kind: 'invalid-request', code: 100 },
  'error.10.smb-business-type': {
    kind: 'insights-unavailable',
    reason: 'coexistence',
    retryable: false,
    fix: expect.stringContaining('coexistence'),
  },
  'error.100.2388087.monthly-window': {
    kind: 'invalid-request',
    reason: 'monthly-window',
    fix: expect.stringMatching(/by DAY, or for whole months/),
  },
  'error.100.appsecret-proof': {
    kind: 'configuration',
    reason: 'proof-missing',
    fix: expect.stringMatching(/createGraphFetcher the appSecret/),
  },
  'error.200005.4182002.not-available-yet': {
    kind: 'insights-disabled',
    reason: 'not-confirmed',
    fix: expect.stringMatching(/^(?!.*(EU|UK|Japan)).*confirm it for this account first/),
  },
  'waba-node.error.10.one-field-refused': { kind: 'permission', code: 10 },
}

/** Files that are no analytics answer: read as one they are refused, never taken for zero. */
const others = [
  'headers.buc.shape',
  'template-optout.docs.success',
  'template_compare.docs',
  'webhook.account_update.volume-tier',
  'webhook.status.pricing.free-utility',
  'webhook.status.pricing.regular',
]

describe('recorded answers are read to the right rows', () => {
  test.each(Object.entries(answers))('%s', (name, { dataset, asked, rows, next, notices = [] }) => {
    const result = read(payload(name), dataset, asked)
    expect(result.rows).toEqual(rows)
    expect(result.next).toEqual(next)
    expect(result.notices).toMatchObject(notices)
    expect(result.notices).toHaveLength(notices.length)
  })
})

describe('recorded errors are called by their kind', () => {
  test.each(Object.entries(errors))('%s', (name, expected) => {
    const error = readError(payload(name), { wabaId })
    expect(error).toMatchObject({ wabaId, ...expected })
    expect(error?.fix).not.toBe('')
    expect(() => read(payload(name), 'messaging')).toThrow(AnalyticsError)
  })
})

test.each(others)('%s is refused as an answer', (name) => {
  expect(() => read(payload(name), 'template')).toThrow(expect.objectContaining({ kind: 'bad-response' }))
})

test('points in milliseconds are no figures of the time asked: the error names them', () => {
  const question = {
    dataset: 'pricing',
    wabaId,
    range: { start: 1790823600, end: 1791255600 },
    granularity: 'DAY',
  } as const
  expect(() => readTable(payload('pricing_analytics.milliseconds'), question)).toThrow(
    expect.objectContaining({
      kind: 'bad-response',
      reason: 'outside-window',
      message: expect.stringMatching(/all 5 points .* milliseconds/),
      retryable: false,
    }),
  )
})

test('the account and the answers of the writes are read', () => {
  expect(readWaba(payload('waba-node.docs.timezone-id'), wabaId)).toMatchObject({
    id: wabaId,
    name: 'Test WhatsApp Business Account',
    timezoneId: '1',
    currency: undefined,
  })
  expect(() => readSuccess(payload('insights-enable.docs.numeric-id'))).not.toThrow()
  expect(() => readSuccess(payload('template-optout.docs.success'))).not.toThrow()
  expect(() => readSuccess({ success: false })).toThrow(AnalyticsError)
  expect(() => readSuccess({})).toThrow(AnalyticsError)
})

test('no recorded file is left untried', () => {
  const tried = [...Object.keys(answers), ...Object.keys(errors), ...others]
  const files = readdirSync(folder).map((file) => file.replace('.json', ''))
  const elsewhere = [
    'insights-enable.docs.numeric-id',
    'waba-node.docs.timezone-id',
    'pricing_analytics.milliseconds',
  ]
  expect(files.toSorted()).toEqual([...tried, ...elsewhere].toSorted())
})
