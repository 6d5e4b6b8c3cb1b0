import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DatasetName, datasetDefinition, datasetNames } from '../datasets/datasets.js'
import { AnalyticsError } from '../errors.js'
import type { AnalyticsQuery } from '../query/query.js'
import { createGraphFetcher } from './createGraphFetcher.js'
import { fakePlatform } from './fixtures/fakePlatform.js'

const wabaId = '102290129340398'
const folder = new URL('../fixtures/', import.meta.url)
const texts = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

/** Recorded answers of a dataset, by how its file is called. */
const recorded = texts.flatMap(([name, text]) => {
  const dataset = datasetNames.find((one) => name.startsWith(`${datasetDefinition(one).field}.`))
  return dataset === undefined ? [] : [{ name, dataset, answer: JSON.parse(text) as unknown }]
})

const ids: Partial<Record<DatasetName, object>> = {
  template: { templateIds: ['1421988012088524', '2632273056924580'] },
  templateGroup: { templateGroupIds: ['1044106240855852'] },
  group: { groupIds: ['1044106240855852'] },
}

/** A question to a dataset; the client checks it as it checks any. */
function questionTo(dataset: DatasetName): AnalyticsQuery {
  const range = { start: '2026-11-01', end: '2026-11-04' }
  const dimensions = Object.keys(datasetDefinition(dataset).dimensions)
  return { dataset, wabaId, range, granularity: 'DAY', dimensions, ...ids[dataset] } as AnalyticsQuery
}

/** Asks, and is content with an answer whose rows can be read, or with the one error of the library. */
async function survives(dataset: DatasetName, answer: unknown): Promise<void> {
  const { client, clock } = fakePlatform(() => answer)
  let settled = false
  const asked = client.query(questionTo(dataset)).then(
    ({ rows, notices, completeness }) => {
      expect(Array.isArray(rows) && Array.isArray(notices)).toBe(true)
      expect(['complete', 'partial', 'truncated']).toContain(completeness.status)
    },
    (cause: unknown) => {
      expect(cause).toBeInstanceOf(AnalyticsError)
      expect(cause).toMatchObject({ kind: expect.stringMatching(/\w/), fix: expect.stringMatching(/\w/) })
    },
  )
  asked.finally(() => {
    settled = true
  })
  for (let turn = 0; turn < 20 && !settled; turn++) {
    await new Promise((resolve) => setImmediate(resolve))
    if (!settled) await clock.advance(5000)
  }
  await asked
}

test.each(texts.filter(([, text]) => text.length < 1500))(
  '%s, cut off at any byte, is never an answer',
  async (_, text) => {
    const bytes = new TextEncoder().encode(text.trimEnd())
    const request = { kind: 'waba', wabaId } as const
    for (let length = 0; length < bytes.length; length++) {
      const fetch = async () => new Response(bytes.slice(0, length))
      const fetcher = createGraphFetcher({ token: 'EAATOKEN', fetch })
      const answer = fetcher(request, { signal: new AbortController().signal })
      const cause = await answer.catch((error: unknown) => error)
      expect(cause, `${length} bytes`).toMatchObject({ name: 'AnalyticsError', kind: 'bad-response' })
    }
  },
)

/** The places of a JSON value: paths of keys. */
function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))]
}

function put(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? put(one, rest, other) : one))
  const copy: Record<string, unknown> = { ...Object(value) }
  copy[key] = put(copy[key], rest, other)
  return copy
}

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    '',
    -1,
    1e300,
    1e21,
    '9'.repeat(400),
    [],
    [[]],
    {},
    { data: [{ data_points: [{}] }] },
  ),
  fc.constantFrom<unknown>(
    '2026-02-30',
    '0001-01-01',
    '__proto__',
    -1e15,
    0.1,
    true,
    { error: null },
    { error: {} },
  ),
)

test('any JSON value in any place of a recorded answer is survived', async () => {
  const spoiled = fc
    .tuple(fc.constantFrom(...recorded), fc.nat(), odd)
    .map(([{ name, dataset, answer }, at, value]) => {
      const places = placesOf(answer)
      const place = places[at % places.length] ?? []
      return { name, dataset, place, answer: put(answer, place, value) }
    })
  await fc.assert(
    fc.asyncProperty(spoiled, ({ dataset, answer }) => survives(dataset, answer)),
    { numRuns: 500, seed: 17 },
  )
}, 30_000)

test('any JSON value as an answer is survived, whatever was asked', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...datasetNames), odd, survives), {
    numRuns: 300,
    seed: 17,
  })
  await fc.assert(
    fc.asyncProperty(odd, async (answer) => {
      const { client, fetcher } = fakePlatform(() => answer)
      fetcher.mockImplementation(async () => answer)
      const calls = [
        () => client.waba(wabaId),
        () => client.phoneNumbers(wabaId),
        () => client.messageTemplates(wabaId),
        () => client.template({ wabaId: '102290129340398', templateId: '12345' }),
        () => client.confirmTemplateInsights({ wabaId }),
        () =>
          client.setClickTracking({
            wabaId: '102290129340398',
            templateId: '12345',
            category: 'UTILITY',
            optedOut: true,
          }),
      ]
      for (const call of calls) {
        const outcome = await call().catch((cause: unknown) => cause)
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(AnalyticsError)
      }
    }),
    { numRuns: 200, seed: 17 },
  )
}, 30_000)
