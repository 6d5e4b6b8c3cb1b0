import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askJson, sandboxAt } from '../testing/ask.js'
import { pinned } from '../testing/pinned.js'
import { type AnsweredPoint, pointsOf, total, totalOf } from '../testing/points.js'
import type { AccountKey, SandboxAccount } from './account.js'
import { accounts } from './accounts.js'
import { createCalendar, dayNumberOf } from './calendar.js'

const sandbox = sandboxAt()
const ask = async (question: string) => pointsOf(await askJson(sandbox, question))

/** The local month of January 2026 and, with it, a month in which some clocks change. */
function month({ timeZone }: SandboxAccount, first = '2026-01-01', next = '2026-02-01') {
  const calendar = createCalendar(timeZone)
  return { start: calendar.dayStart(dayNumberOf(first)), end: calendar.dayStart(dayNumberOf(next)) }
}

const keys: readonly AccountKey[] = ['saoPaulo', 'kolkata', 'newYork', 'large']
const datasets = [
  ['analytics', ['HALF_HOUR', 'DAY', 'MONTH'], ['sent', 'delivered', 'groups_sent']],
  ['conversation_analytics', ['HALF_HOUR', 'DAILY', 'MONTHLY'], ['conversation', 'cost']],
  ['pricing_analytics', ['HALF_HOUR', 'DAILY', 'MONTHLY'], ['volume', 'cost']],
  ['call_analytics', ['HALF_HOUR', 'DAILY', 'MONTHLY'], ['count', 'cost']],
] as const

describe.each(datasets)('%s', (field, granularities, metrics) => {
  test.each(keys)('adds up to the same at every granularity, for %s', async (key) => {
    const { id, ...account } = accounts[key]
    const { start, end } = month({ id, ...account })
    const answers: AnsweredPoint[][] = []
    for (const granularity of granularities) {
      answers.push([
        ...(await ask(`${id}?fields=${field}.start(${start}).end(${end}).granularity(${granularity})`)),
      ])
    }
    const [halfHours = [], days = [], months = []] = answers
    expect(halfHours.length).toBeGreaterThan(days.length)
    expect(months).toHaveLength(1)
    for (const metric of metrics) {
      expect(total(days, metric)).toBeCloseTo(total(halfHours, metric), 4)
      expect(total(months, metric)).toBeCloseTo(total(halfHours, metric), 4)
    }
  })
})

describe('breaking down', () => {
  const { id, ...account } = accounts.newYork
  const { start, end } = month({ id, ...account })
  const span = `start(${start}).end(${end})`

  test.each([
    [
      'conversation_analytics',
      'conversation',
      ['CONVERSATION_CATEGORY', 'CONVERSATION_DIRECTION', 'CONVERSATION_TYPE'],
    ],
    ['pricing_analytics', 'volume', ['PRICING_CATEGORY', 'PRICING_TYPE']],
    ['call_analytics', 'count', ['DIRECTION']],
  ])('%s by any dimensions changes no sum', async (field, metric, own) => {
    const whole = total(await ask(`${id}?fields=${field}.${span}.granularity(MONTHLY)`), metric)
    await fc.assert(
      fc.asyncProperty(fc.subarray([...own, 'COUNTRY', 'PHONE']), async (dimensions) => {
        const points = await ask(
          `${id}?fields=${field}.${span}.granularity(DAILY).dimensions([${dimensions}])`,
        )
        expect(total(points, metric)).toBe(whole)
      }),
      { ...pinned, numRuns: 12 },
    )
  })

  test('filters by number and by country part the whole without rest', async () => {
    const question = `${id}?fields=analytics.${span}.granularity(MONTH)`
    const whole = total(await ask(question), 'sent')
    const numbers = account.phoneNumbers.map(({ number }) => `.phone_numbers(["${number}"])`)
    const countries = ['US', 'CA', 'MX', 'IN'].map((country) => `.country_codes(["${country}"])`)
    for (const filters of [numbers, countries]) {
      const parts = await Promise.all(filters.map((filter) => ask(question + filter)))
      expect(total(parts.flat(), 'sent')).toBe(whole)
    }
  })
})

// Long for a slow machine: the answer has some 280,000 points.
test('a year of half hours of the large account is answered whole', { timeout: 60_000 }, async () => {
  const { id } = accounts.large
  const span = 'start(1740830400).end(1772366400)'
  const dimensions = 'dimensions(["PRICING_CATEGORY","PRICING_TYPE","COUNTRY","PHONE","TIER"])'
  const halfHours = await ask(`${id}?fields=pricing_analytics.${span}.granularity(HALF_HOUR).${dimensions}`)
  const days = await ask(`${id}?fields=pricing_analytics.${span}.granularity(DAILY)`)
  expect(halfHours.length).toBeGreaterThan(200_000)
  expect(total(halfHours, 'volume')).toBe(total(days, 'volume'))
})

describe('between datasets', () => {
  const { id, templates, templateGroups } = accounts.saoPaulo
  // UTC days that are past the two in which figures settle, so that they stand still.
  const [start, end] = [1771804800, 1772064000]
  const halfHours = `start(${start}).end(${end}).granularity(HALF_HOUR)`
  const templatePoints = async (product: string) =>
    ask(
      `${id}/template_analytics?start=${start}&end=${end}&granularity=DAILY&product_type=${product}&template_ids=[${templates.map((each) => each.id)}]`,
    )

  test('the priced volume is what was delivered', async () => {
    const delivered = total(await ask(`${id}?fields=analytics.${halfHours}`), 'delivered')
    expect(total(await ask(`${id}?fields=pricing_analytics.${halfHours}`), 'volume')).toBe(delivered)
  })

  test('templates of both products make up the notification messages, and cost what is priced for them', async () => {
    const points = [
      ...(await templatePoints('CLOUD_API')),
      ...(await templatePoints('MARKETING_MESSAGES_LITE_API')),
    ]
    const messages = await ask(`${id}?fields=analytics.${halfHours}.product_types([0])`)
    expect(total(points, 'sent')).toBe(total(messages, 'sent'))
    expect(total(points, 'delivered')).toBe(total(messages, 'delivered'))
    const categories = 'pricing_categories(["AUTHENTICATION","MARKETING","MARKETING_LITE","UTILITY"])'
    const priced = await ask(`${id}?fields=pricing_analytics.${halfHours}.${categories}`)
    expect(totalOf(points, 'cost', 'amount_spent')).toBeCloseTo(total(priced, 'cost'), 4)
  })

  test('a template group is the sum of its templates', async () => {
    const [group] = templateGroups
    const groupPoints = await ask(
      `${id}/template_group_analytics?start=${start}&end=${end}&granularity=DAILY&template_group_ids=[${group?.id}]`,
    )
    const members = (await templatePoints('CLOUD_API')).filter(({ template_id }) =>
      group?.templateIds.includes(String(template_id)),
    )
    for (const metric of ['sent', 'delivered', 'read']) {
      expect(total(groupPoints, metric)).toBe(total(members, metric))
    }
  })

  test('a template is delivered no oftener than sent, read no oftener than delivered, clicked by no more than clicks', async () => {
    const points = await templatePoints('CLOUD_API')
    expect(total(points, 'read')).toBeGreaterThan(0)
    for (const point of points) {
      expect(Number(point['delivered'])).toBeLessThanOrEqual(Number(point['sent']))
      expect(Number(point['read'])).toBeLessThanOrEqual(Number(point['delivered']))
      const clicks = totalOf([point], 'clicked', 'url_button')
      expect(totalOf([point], 'clicked', 'unique_url_button')).toBeLessThanOrEqual(clicks)
    }
  })
})
