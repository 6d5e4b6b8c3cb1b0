import { describe, expect, test } from 'vitest'
import type { SandboxOptions } from '../options.js'
import { askJson, sandboxAt } from '../testing/ask.js'
import { pointsOf, total, totalOf } from '../testing/points.js'
import { accounts } from './accounts.js'

async function ask(question: string, options: SandboxOptions = {}) {
  return pointsOf(await askJson(sandboxAt(options), question))
}

const seconds = (date: string) => Date.parse(date) / 1000
const between = (from: string, to: string) => `start(${seconds(from)}).end(${seconds(to)})`
const byCategory = 'granularity(MONTHLY).dimensions(["PRICING_CATEGORY","PRICING_TYPE"])'
const everything = { rules: { lookBack: false } } as const

describe('the prices', () => {
  const { large, newYork, kolkata } = accounts

  test('begin on 2025-07-01, in the zone of the account', async () => {
    const june = `${newYork.id}?fields=pricing_analytics.${between('2025-06-01T04:00Z', '2025-07-01T04:00Z')}`
    const july = `${newYork.id}?fields=pricing_analytics.${between('2025-07-01T04:00Z', '2025-08-01T04:00Z')}`
    expect(await ask(`${june}.${byCategory}`, everything)).toEqual([])
    expect(await ask(`${july}.${byCategory}`, everything)).not.toEqual([])
  })

  test('let conversations end there too, where that rule is switched on', async () => {
    const question = `${newYork.id}?fields=conversation_analytics.${between('2025-06-01T04:00Z', '2025-09-01T04:00Z')}.granularity(MONTHLY)`
    expect(await ask(question, everything)).toHaveLength(3)
    expect(await ask(question, { rules: { lookBack: false, conversationsRetired: true } })).toHaveLength(1)
  })

  test('leave service messages free until 2026-10-01, then 1,000 a number and month', async () => {
    const clock = new Date('2026-11-15T00:00Z')
    const service = async (from: string, to: string) => {
      const question = `${kolkata.id}?fields=pricing_analytics.${between(from, to)}.${byCategory}.pricing_categories([SERVICE])`
      return ask(question, { clock })
    }
    const september = await service('2026-08-31T18:30Z', '2026-09-30T18:30Z')
    expect(september.map(({ pricing_type }) => pricing_type)).not.toContain('REGULAR')
    const october = await service('2026-09-30T18:30Z', '2026-10-31T18:30Z')
    const free = october.filter(({ pricing_type }) => pricing_type === 'FREE_CUSTOMER_SERVICE')
    expect(total(free, 'volume')).toBe(1000 * kolkata.phoneNumbers.length)
    const charged = october.filter(({ pricing_type }) => pricing_type === 'REGULAR')
    expect(total(charged, 'cost')).toBeGreaterThan(0)
  })

  test('fall with the volume of the portfolio, which is twice that of the large account', async () => {
    const month = between('2026-01-01T06:00Z', '2026-02-01T06:00Z')
    const dimensions = 'dimensions(["PRICING_CATEGORY","COUNTRY","TIER"])'
    const points = await ask(
      `${large.id}?fields=pricing_analytics.${month}.granularity(MONTHLY).${dimensions}.pricing_categories([UTILITY]).country_codes([MX])`,
    )
    const tiers = points.filter(({ tier }) => tier !== undefined)
    const unit = tiers.map(({ cost, volume }) => Number(cost) / Number(volume))
    expect(tiers.map(({ tier }) => tier).sort()).toEqual([
      '0:100000',
      '100001:500000',
      '2000001:MAX',
      '500001:2000000',
    ])
    expect(new Set(unit.map((price) => price.toFixed(6))).size).toBe(4)
    const first = tiers.find(({ tier }) => tier === '0:100000')
    expect(Number(first?.['volume'])).toBeLessThan(60_000)
  })

  test('are asked without the first of the month and still know its volume', async () => {
    const dimensions = 'dimensions(["PRICING_CATEGORY","COUNTRY","TIER"])'
    const lastDay = `${large.id}?fields=pricing_analytics.${between('2026-01-31T06:00Z', '2026-02-01T06:00Z')}.granularity(DAILY).${dimensions}.pricing_categories([UTILITY]).country_codes([MX])`
    const tiers = (await ask(lastDay)).map(({ tier }) => tier)
    expect(tiers).not.toContain('0:100000')
  })

  test('move from quarter to quarter', async () => {
    const price = async (from: string, to: string) => {
      const question = `${newYork.id}?fields=pricing_analytics.${between(from, to)}.granularity(DAILY).pricing_categories([MARKETING]).pricing_types([REGULAR]).country_codes([US])`
      const points = await ask(question)
      return (total(points, 'cost') / total(points, 'volume')).toFixed(4)
    }
    const fourth = await price('2025-10-01T04:00Z', '2026-01-01T05:00Z')
    const first = await price('2026-01-01T05:00Z', '2026-02-01T05:00Z')
    expect(first).not.toBe(fourth)
  })
})

describe('time', () => {
  const { saoPaulo } = accounts
  const [first] = saoPaulo.templates

  test('hides what lies before the look-back and after the clock', async () => {
    const question = `${saoPaulo.id}?fields=analytics.start(1).end(4000000000).granularity(MONTH)`
    const points = await ask(question, { quirks: false })
    expect(points).toHaveLength(13)
    expect(points[0]).toMatchObject({ start: seconds('2025-03-01T03:00Z') })
    expect(points[12]).toMatchObject({ end: seconds('2026-04-01T03:00Z') })
  })

  test('lets reads and clicks of templates expire after a week', async () => {
    const week = `${saoPaulo.id}/template_analytics?start=${seconds('2026-02-10T00:00Z')}&end=${seconds('2026-02-15T00:00Z')}&granularity=DAILY&template_ids=[${first?.id}]`
    const expired = await ask(week)
    expect(total(expired, 'delivered')).toBeGreaterThan(0)
    expect(total(expired, 'read') + totalOf(expired, 'clicked', 'url_button')).toBe(0)
    expect(total(await ask(week, { quirks: { readsExpire: false } }), 'read')).toBeGreaterThan(0)
  })

  test('lets deliveries and reads of the last two days come in late', async () => {
    const day = `${saoPaulo.id}/template_analytics?start=${seconds('2026-02-28T00:00Z')}&end=${seconds('2026-03-01T00:00Z')}&granularity=DAILY&template_ids=[${first?.id}]`
    const settling = await ask(day, { clock: new Date('2026-03-01T00:00:00Z') })
    const settled = await ask(day, { clock: new Date('2026-03-03T00:00:00Z') })
    expect(total(settling, 'sent')).toBe(total(settled, 'sent'))
    expect(total(settling, 'delivered')).toBeLessThan(total(settled, 'delivered'))
    expect(total(settling, 'read')).toBeLessThan(total(settled, 'read'))
  })

  test('captures templates from the moment insights are confirmed', async () => {
    let now = Date.parse('2026-02-20T12:00:00Z')
    const sandbox = sandboxAt({ clock: () => now })
    const { id, templates } = sandbox.accounts.insightsOff
    await askJson(sandbox, `${id}?is_enabled_for_insights=true`, { method: 'POST' })
    now = Date.parse('2026-02-23T00:00:00Z')
    const question = `${id}/template_analytics?start=${seconds('2026-02-18T00:00Z')}&end=${seconds('2026-02-22T00:00Z')}&granularity=DAILY&template_ids=[${templates[0]?.id}]`
    const sent = pointsOf(await askJson(sandbox, question)).map((point) => Number(point['sent']))
    expect(sent.slice(0, 2)).toEqual([0, 0])
    expect(sent[2]).toBeGreaterThan(0)
    expect(sent[2]).toBeLessThan(sent[3] ?? 0)
  })
})
