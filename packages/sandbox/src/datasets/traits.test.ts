import { describe, expect, test } from 'vitest'
import { createSandbox } from '../createSandbox.js'
import { askJson, sandboxAt, testClock } from '../testing/ask.js'
import { pointsOf } from '../testing/points.js'
import { accounts } from '../world/accounts.js'

const { businessAgent, coexisting, onPremises, saoPaulo } = accounts
/** 2026-02-01 to 2026-02-28 in UTC. */
const days = { start: 1_769_904_000, end: 1_772_236_800 }

/** How much later than in UTC its days begin. */
const bogota = 5 * 3600

function templatesOf(account: typeof onPremises) {
  const ids = account.templates.map(({ id }) => id).join(',')
  const { start, end } = days
  return `${account.id}/template_analytics?start=${start}&end=${end}&granularity=DAILY&template_ids=[${ids}]&limit=1000`
}

describe('an account on the On-Premises API', () => {
  test('shows counts of templates from 1,000 events on, and costs always', async () => {
    const points = pointsOf(await askJson(sandboxAt({ quirks: false }), templatesOf(onPremises)))
    const sent = points.flatMap((point) => ('sent' in point ? [Number(point['sent'])] : []))
    expect(sent.length).toBeGreaterThan(5)
    expect(sent.length).toBeLessThan(points.length)
    expect(Math.min(...sent)).toBeGreaterThanOrEqual(1000)
    for (const point of points) expect(point).toHaveProperty('cost')
  })

  test('tells so in its numbers', async () => {
    const question = `${onPremises.id}/phone_numbers?fields=platform_type`
    expect(await askJson(sandboxAt(), question)).toMatchObject({ data: [{ platform_type: 'ON_PREMISE' }] })
  })
})

test('a number that also runs in the WhatsApp Business app never has template analytics', async () => {
  expect(await askJson(sandboxAt(), templatesOf(coexisting))).toMatchObject({
    error: { code: 10, message: expect.stringContaining('SMB business type') },
  })
})

describe('a Meta Business Agent', () => {
  const agent = (id: string, granularity: string) =>
    `${id}/business_agent_insights?start=${days.start + bogota}&end=${days.end + bogota}&granularity=${granularity}`

  test('costs nothing in pricing analytics: its usage has an endpoint of its own', async () => {
    const sandbox = sandboxAt({ quirks: false })
    const sum = async (granularity: string) => {
      const points = pointsOf(await askJson(sandbox, agent(businessAgent.id, granularity)))
      return points.reduce((total, point) => total + Number(point['billable_messages']), 0)
    }
    const byDay = await sum('DAY')
    expect(byDay).toBeGreaterThan(500)
    expect(await sum('HOUR')).toBe(byDay)
    const pricing = `${businessAgent.id}/pricing_analytics?start=${days.start}&end=${days.end}&granularity=DAILY&dimensions=["PRICING_CATEGORY"]`
    const categories = pointsOf(await askJson(sandbox, pricing)).map((point) => point['pricing_category'])
    expect(categories).not.toContain('AI_BOT')
  })

  test('is unknown to accounts without one', async () => {
    expect(await askJson(sandboxAt(), agent(saoPaulo.id, 'DAY'))).toMatchObject({ error: { code: 100 } })
  })
})

describe('habits that can be switched', () => {
  const wide = (days: number) =>
    `${saoPaulo.id}/template_analytics?start=${startOf(days)}&end=1772236800&granularity=DAILY&template_ids=[${saoPaulo.templates[0]?.id}]&limit=1000`
  const startOf = (count: number) => 1_772_236_800 - count * 86_400

  test('wideWindowsEmpty finds nothing of a template over more than 30 days', async () => {
    const count = async (days: number, wideWindowsEmpty: boolean) =>
      pointsOf(await askJson(sandboxAt({ quirks: { wideWindowsEmpty } }), wide(days))).length
    expect(await count(31, true)).toBe(0)
    expect(await count(30, true)).toBe(30)
    expect(await count(31, false)).toBe(31)
  })

  test('a token that is refused one field gets nothing of the node', async () => {
    const sandbox = createSandbox({ clock: testClock, tokens: { T: { refusedFields: ['country'] } } })
    const answer = async (fields: string) => {
      const url = `https://graph.facebook.com/v25.0/${saoPaulo.id}?fields=${fields}`
      return (await sandbox.fetch(url, { headers: { Authorization: 'Bearer T' } })).json()
    }
    expect(await answer('currency,country')).toMatchObject({ error: { code: 10 } })
    expect(await answer('currency')).toMatchObject({ currency: 'BRL' })
  })

  test('a token of an app that demands it needs a proof', async () => {
    const sandbox = createSandbox({ clock: testClock, tokens: { T: { proof: true } } })
    const answer = async (more: string) => {
      const url = `https://graph.facebook.com/v25.0/${saoPaulo.id}?fields=id${more}`
      return (await sandbox.fetch(url, { headers: { Authorization: 'Bearer T' } })).json()
    }
    expect(await answer('')).toMatchObject({ error: { code: 100, message: expect.stringMatching(/proof/) } })
    expect(await answer('&appsecret_proof=ab')).toMatchObject({ id: saoPaulo.id })
  })

  test('insights that are not confirmed are "not enabled" or "not available yet"', async () => {
    const { insightsOff } = accounts
    const error = async (unconfirmedInsights: 'not-enabled' | 'not-available-yet') =>
      askJson(sandboxAt({ rules: { unconfirmedInsights } }), templatesOf(insightsOff))
    expect(await error('not-enabled')).toMatchObject({ error: { code: 200007 } })
    expect(await error('not-available-yet')).toMatchObject({
      error: { code: 200005, error_subcode: 4182002 },
    })
  })
})
