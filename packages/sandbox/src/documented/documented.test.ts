import { describe, expect, test } from 'vitest'
import { askJson, post, sandboxAt } from '../testing/ask.js'
import conversationByCategory from './fixtures/conversationByCategory.json'
import conversationByCategoryAndType from './fixtures/conversationByCategoryAndType.json'
import conversationByType from './fixtures/conversationByType.json'
import conversationMonthly from './fixtures/conversationMonthly.json'
import conversationOnePhone from './fixtures/conversationOnePhone.json'
import messaging from './fixtures/messaging.json'
import template from './fixtures/template.json'

const waba = '102290129340398'
const half = 'conversation_analytics.start(1685527200).end(1685613600).granularity(HALF_HOUR)'

/** Requests as the documentation prints them, line breaks and slips included. */
const printed: readonly (readonly [title: string, question: string, answer: unknown])[] = [
  [
    'messages by day',
    `${waba}
      ?fields=analytics
      .start(1543543200)
      .end(1544148000)
      .granularity(DAY)`,
    messaging,
  ],
  [
    'monthly conversations with all breakdowns',
    `${waba}
  ?fields=conversation_analytics
  .start(1685602800).end(1688194800)
  .granularity(MONTHLY)
  .phone_numbers([])
  .dimensions(["CONVERSATION_CATEGORY","CONVERSATION_TYPE","COUNTRY","PHONE"])`,
    conversationMonthly,
  ],
  [
    'half hours of one number, with "COUNTRY,PHONE" in one pair of quotes',
    `${waba}?fields=conversation_analytics.start(1685602800).end(1685689200).granularity(HALF_HOUR).phone_numbers(["19195552584"]).dimensions(["CONVERSATION_CATEGORY","CONVERSATION_TYPE","COUNTRY,PHONE"])`,
    conversationOnePhone,
  ],
  [
    'monthly conversations by type, unquoted, answered in the shape of the edge',
    `${waba}?fields=conversation_analytics.start(1643702400).end(1646121600).granularity(MONTHLY).phone_numbers([]).dimensions([CONVERSATION_TYPE])`,
    conversationByType,
  ],
  [
    'half hours by category, out of order',
    `${waba}?fields=${half}.conversation_categories(["MARKETING","AUTHENTICATION"]).dimensions(["CONVERSATION_CATEGORY"])`,
    conversationByCategory,
  ],
  [
    'half hours by category and type',
    `${waba}?fields=${half}.conversation_categories(["MARKETING","AUTHENTICATION"]).dimensions(["CONVERSATION_CATEGORY","CONVERSATION_TYPE"])`,
    conversationByCategoryAndType,
  ],
  [
    'one day of two templates',
    '109259195336416/template_analytics?start=1718064000&end=1718122745&granularity=daily&metric_types=cost%2Cclicked%2Cdelivered%2Cread%2Csent&template_ids=[1421988012088524%2C2632273056924580]',
    template,
  ],
]

describe('the documented accounts', () => {
  test.each(printed)('answer the printed example: %s', async (_title, question, answer) => {
    const sandbox = sandboxAt()
    const url = question.replaceAll(/\n\s*/g, '')
    expect(JSON.stringify(await askJson(sandbox, url))).toBe(JSON.stringify(answer))
  })

  test('answer an example the same when its lists are ordered otherwise and all metrics are named', async () => {
    const question = `${waba}?fields=${half}.conversation_categories(["AUTHENTICATION","MARKETING"]).metric_types(["COST","CONVERSATION"]).dimensions(["CONVERSATION_CATEGORY"])`
    expect(await askJson(sandboxAt(), question)).toEqual(conversationByCategory)
  })

  test('answer a template example the same when its bounds are the midnights they are moved to', async () => {
    const question =
      '109259195336416/template_analytics?start=1718064000&end=1718150400&granularity=DAILY&template_ids=[2632273056924580,1421988012088524]'
    expect(await askJson(sandboxAt(), question)).toEqual(template)
  })

  test('answer other questions from the generated world', async () => {
    const question = `${waba}?fields=analytics.start(1767254400).end(1767340800).granularity(DAY)`
    expect(await askJson(sandboxAt(), question)).toMatchObject({
      analytics: { data_points: [{ sent: expect.any(Number), delivered: expect.any(Number) }] },
      id: waba,
    })
  })

  test('confirm insights with the id as a number', async () => {
    expect(await post(sandboxAt(), `${waba}?is_enabled_for_insights=true`)).toEqual({ id: 102290129340398 })
  })

  test('switch off the click tracking of the documented template', async () => {
    const question = '245435364965041?cta_url_link_tracking_opted_out=true&category=marketing'
    expect(await post(sandboxAt(), question)).toEqual({ success: true })
  })
})
