import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSandbox } from './createSandbox.js'
import { ask, askJson, post, sandboxAt } from './testing/ask.js'
import { pinned } from './testing/pinned.js'
import { accounts } from './world/accounts.js'

const { insightsOff, saoPaulo } = accounts

describe('a sandbox', () => {
  test('remembers what was written until it is reset', async () => {
    const sandbox = sandboxAt({ faults: [{ kind: 'html', times: 1 }] })
    const asked = `${insightsOff.id}?fields=is_enabled_for_insights`
    expect((await ask(sandbox, asked)).status).toBe(502)
    await post(sandbox, `${insightsOff.id}?is_enabled_for_insights=true`)
    await post(sandbox, `${saoPaulo.templates[2]?.id}?cta_url_link_tracking_opted_out=true&category=UTILITY`)
    expect(await askJson(sandbox, asked)).toMatchObject({ is_enabled_for_insights: true })
    expect(sandbox.state()).toEqual({
      insightsConfirmed: expect.arrayContaining([insightsOff.id]),
      clickTrackingOff: [saoPaulo.templates[2]?.id],
      changedTemplates: { [String(saoPaulo.templates[2]?.id)]: { category: 'UTILITY', status: 'PENDING' } },
      callsLastHour: { [insightsOff.id]: 3, [saoPaulo.id]: 1 },
    })
    expect(sandbox.requests.map(({ line }) => line)).toContain(`GET /${asked}`)

    sandbox.reset()
    expect(sandbox.state()).toMatchObject({ clickTrackingOff: [], changedTemplates: {}, callsLastHour: {} })
    expect(sandbox.requests).toEqual([])
    expect((await ask(sandbox, asked)).status).toBe(502)
    expect(await askJson(sandbox, asked)).toMatchObject({ is_enabled_for_insights: false })
  })

  test('shares nothing with another one', async () => {
    const [one, other] = [sandboxAt(), sandboxAt()]
    await post(one, `${insightsOff.id}?is_enabled_for_insights=true`)
    expect(other.state().insightsConfirmed).not.toContain(insightsOff.id)
  })

  test('asks its clock on every call', async () => {
    let now = Date.parse('2026-03-01T03:00:00Z')
    const sandbox = sandboxAt({ clock: () => now })
    const sent = async () => {
      const span = `start(1772334000).end(1772420400)`
      const answer = await askJson(sandbox, `${saoPaulo.id}?fields=analytics.${span}.granularity(DAY)`)
      return Object(answer).analytics.data_points.length
    }
    expect(await sent()).toBe(0)
    now += 86_400_000
    expect(await sent()).toBe(1)
  })

  test('without a clock goes by the time of the machine', async () => {
    const { headers } = await ask(createSandbox(), saoPaulo.id)
    expect(Math.abs(Date.parse(headers.get('date') ?? '') - Date.now())).toBeLessThan(60_000)
  })

  test('has its own token when it is given one', async () => {
    const sandbox = sandboxAt({ token: 'mine' })
    expect(sandbox.token).toBe('mine')
    expect((await ask(sandbox, saoPaulo.id)).status).toBe(200)
  })

  test('speaks every version that is not gone, and the latest when none is named', async () => {
    const sandbox = sandboxAt()
    const version = async (path: string) => {
      const response = await sandbox.fetch(`https://graph.facebook.com${path}?access_token=${sandbox.token}`)
      const { error } = Object(await response.json())
      return [response.headers.get('facebook-api-version'), error?.code]
    }
    expect(await version(`/v26.0/${saoPaulo.id}`)).toEqual(['v26.0', undefined])
    expect(await version(`/${saoPaulo.id}`)).toEqual(['v25.0', undefined])
    expect(await version(`/v16.0/${saoPaulo.id}`)).toEqual(['v16.0', 2635])
  })

  test('refuses a seed that is no whole number, and a clock that is no time', () => {
    expect(() => createSandbox({ seed: 1.5 })).toThrow(RangeError)
    expect(() => createSandbox({ clock: new Date('soon') })).toThrow(RangeError)
  })

  test('answers whatever it is asked, if only with an error', async () => {
    const sandbox = sandboxAt({ callsPerHour: false })
    const nodes = fc.constantFrom(saoPaulo.id, saoPaulo.businessId, insightsOff.id, '', 'x', '%20')
    const edges = fc.constantFrom('', '/phone_numbers', '/template_analytics', '/call_analytics', '/nothing')
    const names = fc.constantFrom(
      'fields',
      'start',
      'end',
      'granularity',
      'template_ids',
      'limit',
      'after',
      'dimensions',
    )
    const moments = fc.constantFrom(
      '0',
      '-99999999999999999999',
      '1772150400',
      '1772236800',
      '99999999999999999999',
    )
    const field = fc
      .tuple(moments, moments)
      .map(([start, end]) => `analytics.start(${start}).end(${end}).granularity(DAY)`)
    const values = fc.oneof(
      moments,
      field,
      fc.constantFrom('DAILY', '[]', '[1]', 'id,('),
      fc.string({ maxLength: 9 }),
    )
    await fc.assert(
      fc.asyncProperty(nodes, edges, fc.dictionary(names, values), async (node, edge, parameters) => {
        const response = await ask(sandbox, `${node}${edge}?${new URLSearchParams(parameters)}`)
        expect(await response.json()).toBeTypeOf('object')
      }),
      { ...pinned, numRuns: 300 },
    )
  })
})

test('ids are digits, unique, and safe to be numbers', () => {
  const ids = Object.values(accounts).flatMap((account) => [
    account.id,
    account.businessId,
    ...[account.phoneNumbers, account.templates, account.templateGroups, account.groups]
      .flat()
      .map(({ id }) => id),
  ])
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^\d{15,16}$/.test(id) || String(Number(id)) !== id)).toEqual([])
})
