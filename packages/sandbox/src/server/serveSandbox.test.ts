import { afterEach, describe, expect, test } from 'vitest'
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

  test('refuses a port that is taken', async () => {
    server = await serveSandbox()
    const port = Number(new URL(server.url).port)
    await expect(serveSandbox({ port })).rejects.toThrow(/EADDRINUSE/)
  })
})
