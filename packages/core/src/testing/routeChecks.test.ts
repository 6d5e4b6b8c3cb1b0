import { accounts } from '@wabalytics/sandbox'
import { expect, test } from 'vitest'
import { AnalyticsError } from '../errors.js'
import { readRequest } from '../plan/readRequest.js'
import { printError } from '../wire/printError.js'
import { routeChecks } from './routeChecks.js'

const wabaId = accounts.saoPaulo.id

type Server = (incoming: Request) => Promise<Response>

const noStore = { 'cache-control': 'private, no-store' }

/** The contract in its least form. */
const careful: Server = async (incoming) => {
  const { headers } = incoming
  const ours = headers.get('x-wabalytics') === '1' && headers.get('content-type') === 'application/json'
  if (!ours) return new Response(null, { status: 403, headers: noStore })
  try {
    readRequest(await incoming.json().catch(() => undefined))
    return Response.json({ id: wabaId }, { headers: noStore })
  } catch (cause) {
    if (!(cause instanceof AnalyticsError)) throw cause
    const { status, body } = printError(cause)
    return Response.json(body, { status, headers: noStore })
  }
}

async function told(server: Server): Promise<readonly string[]> {
  const fetch = (async (url: string, init: RequestInit) =>
    server(new Request(new URL(url, 'https://portal.example'), init))) as typeof globalThis.fetch
  const faults: string[] = []
  for (const { run } of routeChecks({ url: '/api', fetch }, wabaId)) {
    await run().catch((cause: Error) => faults.push(cause.message))
  }
  return faults
}

test('a server that keeps the contract passes', async () => {
  expect(await told(careful)).toEqual([])
})

/** A server of which one thing is careless. */
const careless: readonly (readonly [string, Server, RegExp])[] = [
  [
    'fails on malformed bodies',
    (incoming) =>
      careful(incoming).then((one) =>
        one.status === 400 ? new Response(null, { status: 500, headers: noStore }) : one,
      ),
    /by 500/,
  ],
  ['takes them for a question', (incoming) => careful(incoming).then(answered(400)), /by 200/],
  [
    'answers a stack',
    async (incoming) => {
      const copy = incoming.clone()
      try {
        JSON.parse(await copy.text())
        return await careful(incoming)
      } catch (cause) {
        return new Response(cause instanceof Error ? cause.stack : '', { status: 400, headers: noStore })
      }
    },
    /insides/,
  ],
  ['lets caches keep answers', (incoming) => careful(incoming).then(cached(200)), /no-store/],
  ['lets caches keep errors', (incoming) => careful(incoming).then(cached(400)), /no-store/],
  ['answers any site', (incoming) => careful(incoming).then(answered(403)), /with only/],
]

function answered(status: number) {
  return (one: Response) => (one.status === status ? Response.json({}, { headers: noStore }) : one)
}

function cached(status: number) {
  return (one: Response) => (one.status === status ? new Response(one.body, { status }) : one)
}

test.each(careless)('a server that %s is told so, and nothing else', async (_, server, words) => {
  expect(await told(server)).toEqual([expect.stringMatching(words)])
})
