import { describe, expect, test } from 'vitest'
import { ask, sandboxAt } from '../testing/ask.js'
import { accounts } from '../world/accounts.js'

const { saoPaulo, kolkata, partnerBilled, empty } = accounts
const host = 'https://graph.facebook.com/v21.0'

describe('a token', () => {
  const sandbox = sandboxAt({
    tokens: {
      poor: { scopes: ['public_profile'] },
      old: { expiresAt: new Date('2026-03-01T11:59:59Z') },
      narrow: { wabaIds: [saoPaulo.id] },
      partner: { partner: true },
    },
  })
  const askAs = async (token: string, question: string) => {
    const response = await sandbox.fetch(`${host}/${question}`, {
      headers: { Authorization: `Bearer ${token}` },
    })
    const body: unknown = await response.json()
    return { status: response.status, body }
  }

  test('without the permission is refused with code 200', async () => {
    const { status, body } = await askAs('poor', saoPaulo.id)
    expect(status).toBe(403)
    expect(body).toMatchObject({
      error: { code: 200, message: expect.stringContaining('whatsapp_business_management') },
    })
  })

  test('that has expired is refused with 190/463', async () => {
    expect((await askAs('old', saoPaulo.id)).body).toMatchObject({ error: { code: 190, error_subcode: 463 } })
  })

  test('for some accounts cannot tell the others from those that do not exist', async () => {
    expect((await askAs('narrow', saoPaulo.id)).status).toBe(200)
    expect((await askAs('narrow', kolkata.id)).body).toMatchObject({
      error: { code: 100, error_subcode: 33 },
    })
  })

  const span = 'start(1767236400).end(1767322800).granularity(DAILY)'
  test.each(['pricing_analytics', 'conversation_analytics', 'call_analytics'])(
    'of the partner sees the cost in %s that its customer does not',
    async (field) => {
      const question = `${partnerBilled.id}?fields=${field}.${span}`
      const theirs = JSON.stringify((await askAs('partner', question)).body)
      const ours = JSON.stringify((await askAs(sandbox.token, question)).body)
      expect(theirs).toContain('"cost"')
      expect(ours).not.toContain('"cost"')
      expect(ours).toContain('"start"')
    },
  )

  test('can be added later, and be changed', async () => {
    expect((await askAs('late', saoPaulo.id)).status).toBe(401)
    const token = sandbox.setToken('late', {})
    expect((await askAs(token, saoPaulo.id)).status).toBe(200)
    sandbox.setToken('late', { scopes: [] })
    expect((await askAs(token, saoPaulo.id)).status).toBe(403)
  })
})

describe('the calls of an hour', () => {
  test('are counted in percent, and told with every answer', async () => {
    const sandbox = sandboxAt({ callsPerHour: 10 })
    await ask(sandbox, saoPaulo.id)
    const { headers } = await ask(sandbox, saoPaulo.id)
    expect(JSON.parse(headers.get('x-business-use-case-usage') ?? '')).toEqual({
      [saoPaulo.id]: [
        {
          type: 'whatsapp',
          call_count: 20,
          total_cputime: 5,
          total_time: 5,
          estimated_time_to_regain_access: 0,
        },
      ],
    })
    expect(JSON.parse(headers.get('x-app-usage') ?? '')).toHaveProperty('call_count')
  })

  test('run out with code 80008, by account, and come back with time', async () => {
    let now = Date.parse('2026-03-01T12:00:00Z')
    const sandbox = sandboxAt({ callsPerHour: 2, clock: () => now })
    const call = async (id: string) => (await ask(sandbox, id)).status
    expect([await call(saoPaulo.id), await call(saoPaulo.id)]).toEqual([200, 200])
    now += 20 * 60_000
    const refused = await ask(sandbox, saoPaulo.id)
    expect(await refused.json()).toMatchObject({ error: { code: 80008 } })
    expect(refused.headers.get('x-business-use-case-usage')).toContain('"estimated_time_to_regain_access":40')
    expect(await call(kolkata.id)).toBe(200)
    now += 40 * 60_000
    expect(await call(saoPaulo.id)).toBe(200)
  })

  test('are 200 for an account without traffic, 5,000 for the others, or without limit', async () => {
    const percent = async (id: string, options = {}) => {
      const sandbox = sandboxAt(options)
      for (let count = 0; count < 50; count += 1) await ask(sandbox, id)
      const { headers } = await ask(sandbox, id)
      return Object(JSON.parse(headers.get('x-business-use-case-usage') ?? ''))[id][0].call_count
    }
    expect(await percent(empty.id)).toBe(25)
    expect(await percent(saoPaulo.id)).toBe(1)
    expect(await percent(saoPaulo.id, { callsPerHour: false })).toBe(0)
  })
})
