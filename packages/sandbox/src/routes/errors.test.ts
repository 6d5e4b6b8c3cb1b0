import { describe, expect, test } from 'vitest'
import { ask, askJson, post, sandboxAt } from '../testing/ask.js'
import { accounts } from '../world/accounts.js'

const { saoPaulo, partnerBilled, european, insightsOff } = accounts
const january = 'start(1767236400).end(1769914800)'
const templates = (ids: readonly string[]) =>
  `template_analytics?start=1771804800&end=1771891200&granularity=DAILY&template_ids=[${ids}]`

const wrong: readonly (readonly [title: string, question: string, error: unknown])[] = [
  [
    'a phone number id in the place of a WABA id',
    `${saoPaulo.phoneNumbers[0]?.id}?fields=analytics.${january}.granularity(DAY)`,
    {
      message:
        '(#100) Tried accessing nonexisting field (analytics) on node type (WhatsAppBusinessPhoneNumber)',
      type: 'OAuthException',
      code: 100,
      fbtrace_id: expect.any(String),
    },
  ],
  [
    'a business id in the place of a WABA id',
    `${saoPaulo.businessId}/message_templates`,
    {
      message: '(#100) Tried accessing nonexisting field (message_templates) on node type (Business)',
      code: 100,
    },
  ],
  ['an id nobody has', '4711?fields=name', { code: 100, error_subcode: 33, type: 'GraphMethodException' }],
  [
    'a field no WABA has',
    `${saoPaulo.id}?fields=colour`,
    { message: expect.stringContaining('(colour)'), code: 100 },
  ],
  [
    'messaging analytics as an edge',
    `${saoPaulo.id}/analytics?start=1&end=2&granularity=DAY`,
    { message: expect.stringContaining('nonexisting field (analytics)'), code: 100 },
  ],
  [
    'a missing start',
    `${saoPaulo.id}?fields=analytics.end(2).granularity(DAY)`,
    { message: '(#100) The parameter start is required.', code: 100 },
  ],
  [
    'a granularity the dataset lacks',
    `${saoPaulo.id}?fields=conversation_analytics.${january}.granularity(DAY)`,
    { message: expect.stringContaining('must be one of {HALF_HOUR, DAILY, MONTHLY} - got "DAY"'), code: 100 },
  ],
  [
    'an array that is not closed',
    `${saoPaulo.id}?fields=analytics.${january}.granularity(DAY).country_codes(["BR")`,
    { message: '(#100) Param country_codes must be an array.', code: 100 },
  ],
  ['fields that cannot be read', `${saoPaulo.id}?fields=analytics.start(1`, { code: 2500 }],
  [
    'incoming group messages together with others',
    `${saoPaulo.id}?fields=analytics.${january}.granularity(DAY).product_types([0,103])`,
    {
      code: 100,
      error_subcode: 2388077,
      error_user_title: 'Insight Invalid Product Type Combination',
      is_transient: false,
    },
  ],
  [
    'the dimension TIER alone',
    `${saoPaulo.id}?fields=pricing_analytics.${january}.granularity(DAILY).dimensions([TIER])`,
    { message: '(#100) Dimension TIER requires dimensions PRICING_CATEGORY and COUNTRY', code: 100 },
  ],
  [
    'eleven templates',
    `${saoPaulo.id}/${templates(Array.from({ length: 11 }, (_, index) => String(index + 1)))}`,
    { message: '(#100) template_ids', code: 100 },
  ],
  ['no template', `${saoPaulo.id}/${templates([])}`, { code: 100 }],
  [
    'the cost of an account its partner is billed for',
    `${partnerBilled.id}?fields=conversation_analytics.${january}.granularity(DAILY).metric_types(["COST"])`,
    {
      message: 'Cost not available',
      error_user_title: 'Cost not available',
      error_user_msg: expect.stringContaining('bill through a partner (i.e., BSP)'),
    },
  ],
  [
    'templates where insights are not offered',
    `${european.id}/${templates(['330000000000091'])}`,
    { code: 200005 },
  ],
  [
    'templates before insights are confirmed',
    `${insightsOff.id}/${templates(['330000000000101'])}`,
    { code: 200007 },
  ],
]

describe('a wrong question', () => {
  test.each(wrong)('gets the platform error: %s', async (_title, question, error) => {
    const response = await ask(sandboxAt(), question)
    expect(response.ok).toBe(false)
    expect(await response.json()).toEqual({ error: expect.objectContaining(Object(error)) })
  })

  test('gets code 190 and HTTP 401 without a token, and with a wrong one', async () => {
    const sandbox = sandboxAt()
    const url = `https://graph.facebook.com/v21.0/${saoPaulo.id}`
    for (const init of [{}, { headers: { Authorization: 'Bearer nobody' } }]) {
      const response = await sandbox.fetch(url, init)
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ error: { code: 190, type: 'OAuthException' } })
    }
    const response = await sandbox.fetch(`${url}?access_token=${sandbox.token}`)
    expect(response.status).toBe(200)
  })

  test.each([
    ['a reversed range', 'start(1769914800).end(1767236400)'],
    ['milliseconds', 'start(1767236400000).end(1769914800000)'],
  ])('is no error but an empty answer: %s', async (_title, range) => {
    const question = `${saoPaulo.id}?fields=analytics.${range}.granularity(DAY)`
    expect(await askJson(sandboxAt(), question)).toMatchObject({
      analytics: { data_points: [] },
      id: saoPaulo.id,
    })
  })

  test('cannot switch insights off, nor on where they are not offered', async () => {
    const sandbox = sandboxAt()
    const off = await post(sandbox, `${saoPaulo.id}?is_enabled_for_insights=false`)
    const on = await post(sandbox, `${european.id}?is_enabled_for_insights=true`)
    expect(off).toMatchObject({ error: { code: 200006 } })
    expect(on).toMatchObject({ error: { code: 200005 } })
  })
})
