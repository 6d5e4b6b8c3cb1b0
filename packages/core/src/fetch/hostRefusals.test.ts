import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAnalyticsClient } from '../createAnalyticsClient.js'
import { createGraphFetcher } from './createGraphFetcher.js'
import { createProxyFetcher } from './createProxyFetcher.js'

const wabaId = '102290129340398'
const signal = new AbortController().signal
const waba = { kind: 'waba', wabaId } as const
const page = (title: string) => `<!doctype html>\n<html lang="en"><head><title>${title}</title></head></html>`
const json = (status: number, body: object) => () => Response.json(body, { status })
const text = (status: number, body: string) => () => new Response(body, { status })
const moved = (status: number) => () =>
  new Response(null, { status, headers: { location: '/login?next=%2Fapi&token=geheim' } })

/** Pauses are over at once; nothing comes too late. */
const wait = (milliseconds: number) =>
  milliseconds < 10_000 ? Promise.resolve() : new Promise<void>(() => {})

/** What servers answer in place of the platform, and what it is: kind, reason, words that must not be lost. */
const refusals: readonly (readonly [string, () => Response, string, string, string])[] = [
  [
    '400 of Nest',
    json(400, { statusCode: 400, message: ['range too long'], error: 'Bad Request' }),
    'invalid-request',
    'host-refused',
    'range too long',
  ],
  [
    '422 of Laravel',
    json(422, { message: 'The given data was invalid.', errors: {} }),
    'invalid-request',
    'host-refused',
    'given data',
  ],
  [
    '422 of FastAPI',
    json(422, { detail: [{ loc: ['body'], msg: 'field required' }] }),
    'invalid-request',
    'host-refused',
    'field required',
  ],
  [
    '400 of GraphQL',
    json(400, { errors: [{ message: 'Syntax Error' }] }),
    'invalid-request',
    'host-refused',
    'Syntax Error',
  ],
  [
    '402',
    json(402, { error: 'Your plan has no analytics' }),
    'invalid-request',
    'host-refused',
    'plan has no',
  ],
  ['403 of API Gateway', json(403, { message: 'Forbidden' }), 'permission', 'host-refused', 'Forbidden'],
  [
    '403 in an envelope of its own',
    json(403, { error: { code: 403, message: 'No seat', status: 'PERMISSION_DENIED' } }),
    'permission',
    'host-refused',
    'No seat',
  ],
  [
    '403 of a firewall',
    text(403, page('Attention Required! | Cloudflare')),
    'permission',
    'host-refused',
    'Attention Required',
  ],
  [
    '404 of Express',
    text(404, '<!DOCTYPE html><html><body><pre>Cannot POST /api/x</pre></body></html>'),
    'configuration',
    'route-missing',
    'Cannot POST',
  ],
  [
    '404 of Next',
    text(404, page('404: This page could not be found')),
    'configuration',
    'route-missing',
    'could not be found',
  ],
  [
    '404 of Nest',
    json(404, { statusCode: 404, message: 'Cannot POST /api/x', error: 'Not Found' }),
    'configuration',
    'route-missing',
    'Cannot POST',
  ],
  [
    '404 of Fastify',
    json(404, { statusCode: 404, error: 'Not Found', message: 'Route POST:/api/x not found' }),
    'configuration',
    'route-missing',
    'Route POST',
  ],
  ['404 of FastAPI', json(404, { detail: 'Not Found' }), 'configuration', 'route-missing', 'Not Found'],
  [
    '404 of Spring',
    json(404, { status: 404, error: 'Not Found', path: '/api/x' }),
    'configuration',
    'route-missing',
    'Not Found',
  ],
  ['404 of Hono', text(404, '404 Not Found'), 'configuration', 'route-missing', '404 Not Found'],
  ['404 of Go', text(404, '404 page not found\n'), 'configuration', 'route-missing', 'page not found'],
  [
    '404 of Vercel',
    json(404, { error: { code: '404', message: 'The page could not be found' } }),
    'configuration',
    'route-missing',
    'could not be found',
  ],
  ['404 of the contract', text(404, ''), 'not-found', 'http-404', 'nothing'],
  [
    '404 of an account',
    json(404, { message: 'No such account' }),
    'not-found',
    'http-404',
    'No such account',
  ],
  ['405', text(405, ''), 'configuration', 'route-missing', '405'],
  [
    '501 of a file server',
    text(501, page('Error response')),
    'configuration',
    'route-missing',
    'Error response',
  ],
  ['409', json(409, { title: 'Conflict', detail: 'Busy' }), 'invalid-request', 'host-refused', 'Busy'],
  ['419', text(419, page('Page Expired')), 'auth', 'http-419', 'Page Expired'],
  ['302', moved(302), 'bad-response', 'redirected', '/login'],
  ['303', moved(303), 'bad-response', 'redirected', '/login'],
  ['308', moved(308), 'configuration', 'redirected', '/login'],
  ['200 with a page', text(200, page('Log in')), 'bad-response', 'page', 'Log in'],
  ['200 with the page of a single-page app', text(200, page('')), 'bad-response', 'page', 'a page'],
  [
    '200 with a refusal',
    json(200, { error: 'Session expired' }),
    'bad-response',
    'host-refused',
    'Session expired',
  ],
  [
    '200 with a refusal that names its status',
    json(200, { error: { statusCode: 403, message: 'No' } }),
    'permission',
    'host-refused',
    'No',
  ],
]

let told: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  told = vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  told.mockRestore()
  vi.unstubAllEnvs()
})

describe.each(refusals)('%s', (_, answer, kind, reason, words) => {
  test(`is ${kind}, keeps its words, and is not sent again`, async () => {
    const fetch = vi.fn(async () => answer())
    const client = createAnalyticsClient({
      fetcher: createProxyFetcher({ url: '/api/x', fetch }),
      wait,
    })
    const error = await client.phoneNumbers(wabaId).catch((cause: unknown) => cause)
    expect(error).toMatchObject({ kind, reason, retryable: false, message: expect.stringContaining(words) })
    expect(error).toMatchObject({ fix: expect.stringMatching(/\w/) })
    expect(JSON.stringify([error, String(error), told.mock.calls])).not.toContain('geheim')
    expect(fetch).toHaveBeenCalledTimes(1)
  })
})

test.each([
  ['500 of a crash', json(500, { message: 'boom' })],
  ['502 of a gateway', text(502, page('502 Bad Gateway'))],
  ['503', text(503, '')],
  ['408', text(408, '')],
  ['200 and nothing', text(200, '')],
  ['200 and half of it', text(200, '{"id":"1')],
])('%s passes, and is sent again', async (_, answer) => {
  const fetch = vi.fn(async () => answer())
  const client = createAnalyticsClient({
    fetcher: createProxyFetcher({ url: '/x', fetch }),
    wait,
  })
  await expect(client.phoneNumbers(wabaId)).rejects.toMatchObject({ kind: 'bad-response', retryable: true })
  expect(fetch).toHaveBeenCalledTimes(3)
  expect(told).not.toHaveBeenCalled()
})

describe("an error of the platform is never taken for the host's", () => {
  test.each([302, 400, 403, 404, 422, 500])('with status %i', async (status) => {
    const body = { error: { message: '(#80008) x', type: 'OAuthException', code: 80008 } }
    const fetch = async () => Response.json(body, { status: status === 302 ? 200 : status })
    await expect(createProxyFetcher({ url: '/x', fetch })(waba, { signal })).rejects.toMatchObject({
      kind: 'rate-limit',
      code: 80008,
    })
  })
})

describe('a redirect', () => {
  test('that a page hides is told from a failed connection', async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
    })
    const fetch = vi.fn(async (_: unknown, init?: RequestInit) => {
      expect(init?.redirect).toBe('manual')
      return hidden
    })
    await expect(createProxyFetcher({ url: '/x', fetch })(waba, { signal })).rejects.toMatchObject({
      kind: 'bad-response',
      reason: 'redirected',
      status: undefined,
    })
  })
})

describe('the developer', () => {
  const refused = async () => Response.json({ message: 'Forbidden' }, { status: 403 })
  const ask = (fetcher: ReturnType<typeof createProxyFetcher>) => fetcher(waba, { signal }).catch(() => {})

  test('is told once, with address, status and reason, and without what the address carries', async () => {
    vi.stubEnv('NODE_ENV', 'development')
    const fetcher = createProxyFetcher({ url: 'https://u:pw@x.example/api?key=geheim#a', fetch: refused })
    for (let i = 0; i < 3; i++) await ask(fetcher)
    expect(told).toHaveBeenCalledTimes(1)
    const line = String(told.mock.calls[0]?.[0])
    for (const part of ['https://x.example/api', '403', 'host-refused', 'Forbidden'])
      expect(line).toContain(part)
    expect(line).not.toMatch(/geheim|pw/)
    expect(line).not.toContain('\n')
  })

  test('is told of a Graph API behind a gateway, without token and proof', async () => {
    vi.stubEnv('NODE_ENV', 'development')
    const options = { token: 'EAATOKENOFTHEHOST', appSecret: 'secretsecret', baseUrl: 'https://gate.example' }
    await ask(
      createGraphFetcher({
        ...options,
        fetch: async () => new Response('EAATOKENOFTHEHOST', { status: 403 }),
      }),
    )
    expect(told).toHaveBeenCalledTimes(1)
    expect(String(told.mock.calls[0]?.[0])).toMatch(/^\[wabalytics\] https:\/\/gate\.example\/v25\.0\/\d+ /)
    expect(String(told.mock.calls[0]?.[0])).not.toMatch(/EAATOKEN|proof/)
  })

  test('is told nothing in production, nor of what the platform refuses', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    await ask(createProxyFetcher({ url: '/x', fetch: refused }))
    vi.stubEnv('NODE_ENV', 'development')
    const body = { error: { message: 'x', type: 'OAuthException', code: 10 } }
    await ask(createProxyFetcher({ url: '/x', fetch: async () => Response.json(body, { status: 403 }) }))
    expect(told).not.toHaveBeenCalled()
  })
})
