import { describe, expect, test } from 'vitest'
import { createSandbox } from '../createSandbox.js'
import { askJson, sandboxAt, testClock } from '../testing/ask.js'
import { accounts, knownAccounts } from '../world/accounts.js'
import { partner } from '../world/businesses.js'

const { documented, documentedTemplates, saoPaulo, newYork } = accounts
const edge = (name: 'owned' | 'client') => `${name}_whatsapp_business_accounts`

/** All entries of a list, and how many pages they came in. */
async function all(question: string, sandbox = sandboxAt(), token = sandbox.token) {
  const ids: string[] = []
  let next: string | undefined = `https://graph.facebook.com/v25.0/${question}`
  let pages = 0
  for (; next !== undefined; pages++) {
    const response = await sandbox.fetch(next, { headers: { Authorization: `Bearer ${token}` } })
    const { data, paging } = Object(await response.json())
    ids.push(...data.map(({ id }: { readonly id: string }) => id))
    next = paging?.next
  }
  return { ids, pages }
}

describe('a business', () => {
  test('lists its own accounts and those of its customers, page by page', async () => {
    expect((await all(`${partner.id}/${edge('owned')}?fields=id`)).ids).toEqual([
      documented.id,
      documentedTemplates.id,
    ])
    const clients = await all(`${partner.id}/${edge('client')}?fields=id,name&limit=3`)
    expect(clients.pages).toBe(Math.ceil((knownAccounts.length - 2) / 3))
    expect(new Set(clients.ids).size).toBe(knownAccounts.length - 2)
    expect(clients.ids).toContain(saoPaulo.id)
  })

  test('answers the fields of its accounts', async () => {
    const answer = await askJson(
      sandboxAt(),
      `${partner.id}/${edge('client')}?fields=id,name,currency,timezone_id,is_enabled_for_insights&limit=1`,
    )
    expect(answer).toMatchObject({
      data: [{ id: saoPaulo.id, name: saoPaulo.name, currency: 'BRL', is_enabled_for_insights: true }],
    })
  })

  test('that owns one account lists that one, and has no customers', async () => {
    const sandbox = sandboxAt()
    expect((await all(`${saoPaulo.businessId}/${edge('owned')}`, sandbox)).ids).toEqual([saoPaulo.id])
    expect(await askJson(sandbox, `${saoPaulo.businessId}/${edge('client')}`)).toEqual({ data: [] })
  })

  test('hides accounts the token may not see, and itself when it may see none', async () => {
    const tokens = { NARROW: { wabaIds: [newYork.id] }, ELSEWHERE: { wabaIds: ['123456'] } }
    const sandbox = createSandbox({ clock: testClock, tokens })
    expect((await all(`${partner.id}/${edge('client')}`, sandbox, 'NARROW')).ids).toEqual([newYork.id])
    expect((await all(`${partner.id}/${edge('owned')}`, sandbox, 'NARROW')).ids).toEqual([])
    const refused = await sandbox.fetch(`https://graph.facebook.com/v25.0/${partner.id}`, {
      headers: { Authorization: 'Bearer ELSEWHERE' },
    })
    expect(await refused.json()).toMatchObject({ error: { code: 100, error_subcode: 33 } })
  })

  test('has no analytics, and an account no accounts', async () => {
    for (const question of [`${partner.id}/pricing_analytics`, `${saoPaulo.id}/${edge('owned')}`]) {
      expect(await askJson(sandboxAt(), question)).toMatchObject({ error: { code: 100 } })
    }
  })
})

describe('quality and limits', () => {
  test('of numbers', async () => {
    const fields = 'quality_rating,messaging_limit_tier,throughput,name_status,platform_type'
    const { data } = Object(await askJson(sandboxAt(), `${accounts.large.id}/phone_numbers?fields=${fields}`))
    expect(new Set(data.map((each: Record<string, unknown>) => each['quality_rating']))).toEqual(
      new Set(['GREEN', 'YELLOW', 'RED']),
    )
    expect(data[0]).toMatchObject({
      messaging_limit_tier: 'TIER_UNLIMITED',
      throughput: { level: 'HIGH' },
      name_status: 'APPROVED',
      platform_type: 'CLOUD_API',
    })
  })

  test('of templates', async () => {
    const question = `${saoPaulo.id}/message_templates?fields=name,status,quality_score`
    const { data } = Object(await askJson(sandboxAt(), question))
    const paused = data.find((each: Record<string, unknown>) => each['status'] === 'PAUSED')
    expect(paused).toMatchObject({ quality_score: { score: 'RED' } })
    expect(data[0]).toMatchObject({ quality_score: { score: 'GREEN', date: expect.any(Number) } })
  })
})
