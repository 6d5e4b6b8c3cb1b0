import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createAnalyticsClient } from '../createAnalyticsClient.js'
import { datasetDefinition, datasetNames } from '../datasets/datasets.js'
import { AnalyticsError } from '../errors.js'
import type { AnalyticsRequest } from '../plan/request.js'
import { rowsOf } from '../table/rowsOf.js'
import { createTestClock } from '../testing/testClock.js'
import { readTable } from '../wire/readTable.js'
import { createProxyFetcher } from './createProxyFetcher.js'
import { jsonShapes } from './fixtures/jsonShapes.js'
import { letTimePass } from './fixtures/letTimePass.js'

const wabaId = '102290129340398'
const templateId = '1421988012088524'
const folder = new URL('../fixtures/', import.meta.url)
const recorded = readdirSync(folder).map((name): unknown =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
)
const bounds = { start: 1_790_000_000, end: 1_795_000_000 }
const signal = new AbortController().signal

/** Longest a call may take, in milliseconds; one that took longer is tried once more. */
const longest = 1000

/** A watch that stands still while a busy machine does something else. */
function startWatch(): () => number {
  const start = performance.now()
  const used = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(used)
    return Math.min(performance.now() - start, (user + system) / 1000)
  }
}

/** What every object would have if something wrote to what they share. */
const shared = () =>
  [
    Object.prototype,
    Array.prototype,
    Function.prototype,
    String.prototype,
    Number.prototype,
    Map.prototype,
  ].map((one) => Reflect.ownKeys(one).length)
const before = shared()

beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterAll(() => {
  vi.restoreAllMocks()
  expect(shared()).toEqual(before)
})

/** Calls a door: it answers, or throws the one error of the library, in time. */
async function through(door: () => unknown, input: unknown): Promise<'answered' | 'refused'> {
  for (let tries = 1; ; tries++) {
    const elapsed = startWatch()
    let outcome: 'answered' | 'refused' = 'answered'
    try {
      const answer = door()
      if (answer instanceof Promise) await answer
    } catch (cause) {
      if (!(cause instanceof AnalyticsError))
        throw new Error(`${shown(input)} threw ${String(cause)}`, { cause })
      if (!/\w/.test(cause.message) || !/\w/.test(cause.fix)) throw new Error(`${shown(input)} has no words`)
      outcome = 'refused'
    }
    if (elapsed() < longest) return outcome
    if (tries === 2) throw new Error(`${shown(input)} took too long`)
  }
}

const shown = (input: unknown) => JSON.stringify(input)?.slice(0, 500)

/** Every input through a door; both outcomes must come about, or it tries nothing. */
async function fuzz(inputs: Iterable<unknown>, door: (input: unknown, i: number) => unknown) {
  const seen = { answered: 0, refused: 0 }
  let i = 0
  for (const input of inputs) {
    const at = i++
    seen[await through(() => door(input, at), input)]++
  }
  expect(Math.min(seen.answered, seen.refused)).toBeGreaterThan(i / 200)
  expect(shared()).toEqual(before)
  return i
}

test('70,000 answers read into tables', async () => {
  const inputs = jsonShapes(recorded, 70_000, 1)
  await fuzz(inputs, (answer, i) => {
    const dataset = datasetNames[i % datasetNames.length] ?? 'pricing'
    const dimensions = Object.keys(datasetDefinition(dataset).dimensions)
    const { table } = readTable(answer, { dataset, wabaId, range: bounds, granularity: 'DAY', dimensions })
    for (const row of rowsOf(table))
      if (Object.getPrototypeOf(row) !== null) throw new Error('a row inherits')
  })
})

test('20,000 answers to everything else a client asks', async () => {
  const inputs = jsonShapes(recorded, 20_000, 2)
  let answer: unknown
  const clock = createTestClock(bounds.end * 1000)
  const client = createAnalyticsClient({
    fetcher: async () => answer,
    clock: clock.now,
    wait: clock.wait,
    keep: 0,
  })
  const doors: readonly (() => Promise<unknown>)[] = [
    () => client.waba(wabaId, { fresh: true }),
    () => client.phoneNumbers(wabaId),
    () => client.messageTemplates(wabaId),
    () => client.template({ wabaId, templateId }),
    () => client.confirmTemplateInsights({ wabaId }),
    () => client.setClickTracking({ wabaId, templateId, category: 'UTILITY', optedOut: true }),
  ]
  await fuzz(inputs, (input, i) => {
    answer = input
    const asked = doors[i % doors.length]?.() ?? Promise.reject(new Error('No such door.'))
    return letTimePass(asked, clock, () => true, 1)
  })
})

test('10,000 answers over HTTP, whole and cut off, of any status', async () => {
  const inputs = jsonShapes(recorded, 10_000, 3)
  const statuses = [200, 200, 200, 201, 400, 401, 403, 404, 422, 429, 500, 503]
  const request: AnalyticsRequest = { kind: 'waba', wabaId }
  let [text, status] = ['', 200]
  const fetcher = createProxyFetcher({ url: '/x', fetch: async () => new Response(text, { status }) })
  await fuzz(inputs, (input, i) => {
    const whole = JSON.stringify(input)
    text = i % 5 === 0 ? whole.slice(0, i % whole.length) : whole
    status = statuses[i % statuses.length] ?? 200
    return fetcher(request, { signal })
  })
})

/** Small texts that take long where an expression or a loop is careless, and large ones. */
const heavy: readonly (readonly [string, () => unknown])[] = [
  [
    'a long number that is none',
    () => ({ data: [{ data_points: [{ start: bounds.start, volume: `${'9'.repeat(200_000)}x` }] }] }),
  ],
  ['a long error', () => ({ error: { message: 'analytics insights '.repeat(50_000), code: 1 } })],
  ['a long page', () => `<html>${'<title'.repeat(100_000)}`],
  ['a long refusal', () => ({ message: 'route '.repeat(100_000) })],
  ['lists in lists', () => JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
  ['objects in objects', () => JSON.parse(`${'{"data":'.repeat(5000)}1${'}'.repeat(5000)}`)],
  [
    'points in lists in lists',
    () => ({ data: [{ data_points: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) }] }),
  ],
  [
    'a hundred thousand things that are no points',
    () => ({ data: [{ data_points: Array.from({ length: 100_000 }, (_, i) => i) }] }),
  ],
  ['fifty thousand blocks', () => ({ data: Array.from({ length: 50_000 }, () => ({ data_points: [] })) })],
  [
    'a hundred thousand keys',
    () => ({ data: Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i])) }),
  ],
  [
    'a key a point',
    () => ({
      data: [
        {
          data_points: Array.from({ length: 5000 }, (_, i) => ({
            start: bounds.start,
            end: bounds.end,
            [`k${i}`]: i,
          })),
        },
      ],
    }),
  ],
  [
    'a value a point',
    () => ({
      data: [
        {
          data_points: Array.from({ length: 20_000 }, (_, i) => ({
            start: bounds.start,
            volume: 1,
            pricing_category: `C${i}`,
          })),
        },
      ],
    }),
  ],
  [
    'points outside',
    () => ({
      data: [
        { data_points: Array.from({ length: 50_000 }, (_, i) => ({ start: i, end: i + 1, volume: 1 })) },
      ],
    }),
  ],
  ['a large answer of another shape', () => ({ foo: Array.from({ length: 300_000 }, (_, i) => ({ i })) })],
  [
    'costs in lists in lists',
    () => ({
      data: [
        {
          data_points: [{ start: bounds.start, cost: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) }],
        },
      ],
    }),
  ],
]

test.each(heavy)('%s is read in time', async (_, make) => {
  const input = make()
  for (const dataset of datasetNames) {
    const dimensions = Object.keys(datasetDefinition(dataset).dimensions)
    await through(
      () => readTable(input, { dataset, wabaId, range: bounds, granularity: 'DAY', dimensions }),
      0,
    )
  }
})
