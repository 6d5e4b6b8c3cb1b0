import { afterEach, describe, expect, test } from 'vitest'
import { runCommand } from './runCommand.js'
import { type SandboxServer, serveSandbox } from './serveSandbox.js'

let server: SandboxServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

describe('a served sandbox', () => {
  test('answers on loopback as it does in the page, writes included', async () => {
    server = await serveSandbox()
    const { id } = server.sandbox.accounts.insightsOff
    const authorization = { Authorization: `Bearer ${server.token}` }
    const node = `${server.url}/v25.0/${id}`
    const written = await fetch(node, {
      method: 'POST',
      headers: authorization,
      body: 'is_enabled_for_insights=true',
    })
    expect(await written.json()).toEqual({ id: Number(id) })
    const read = await fetch(`${node}?fields=is_enabled_for_insights&access_token=${server.token}`)
    expect(await read.json()).toEqual({ is_enabled_for_insights: true, id })
    expect(read.headers.get('x-business-use-case-usage')).toContain(id)
  })

  test('leads to itself with the link to the next page', async () => {
    server = await serveSandbox()
    const { id } = server.sandbox.accounts.saoPaulo
    const first = await fetch(`${server.url}/v25.0/${id}/phone_numbers?limit=1&access_token=${server.token}`)
    const body: unknown = await first.json()
    expect(body).toMatchObject({
      paging: { next: expect.stringContaining(`${server.url}/v25.0/${id}/phone_numbers`) },
    })
  })

  test('lets a page of any origin ask', async () => {
    server = await serveSandbox()
    const asked = await fetch(`${server.url}/v25.0/1`, { method: 'OPTIONS' })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-headers')).toContain('Authorization')
    const refused = await fetch(`${server.url}/v25.0/1`)
    expect(refused.headers.get('access-control-allow-origin')).toBe('*')
  })

  test.each(['network', 'reset'] as const)('breaks the connection under the fault "%s"', async (kind) => {
    server = await serveSandbox({ faults: [{ kind }] })
    const asked = fetch(`${server.url}/v25.0/1?access_token=${server.token}`).then((response) =>
      response.text(),
    )
    await expect(asked).rejects.toThrow()
  })

  test('can be looked into, be reset and be made to fail over HTTP', async () => {
    server = await serveSandbox()
    const { url, token } = server
    const own = async (method: string, route: string, body?: string) => {
      const response = await fetch(`${url}/_sandbox/${route}`, { method, ...(body ? { body } : {}) })
      return [response.status, await response.json()]
    }
    const status = async () => (await fetch(`${url}/v25.0/310000000000020?access_token=${token}`)).status
    expect(await own('POST', 'faults', '{"kind":"html","match":"310"}')).toEqual([200, { success: true }])
    expect(await status()).toBe(502)
    expect(await own('DELETE', 'faults')).toEqual([200, { success: true }])
    expect(await status()).toBe(200)
    const [, state] = await own('GET', 'state')
    expect(state).toMatchObject({ callsLastHour: { '310000000000020': 2 }, requests: { length: 2 } })
    expect(JSON.stringify(state)).not.toContain(token)
    expect(await own('POST', 'reset')).toEqual([200, { success: true }])
    expect(await own('GET', 'state')).toMatchObject([200, { requests: [] }])
    expect(await own('POST', 'faults', '{"kind":"fire"}')).toMatchObject([
      400,
      { error: expect.stringContaining('fire') },
    ])
    expect(await own('GET', 'secrets')).toMatchObject([404, {}])
  })

  test('is what the command serves, and it says where', async () => {
    const said: string[] = []
    server = await runCommand(['--port', '0', '--token', 'mine'], (text) => said.push(text))
    expect(said.join('')).toContain(`${server?.url} stands in for the Graph API.\nToken: mine\n`)
    expect(said.join('')).toMatch(/310000000000020 {2}saoPaulo/)
    expect(await runCommand(['--help'], (text) => said.push(text))).toBeUndefined()
    expect(said.at(-1)).toContain('Rules: lookBack=true|false, ')
  })

  test('refuses a port that is taken', async () => {
    server = await serveSandbox()
    const port = Number(new URL(server.url).port)
    await expect(serveSandbox({ port })).rejects.toThrow(/EADDRINUSE/)
  })
})
