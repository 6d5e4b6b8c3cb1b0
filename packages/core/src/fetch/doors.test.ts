import { createHmac } from 'node:crypto'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import { describe, expect, test, vi } from 'vitest'
import { createAnalyticsClient } from '../createAnalyticsClient.js'
import { AnalyticsError } from '../errors.js'
import { readRequest } from '../plan/readRequest.js'
import type { PointsRequest } from '../plan/request.js'
import { fetcherChecks } from '../testing/fetcherChecks.js'
import { printError } from '../wire/printError.js'
import { createGraphFetcher } from './createGraphFetcher.js'
import { createProxyFetcher } from './createProxyFetcher.js'
import { march } from './fixtures/sandboxClient.js'

const wabaId = accounts.saoPaulo.id
const token = 'EAATOKENOFTHEHOST'
const signal = new AbortController().signal
const pricing: PointsRequest = {
  kind: 'points',
  dataset: 'pricing',
  wabaId,
  form: 'field',
  start: 1_772_334_000,
  end: 1_773_543_600,
  granularity: 'DAY',
  dimensions: ['COUNTRY'],
  metrics: [],
  filters: {},
}

function recorded(answer: () => Response = () => Response.json({ id: wabaId })) {
  const calls: { readonly url: URL; readonly init: RequestInit }[] = []
  const fetch = vi.fn(async (input: RequestInfo | URL, init: RequestInit = {}) => {
    calls.push({ url: new URL(String(input), 'https://portal.example'), init })
    return answer()
  })
  return { fetch, calls }
}

describe('the door to the Graph API', () => {
  test('sends the token in its header only, and the proof of the app secret', async () => {
    const { fetch, calls } = recorded()
    const appSecret = '0123456789abcdef'
    const fetcher = createGraphFetcher({ token, appSecret, fetch })
    await fetcher({ kind: 'waba', wabaId }, { signal })
    await fetcher(pricing, { signal })
    const proof = createHmac('sha256', appSecret).update(token).digest('hex')
    for (const { url, init } of calls) {
      expect(url.searchParams.get('appsecret_proof')).toBe(proof)
      expect(url.href).not.toContain(token)
      expect(url.href).not.toContain(appSecret)
      expect(init).toMatchObject({
        method: 'GET',
        headers: { authorization: `Bearer ${token}` },
        redirect: 'manual',
      })
    }
  })

  test('proves each token by itself, as a function may give another each time', async () => {
    const { fetch, calls } = recorded()
    const tokens = ['EAAFIRST', 'EAASECOND']
    const fetcher = createGraphFetcher({ token: async () => tokens.shift() ?? '', appSecret: 's', fetch })
    for (let i = 0; i < 2; i++) await fetcher({ kind: 'waba', wabaId }, { signal })
    const proofs = calls.map(({ url }) => url.searchParams.get('appsecret_proof'))
    expect(proofs).toEqual(
      ['EAAFIRST', 'EAASECOND'].map((one) => createHmac('sha256', 's').update(one).digest('hex')),
    )
  })

  test.each(['field', 'edge'] as const)('asks in the %s form, and is answered the same', async (form) => {
    const sandbox = createSandbox({ clock: () => march, quirks: { unordered: false } })
    const query = {
      dataset: 'pricing',
      wabaId,
      range: { start: '2026-03-01', end: '2026-03-15' },
      granularity: 'DAY',
      dimensions: ['COUNTRY'],
    } as const
    const ask = (options: object) =>
      createAnalyticsClient({
        fetcher: createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch, ...options }),
        clock: () => march,
      }).query(query)
    const { rows } = await ask({ form })
    expect(rows).toEqual((await ask({})).rows)
    expect(rows.length).toBeGreaterThan(10)
    const line = sandbox.requests.find((request) => request.line.includes('analytics'))?.line
    expect(line).toContain(
      form === 'field' ? '?fields=pricing_analytics.start(' : '/pricing_analytics?start=',
    )
  })

  test('keeps to the form a dataset has, whatever is wished', async () => {
    const { fetch, calls } = recorded()
    const fetcher = createGraphFetcher({ token, fetch, form: 'edge' })
    await fetcher({ ...pricing, dataset: 'messaging', dimensions: [] }, { signal })
    expect(calls[0]?.url.searchParams.get('fields')).toContain('analytics.start(')
  })

  test('never follows a redirect, and calls a page what it is', async () => {
    const { fetch } = recorded(
      () => new Response(null, { status: 302, headers: { location: 'https://x.example' } }),
    )
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const fetcher = createGraphFetcher({ token, fetch })
    await expect(fetcher(pricing, { signal })).rejects.toMatchObject({ kind: 'bad-response', status: 302 })
    expect(fetch).toHaveBeenCalledTimes(1)
    told.mockRestore()
  })

  test.each(['v25', '25.0', 'v25.0/../x', 'V25.0', ''])('refuses "%s" as a version', (version) => {
    expect(() => createGraphFetcher({ token, version })).toThrow(
      expect.objectContaining({ reason: 'version-malformed' }),
    )
  })

  test('takes the token out of answers and errors', async () => {
    const next = `https://graph.facebook.com/v25.0/1/x?access_token=${token}&after=B`
    const bodies = [
      { data: [], paging: { next, cursors: { after: 'B' } } },
      { error: { message: `Bad token ${token}`, code: 190, error_data: { access_token: token } } },
    ]
    for (const body of bodies) {
      const { fetch } = recorded(() => Response.json(body))
      const fetcher = createGraphFetcher({ token, fetch })
      const outcome = await fetcher(pricing, { signal }).catch((cause: unknown) => cause)
      const shown = outcome instanceof AnalyticsError ? outcome.message : JSON.stringify(outcome)
      expect(shown).not.toContain(token)
      expect(shown).toContain('REDACTED')
    }
  })
})

describe("the door to one's own server", () => {
  test('sends typed parameters, and nothing of the platform', async () => {
    const { fetch, calls } = recorded()
    const fetcher = createProxyFetcher({
      url: '/api/whatsapp-analytics',
      headers: () => ({ 'x-csrf-token': 'abc' }),
      fetch,
    })
    const onHeaders = vi.fn()
    await fetcher(pricing, { signal, onHeaders })
    expect(calls[0]?.url.href).toBe('https://portal.example/api/whatsapp-analytics')
    expect(calls[0]?.init).toMatchObject({
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { 'content-type': 'application/json', 'x-wabalytics': '1', 'x-csrf-token': 'abc' },
    })
    expect(readRequest(JSON.parse(String(calls[0]?.init.body)))).toEqual(pricing)
    expect(onHeaders).toHaveBeenCalledTimes(1)
  })

  test.each([
    [401, 'auth'],
    [403, 'permission'],
    [404, 'not-found'],
    [413, 'too-large'],
    [429, 'rate-limit'],
    [500, 'bad-response'],
    [502, 'bad-response'],
  ] as const)('reads a %i without an error of the platform as %s', async (status, kind) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const headers = { 'retry-after': '7' }
    for (const body of ['', '{"message":"no"}', '{"error":null}']) {
      const { fetch } = recorded(() => new Response(body, { status, headers }))
      const fetcher = createProxyFetcher({ url: '/x', fetch })
      await expect(fetcher(pricing, { signal })).rejects.toMatchObject({ kind, status, retryAfter: 7 })
    }
    told.mockRestore()
  })

  test('and a server that keeps the contract pass the checks, and answer like the platform', async () => {
    const sandbox = createSandbox({ clock: () => march, token })
    const graph = createGraphFetcher({ token, fetch: sandbox.fetch })
    /** The contract of docs/proxy-contract.md in its least form. */
    const server = async (_: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
      init.signal?.throwIfAborted()
      const headers = new Headers({ 'cache-control': 'private, no-store' })
      const sent = new Headers(init.headers)
      if (sent.get('x-wabalytics') !== '1' || sent.get('content-type') !== 'application/json') {
        return new Response(null, { status: 403, headers })
      }
      try {
        const request = readRequest(await new Response(String(init.body)).json().catch(() => undefined))
        const answer = await graph(request, {
          signal,
          onHeaders: (given) => {
            for (const name of ['x-business-use-case-usage', 'x-app-usage', 'retry-after']) {
              const value = given.get(name)
              if (value !== null) headers.set(name, value)
            }
          },
        })
        init.signal?.throwIfAborted()
        return Response.json(answer, { headers })
      } catch (cause) {
        if (!(cause instanceof AnalyticsError)) throw cause
        const { status, body, headers: more } = printError(cause)
        for (const [name, value] of Object.entries(more)) headers.set(name, value)
        return Response.json(body, { status, headers })
      }
    }
    const fetcher = createProxyFetcher({ url: '/api/whatsapp-analytics', fetch: server })
    const route = { url: '/api/whatsapp-analytics', fetch: server }
    for (const { run } of fetcherChecks({ fetcher, wabaId, secrets: [token], route, clock: () => march }))
      await run()
    const query = {
      dataset: 'messaging',
      wabaId,
      range: { start: '2026-03-01', end: '2026-03-15' },
      granularity: 'DAY',
    } as const
    const ask = (door: typeof fetcher) =>
      createAnalyticsClient({ fetcher: door, clock: () => march }).query(query)
    expect((await ask(fetcher)).rows).toEqual((await ask(graph)).rows)
  })
})
