import { describe, expect, test } from 'vitest'
import { askJson, sandboxAt } from '../testing/ask.js'
import { pointsOf, total, totalOf } from '../testing/points.js'
import { accounts } from '../world/accounts.js'

const { newYork, saoPaulo } = accounts
const sandbox = sandboxAt({ quirks: { missingDirections: false } })
const ask = async (question: string) => pointsOf(await askJson(sandbox, question))
/** January 2026 in New York: by MONTH only whole months come. */
const month = 'start(1767243600).end(1769922000)'
const [firstNumber] = newYork.phoneNumbers

/** Everything a field is asked for by a filter, and what each point then shows. */
const filters: readonly (readonly [
  field: string,
  filter: string,
  dimension: string,
  key: string,
  found: unknown,
])[] = [
  [
    'conversation_analytics',
    `phone_numbers(["${firstNumber?.number}"])`,
    'PHONE',
    'phone_number',
    [firstNumber?.number],
  ],
  ['conversation_analytics', 'country_codes([CA,MX])', 'COUNTRY', 'country', ['CA', 'MX']],
  [
    'conversation_analytics',
    'conversation_categories(["UTILITY","SERVICE"])',
    'CONVERSATION_CATEGORY',
    'conversation_category',
    ['SERVICE', 'UTILITY'],
  ],
  [
    'conversation_analytics',
    'conversation_types(["FREE_ENTRY"])',
    'CONVERSATION_TYPE',
    'conversation_type',
    ['FREE_ENTRY_POINT'],
  ],
  [
    'conversation_analytics',
    'conversation_directions([USER_INITIATED])',
    'CONVERSATION_DIRECTION',
    'conversation_direction',
    ['USER_INITIATED'],
  ],
  [
    'pricing_analytics',
    `phone_numbers([+${firstNumber?.number}])`,
    'PHONE',
    'phone_number',
    [firstNumber?.number],
  ],
  ['pricing_analytics', 'country_codes(["ca"])', 'COUNTRY', 'country', ['CA']],
  ['pricing_analytics', 'pricing_types(["REGULAR"])', 'PRICING_TYPE', 'pricing_type', ['REGULAR']],
  [
    'pricing_analytics',
    'pricing_categories([AUTHENTICATION_INTERATIONAL,MARKETING])',
    'PRICING_CATEGORY',
    'pricing_category',
    ['AUTHENTICATION_INTERNATIONAL', 'MARKETING'],
  ],
  [
    'call_analytics',
    `phone_numbers(["${firstNumber?.number}"])`,
    'PHONE',
    'phone_number',
    [firstNumber?.number],
  ],
  ['call_analytics', 'country_codes([US])', 'COUNTRY', 'country', ['US']],
  ['call_analytics', 'directions([BUSINESS_INITIATED])', 'DIRECTION', 'direction', ['BUSINESS_INITIATED']],
]

describe('a filter lets through what it names', () => {
  test.each(filters)('%s.%s', async (field, filter, dimension, key, found) => {
    const question = `${newYork.id}?fields=${field}.${month}.granularity(MONTHLY).dimensions([${dimension}])`
    const all = new Set((await ask(question)).map((point) => point[key]))
    const kept = new Set((await ask(`${question}.${filter}`)).map((point) => point[key]))
    expect([...kept].sort()).toEqual(found)
    expect(all.size).toBeGreaterThan(kept.size)
  })

  test('messages of templates, of answers and of customers are three different sums', async () => {
    const sent = async (types: string) =>
      total(
        await ask(`${newYork.id}?fields=analytics.${month}.granularity(MONTH).product_types([${types}])`),
        'sent',
      )
    const [template, answers, incoming] = [await sent('0'), await sent('2'), await sent('100')]
    expect(await sent('')).toBe(template + answers)
    expect(await sent('0,2,100')).toBe(template + answers + incoming)
    expect(Math.min(template, answers, incoming)).toBeGreaterThan(0)
  })

  test('messages to groups stand beside the others, or alone when they are asked for', async () => {
    const question = `${saoPaulo.id}?fields=analytics.start(1767236400).end(1769914800).granularity(MONTH)`
    const [beside] = await ask(question)
    const [alone] = await ask(`${question}.product_types([102])`)
    expect(alone).toMatchObject({ sent: beside?.['groups_sent'], delivered: beside?.['groups_delivered'] })
    expect(total(await ask(`${question}.product_types([103])`), 'sent')).toBeGreaterThan(0)
    const [inBrazil] = await ask(`${question}.country_codes([BR])`)
    expect(inBrazil).not.toHaveProperty('groups_sent')
    expect(inBrazil).toMatchObject({ groups_delivered: beside?.['groups_delivered'] })
  })
})

describe('metric_types chooses the keys of a point', () => {
  const keysOf = async (question: string) => {
    const [point = {}] = await ask(question)
    return Object.keys(point).filter((key) => key !== 'start' && key !== 'end')
  }

  test.each([
    ['conversation_analytics', '[]', ['conversation', 'cost']],
    ['conversation_analytics', '["CONVERSATION"]', ['conversation']],
    ['pricing_analytics', '[COST]', ['cost']],
    ['pricing_analytics', '["VOLUME","COST"]', ['volume', 'cost']],
    ['call_analytics', '[COUNT,AVERAGE_DURATION]', ['count', 'average_duration']],
  ])('%s %s', async (field, metrics, keys) => {
    const question = `${newYork.id}?fields=${field}.${month}.granularity(MONTHLY).metric_types(${metrics})`
    expect(await keysOf(question)).toEqual(keys)
  })

  const day = 'start=1772150400&end=1772236800&granularity=DAILY'
  const [template] = saoPaulo.templates
  const [templateGroup] = saoPaulo.templateGroups
  const [group] = saoPaulo.groups

  test.each([
    [
      `template_analytics?${day}&template_ids=[${template?.id}]`,
      'SENT,CLICKED',
      ['template_id', 'sent', 'clicked'],
    ],
    [
      `template_group_analytics?${day}&template_group_ids=[${templateGroup?.id}]`,
      'READ,COST',
      ['template_group_id', 'read', 'cost'],
    ],
    [
      `group_analytics?${day}&group_ids=[${group?.id}]`,
      'PARTICIPANTS_JOINED,PARTICIPANTS_LEFT',
      ['group_id', 'joined', 'left'],
    ],
  ])('%s %s', async (edge, metrics, keys) => {
    expect(await keysOf(`${saoPaulo.id}/${edge}&metric_types=[${metrics}]`)).toEqual(keys)
  })
})

describe('the edges of ids', () => {
  const day = 'start=1772150400&end=1772236800&granularity=DAILY'

  test('product_type finds a template only where it is sent', async () => {
    const lite = saoPaulo.templates.find(({ name }) => name === 'back_in_stock')
    const sale = `${saoPaulo.id}/template_analytics?start=1769904000&end=1772323200&granularity=DAILY&limit=100&template_ids=[${lite?.id}]`
    const block = async (product: string) => askJson(sandbox, `${sale}&product_type=${product}`)
    const lower = await block('marketing_messages_lite_api')
    expect(lower).toMatchObject({ data: [{ product_type: 'MARKETING_MESSAGES_LITE_API' }] })
    expect(total(pointsOf(lower), 'sent')).toBeGreaterThan(0)
    expect(total(pointsOf(await block('MARKETING_MESSAGES_API_FOR_WHATSAPP')), 'sent')).toBe(
      total(pointsOf(lower), 'sent'),
    )
    const cloud = await block('')
    expect(cloud).toMatchObject({ data: [{ product_type: 'cloud_api' }] })
    expect(pointsOf(cloud)).toHaveLength(28)
    expect(total(pointsOf(cloud), 'sent')).toBe(0)
  })

  test('unit costs are the sum spent by deliveries and by clicks on URLs', async () => {
    const [template] = saoPaulo.templates
    const points = await ask(`${saoPaulo.id}/template_analytics?${day}&template_ids=[${template?.id}]`)
    const spent = totalOf(points, 'cost', 'amount_spent')
    expect(totalOf(points, 'cost', 'cost_per_delivered')).toBeCloseTo(spent / total(points, 'delivered'), 9)
    const clicks = totalOf(points, 'clicked', 'url_button')
    expect(totalOf(points, 'cost', 'cost_per_url_button_click')).toBeCloseTo(spent / clicks, 9)
  })

  test('ids of another account find nothing', async () => {
    const [foreign] = newYork.templates
    expect(await ask(`${saoPaulo.id}/template_analytics?${day}&template_ids=[${foreign?.id}]`)).toEqual([])
    const groups = `${saoPaulo.id}/template_group_analytics?${day}&template_group_ids=[${newYork.templateGroups[0]?.id}]`
    expect(await ask(groups)).toEqual([])
    expect(await ask(`${saoPaulo.id}/group_analytics?${day}&group_ids=[1]&metric_types=[SENT]`)).toEqual([])
  })

  test('group days begin one second late, and count deliveries by participant', async () => {
    const [group] = saoPaulo.groups
    const points = await ask(
      `${saoPaulo.id}/group_analytics?${day}&group_ids=[${group?.id}]&metric_types=[SENT,DELIVERED]`,
    )
    expect(points).toMatchObject([{ group_id: group?.id, start: 1772150401, end: 1772236800 }])
    expect(total(points, 'delivered')).toBeGreaterThan(total(points, 'sent'))
  })

  test.each([
    ['group_analytics', 'group_ids=[1,2]&metric_types=[SENT]'],
    ['group_analytics', 'metric_types=[SENT]'],
    ['group_analytics', 'group_ids=[1]'],
    ['template_group_analytics', 'template_group_ids=[]'],
    ['template_group_analytics', 'template_group_ids=[1,2,3,4,5,6,7,8,9,10,11]'],
    ['template_analytics', 'template_ids=[1]&granularity=MONTHLY'],
    ['template_analytics', 'template_ids=[1]&use_waba_timezone=true'],
  ])('%s refuses %s', async (edge, parameters) => {
    const answer = await askJson(sandbox, `${saoPaulo.id}/${edge}?${day}&${parameters}`)
    expect(answer).toMatchObject({ error: { code: 100 } })
  })
})
