import { accounts, createSandbox } from '@wabalytics/sandbox'
import { describe, expect, test } from 'vitest'
import { createGraphFetcher } from '../fetch/createGraphFetcher.js'
import type { Fetcher } from '../fetch/fetcher.js'
import { readRequest } from '../plan/readRequest.js'
import type { AnalyticsRequest } from '../plan/request.js'
import { fetcherChecks } from './fetcherChecks.js'

const { signal } = new AbortController()
const now = Date.UTC(2026, 2, 20, 15)
const wabaId = accounts.saoPaulo.id

function setUp() {
  const token = 'EAATOKENOFTHEHOST'
  const sandbox = createSandbox({ clock: () => now, token })
  const good = createGraphFetcher({ token, fetch: sandbox.fetch })
  /** Asks as a careless host would: the platform's JSON as it is. */
  const raw: Fetcher = async (request, { signal }) => {
    const calls: Promise<Response>[] = []
    const keep = createGraphFetcher({
      token,
      fetch: async (input, init) => {
        const response = sandbox.fetch(String(input), init)
        calls.push(response.then((one) => one.clone()))
        return response
      },
    })
    await keep(request, { signal }).catch(() => {})
    return (await calls[0])?.json()
  }
  /** What a server does with the writes it was not told to take. */
  const refusing: Fetcher = async (request, options) => good(readRequest(request), options)
  const checks = (fetcher: Fetcher) => fetcherChecks({ fetcher, wabaId, secrets: [token], clock: () => now })
  return { good: refusing, all: good, raw, checks, token }
}

describe('a fetcher that does what it should', () => {
  const { good, checks } = setUp()

  test.each(checks(good))('$name', async ({ run }) => {
    await run()
  })
})

/** What careless fetchers do, and the checks that tell. */
const careless: readonly (readonly [string, (good: Fetcher, raw: Fetcher) => Fetcher, readonly RegExp[]])[] =
  [
    [
      'swallows errors',
      (good) => (request, options) => good(request, options).catch(() => ({})),
      [/passes errors/, /cancelled/],
    ],
    [
      'turns errors into failed connections',
      (good) => (request, options) =>
        good(request, options).catch(() => {
          throw new TypeError('failed')
        }),
      [/passes errors/],
    ],
    [
      'ignores its signal',
      (good) => (request) => good(request, { signal: new AbortController().signal }),
      [/cancelled/],
    ],
    [
      'drops the page',
      (good) => (request, options) => {
        if (request.kind !== 'messageTemplates') return good(request, options)
        return good({ kind: request.kind, wabaId: request.wabaId }, options)
      },
      [/cursor/],
    ],
    ['lets the token out', (_, raw) => raw, [/secret/]],
    [
      'wraps answers',
      (good) => async (request, options) => ({ result: await good(request, options) }),
      [/account asked/, /messaging/],
    ],
    [
      'answers what it answered before',
      (good) => {
        const kept = new Map<string, Promise<unknown>>()
        return (request, options) => {
          const answer = kept.get(request.kind) ?? good(request, options)
          kept.set(request.kind, answer)
          return answer
        }
      },
      [/own answer/],
    ],
    [
      'changes the request',
      (good) => (request, options) => {
        Object.assign(request, { wabaId: '1' })
        return good(request, options)
      },
      [/leaves the request/],
    ],
    [
      'reads ids as numbers',
      (good) => async (request, options) =>
        JSON.parse(JSON.stringify(await good(request, options)).replace(/"id":"(\d+)"/g, '"id":9$1000')),
      [/long ids/],
    ],
    [
      'hides the headers',
      (good) =>
        (request, { signal }) =>
          good(request, { signal }),
      [/onHeaders/],
    ],
    [
      'passes on headers, but not those that tell of calls',
      (good) => (request, options) =>
        good(request, {
          ...options,
          onHeaders: (headers) => {
            options.onHeaders?.({
              get: (name) => (/usage/i.test(name) ? null : headers.get(name)),
            })
          },
        }),
      [/onHeaders/],
    ],
  ]

test.each(careless)('a fetcher that %s is told so', async (_, spoil, names) => {
  const { good, raw, checks } = setUp()
  const told: string[] = []
  for (const { name, run } of checks(spoil(good, raw))) {
    await run().catch((cause: unknown) => {
      expect(cause).toBeInstanceOf(Error)
      told.push(name)
    })
  }
  for (const name of names) expect(told).toContainEqual(expect.stringMatching(name))
})

test('a fetcher that takes writes nobody named is told so, and one that names them is not tried', async () => {
  const { all, token } = setUp()
  const common = { fetcher: all, wabaId, secrets: [token], clock: () => now }
  const writes = ['setClickTracking', 'confirmTemplateInsights'] as const
  const named = (options: Partial<Parameters<typeof fetcherChecks>[0]>) =>
    fetcherChecks({ ...common, ...options }).filter(({ name }) => /refuses the write/.test(name))
  expect(named({ writes })).toEqual([])
  expect(named({ writes: ['setClickTracking'] })).toHaveLength(1)
  for (const { run } of named({})) await expect(run()).rejects.toThrow(/It took the write/)
})

test('a write is tried only where it changes nothing', async () => {
  const { token } = setUp()
  const sent: AnalyticsRequest[] = []
  const sandbox = createSandbox({ clock: () => now, token, quirks: { unordered: false } })
  const graph = createGraphFetcher({ token, fetch: sandbox.fetch })
  const keeping: Fetcher = (request, options) => {
    sent.push(request)
    return graph(request, options)
  }
  for (const id of [accounts.saoPaulo.id, accounts.newYork.id, accounts.empty.id]) {
    const before = await graph({ kind: 'messageTemplates', wabaId: id }, { signal })
    for (const { name, run } of fetcherChecks({ fetcher: keeping, wabaId: id, clock: () => now })) {
      if (/refuses the write/.test(name)) await run().catch(() => {})
    }
    expect(await graph({ kind: 'messageTemplates', wabaId: id }, { signal })).toEqual(before)
  }
  expect(sent.some(({ kind }) => kind === 'setClickTracking')).toBe(true)
})
