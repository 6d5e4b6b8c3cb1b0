import { AnalyticsError, createAnalyticsClient, createGraphFetcher, rollup } from '@wabalytics/core'
import { createSandbox } from '@wabalytics/sandbox'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { dehydrateResult } from './dehydrateResult.js'
import { hydrateResult } from './hydrateResult.js'

const clock = new Date('2026-03-01T12:00:00Z')
/** JSON of two results: one with dimensions and a failed account, one with clicks. */
let pricing: string
let template: string

beforeAll(async () => {
  const sandbox = createSandbox({ clock })
  const fetcher = createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch as typeof fetch })
  const client = createAnalyticsClient({ fetcher, clock: () => clock.getTime() })
  const { saoPaulo, newYork } = sandbox.accounts
  const range = { start: '2026-02-24', end: '2026-02-27' }
  const costs = await client.query({
    dataset: 'pricing',
    wabaId: [saoPaulo.id, newYork.id, '99999999999'],
    range,
    granularity: 'DAY',
    dimensions: ['PRICING_CATEGORY'],
  })
  const templateIds = newYork.templates.slice(0, 3).map(({ id }) => id)
  const sends = await client.query({
    dataset: 'template',
    wabaId: newYork.id,
    range,
    granularity: 'DAY',
    templateIds,
  })
  pricing = JSON.stringify(dehydrateResult(costs))
  template = JSON.stringify(dehydrateResult(sends))
})

type Path = readonly (string | number)[]

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

/** The JSON with one place set to something else, or taken out. */
function changed(text: string, path: Path, value: unknown): never {
  const root = { json: JSON.parse(text) }
  let place = root as Record<string, unknown>
  const whole = ['json', ...path]
  for (const key of whole.slice(0, -1)) place = place[key] as Record<string, unknown>
  const last = String(whole.at(-1))
  if (value === undefined) delete place[last]
  else place[last] = value
  return root.json as never
}

function refusal(json: never): AnalyticsError | undefined {
  try {
    const result = hydrateResult(json)
    // What is let in can be read to its end, and adds up.
    for (const row of result.rows) for (const one of Object.values(row)) expect(one).not.toBeNaN()
    for (const row of rollup(result, { by: [] }).rows) {
      for (const sum of Object.values(row)) if (typeof sum === 'number') expect(sum).toBeLessThan(Infinity)
    }
    return undefined
  } catch (error) {
    if (error instanceof AnalyticsError) return error
    throw error
  }
}

test('JSON as it came is read; one object gives one result', () => {
  const json = changed(pricing, ['currency'], undefined)
  expect(refusal(json)).toBeUndefined()
  expect(hydrateResult(json)).toBe(hydrateResult(json))
})

const table = ['table'] as const
test.each<[string, Path, unknown]>([
  ['another form', ['dehydrated'], 2],
  ['no form', ['dehydrated'], undefined],
  ['another dataset', ['table', 'dataset'], 'call'],
  ['a dataset of no name', ['query', 'dataset'], '__proto__'],
  ['a question that cannot be asked', ['query', 'granularity'], 'HOUR'],
  ['an account that is no id', ['query', 'wabaIds', 0], '1 or 1'],
  ['a filter nobody has', ['query', 'filters', 'limit'], 1],
  ['a length beyond the columns', [...table, 'length'], 1_000],
  ['a length beyond any page', [...table, 'length'], 1e15],
  ['a negative length', [...table, 'length'], -1],
  ['half a point', [...table, 'length'], 2.5],
  ['a code of no bucket', [...table, 'buckets', 'codes', 0], 1e6],
  ['a negative code', [...table, 'buckets', 'codes', 0], -1],
  ['a code that is no number', [...table, 'buckets', 'codes', 0], '0'],
  ['a bucket that ends before it starts', [...table, 'buckets', 'ends', 0], 0],
  ['buckets out of order', [...table, 'buckets', 'starts', 1], 1],
  ['a code of no value', [...table, 'dimensions', 0, 'codes', 0], 200],
  ['a value that is no text', [...table, 'dimensions', 0, 'values', 0], { toString: 1 }],
  ['two columns of one name', [...table, 'dimensions', 1, 'name'], 'wabaId'],
  ['a figure that is text', [...table, 'metrics', 0, 'values', 0], '12'],
  ['figures too few', [...table, 'metrics', 0, 'values'], [1]],
  ['a unit of no name', [...table, 'metrics', 0, 'unit'], 'euro'],
  ['a rule of no name', [...table, 'metrics', 0, 'combine'], { rule: 'add' }],
  ['a quotient without its parts', [...table, 'metrics', 0, 'combine'], { rule: 'ratio' }],
  ['a notice of no name', ['notices', 0, 'code'], 'toString'],
  ['a detail that is an object', ['notices', 0, 'details', 'x'], {}],
  ['an error of no kind', ['completeness', 'failures', 0, 'error', 'kind'], 'fatal'],
  ['more failures than can be', ['completeness', 'requests', 'failed'], 1e9],
  ['a zone that is none', ['accounts', 0, 'timeZone'], 'Mars/Olympus'],
  ['a moment that is none', ['accounts', 0, 'range', 'start'], 1e300],
  ['a moment that is none', ['fetchedAt'], null],
  ['nothing', [], null],
  ['a list', [], []],
  ['a number', [], 7],
])('%s is refused', (_, path, value) => {
  expect(refusal(changed(pricing, path, value))).toMatchObject({
    kind: 'bad-response',
    reason: 'hydration-foreign',
  })
})

test('clicks of a point that is none are refused', () => {
  expect(refusal(changed(template, ['table', 'clicks', 'point', 0], 1e6))?.reason).toBe('hydration-foreign')
  expect(refusal(changed(template, ['table', 'clicks', 'count', 0], 'x'))?.reason).toBe('hydration-foreign')
})

test('whatever a page carries, it is read whole or refused by name, and nothing is polluted', () => {
  const anything = fc.oneof(
    fc.constant(undefined),
    fc.jsonValue(),
    fc.double(),
    fc.constantFrom('__proto__', 'constructor', '-1', '9'.repeat(400)),
  )
  const before = Object.keys(Object.prototype).length
  for (const text of [pricing, template]) {
    const paths = pathsOf(JSON.parse(text))
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        const error = refusal(changed(text, path, value))
        if (error !== undefined) expect(error.reason).toBe('hydration-foreign')
      }),
      { numRuns: 1_500, seed: 15 },
    )
  }
  expect(Object.keys(Object.prototype)).toHaveLength(before)
})
