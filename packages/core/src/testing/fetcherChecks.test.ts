import { accounts, createSandbox } from '@wabalytics/sandbox'
import { describe, expect, test } from 'vitest'
import { createGraphFetcher } from '../fetch/createGraphFetcher.js'
import type { Fetcher } from '../fetch/fetcher.js'
import { fetcherChecks } from './fetcherChecks.js'

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
  const checks = (fetcher: Fetcher) => fetcherChecks({ fetcher, wabaId, secrets: [token], clock: () => now })
  return { good, raw, checks }
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
