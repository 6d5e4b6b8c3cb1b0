import { accounts, type Fault } from '@wabalytics/sandbox'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AnalyticsError } from '../errors.js'
import { march, setUp } from './fixtures/sandboxClient.js'

const wabaId = accounts.saoPaulo.id
const templateIds = accounts.saoPaulo.templates.map(({ id }) => id)
const range = { start: '2026-02-01', end: '2026-03-01' }
const queries = {
  messaging: { dataset: 'messaging', wabaId, range, granularity: 'DAY' },
  pricing: {
    dataset: 'pricing',
    wabaId,
    range,
    granularity: 'DAY',
    dimensions: ['COUNTRY', 'PRICING_CATEGORY'],
  },
  template: { dataset: 'template', wabaId, range, granularity: 'DAY', templateIds },
} as const
type Name = keyof typeof queries

/** What the platform knows: the answer without faults. */
async function truth(name: Name) {
  const { client, run } = setUp()
  return (await run(client.query(queries[name]))).rows
}

const points = /analytics/
const passing: Readonly<Record<string, Fault>> = {
  network: { kind: 'network', times: 2, match: points },
  reset: { kind: 'reset', times: 2, match: points },
  html: { kind: 'html', times: 2, match: points },
  empty: { kind: 'empty', times: 2, match: points },
  'cut JSON': { kind: 'cut-json', times: 2, match: points },
  'error 1': { kind: 'error', code: 1, times: 2, match: points },
  'error 2 with status 200': { kind: 'status200-error', code: 2, times: 2, match: points },
  'error 131016': { kind: 'error', code: 131016, times: 2, match: points },
  'no usage headers': { kind: 'no-usage' },
  'malformed usage headers': { kind: 'malformed-usage' },
  'a clock that is off': { kind: 'clock-skew', skewMs: 90_000 },
}

describe.each(Object.keys(queries) as Name[])('%s', (name) => {
  test.each(Object.entries(passing))('through a passing fault is answered in full: %s', async (_, fault) => {
    const { client, run } = setUp({ faults: [fault] })
    const { rows, completeness } = await run(client.query(queries[name]))
    expect(rows).toEqual(await truth(name))
    expect(rows.length).toBeGreaterThan(20)
    expect(completeness.status).toBe('complete')
  })

  test('hangs and is tried again', async () => {
    const { client, run, clock } = setUp({ faults: [{ kind: 'hang', times: 1, match: points }] })
    const { rows } = await run(client.query(queries[name]), true)
    expect(rows).toEqual(await truth(name))
    expect(clock.now() - march).toBeGreaterThanOrEqual(30_000)
  })
})

/** Faults that stay, and the error they end in. */
const lasting: readonly (readonly [string, Fault, object])[] = [
  ['network', { kind: 'network' }, { kind: 'network' }],
  ['html', { kind: 'html' }, { kind: 'bad-response', status: 502 }],
  ['empty', { kind: 'empty' }, { kind: 'bad-response' }],
  ['cut JSON', { kind: 'cut-json' }, { kind: 'bad-response' }],
  ['an expired token', { kind: 'expired-token' }, { kind: 'auth', code: 190, subcode: 463 }],
  ['a token without the permission', { kind: 'error', code: 200 }, { kind: 'permission' }],
  ['a restricted account', { kind: 'error', code: 368 }, { kind: 'account-restricted' }],
  ['a locked account', { kind: 'error', code: 131031 }, { kind: 'account-restricted' }],
  ['an app without its proof', { kind: 'error', code: 104 }, { kind: 'configuration' }],
  ['too many calls of the app', { kind: 'error', code: 4 }, { kind: 'rate-limit' }],
  ['too many calls to the account', { kind: 'error', code: 80008 }, { kind: 'rate-limit' }],
  ['an error nobody documented', { kind: 'error', code: 987654 }, { kind: 'unknown', code: 987654 }],
  ['an error that repeats the token', { kind: 'echo-token' }, { kind: 'auth' }],
]

test.each(lasting)('%s ends in an error that says what to do', async (_, fault, expected) => {
  const { client, run, sandbox } = setUp({ faults: [fault] })
  const error = await run(client.query(queries.pricing)).catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(AnalyticsError)
  expect(error).toMatchObject({ ...expected, fix: expect.stringMatching(/\w/) })
  expect(JSON.stringify([error, String(error)])).not.toContain(sandbox.token)
})

test('a fault that retrying cannot heal is tried once, one that it may, three times', async () => {
  for (const [fault, calls] of [
    [{ kind: 'error', code: 200 }, 1],
    [{ kind: 'error', code: 4 }, 1],
    [{ kind: 'network' }, 3],
    [{ kind: 'html' }, 3],
  ] as const) {
    const { client, run, sent } = setUp({ faults: [fault] })
    await run(client.waba(wabaId)).catch(() => {})
    expect(sent, fault.kind).toHaveLength(calls)
  }
})

test('an account that always hangs does not keep the others: it is named', async () => {
  const slow = accounts.kolkata.id
  const { client, run } = setUp({ faults: [{ kind: 'hang', match: new RegExp(slow) }] })
  const { rows, completeness } = await run(
    client.query({ ...queries.messaging, wabaId: [wabaId, slow] }),
    true,
  )
  expect(new Set(rows.map((row) => row.wabaId))).toEqual(new Set([wabaId]))
  expect(completeness).toMatchObject({
    status: 'partial',
    failures: [{ wabaId: slow, error: { kind: 'timeout' } }],
  })
})

test('pages without an end are followed until all came, and never added twice', async () => {
  const { client, run } = setUp({ faults: [{ kind: 'cursor-loop', match: 'template_analytics' }] })
  const { rows, completeness } = await run(client.query(queries.template))
  expect(rows).toEqual(await truth('template'))
  expect(completeness.status).toBe('complete')
})

test('a platform with pages of its own is followed to the end', async () => {
  const { client, run, fetcher } = setUp()
  const whole = await run(client.query(queries.template))
  // Asks in pages of 25, whatever the plan says.
  const paged = setUp({
    client: {
      fetcher: (request, options) =>
        fetcher(
          request.kind === 'points' ? { ...request, page: { ...request.page, limit: 25 } } : request,
          options,
        ),
    },
  })
  const answer = await paged.run(paged.client.query(queries.template))
  expect(answer.rows).toEqual(whole.rows)
  expect(answer.completeness.status).toBe('complete')
})

describe('cost of an account that bills through a partner', () => {
  const partner = accounts.partnerBilled.id

  test('is left out, the rest answered, and the reason told', async () => {
    const { client, run } = setUp()
    const query = { ...queries.pricing, wabaId: partner, metrics: ['COST', 'VOLUME'] } as const
    const { rows, notices, completeness } = await run(client.query(query))
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.every(({ volume, cost }) => (volume ?? 0) > 0 && cost === undefined)).toBe(true)
    expect(notices).toContainEqual({ code: 'cost-withheld', severity: 'loss', wabaId: partner, details: {} })
    expect(completeness.status).toBe('complete')
  })

  test('asked alone is an error', async () => {
    const { client, run } = setUp()
    const query = { ...queries.pricing, wabaId: partner, metrics: ['COST'] } as const
    await expect(run(client.query(query))).rejects.toMatchObject({ kind: 'cost-withheld' })
  })
})

test('whatever goes wrong, and whenever: a right answer, a marked part of it, or an error that says what to do', async () => {
  const kinds = [
    'network',
    'reset',
    'html',
    'empty',
    'cut-json',
    'cursor-loop',
    'expired-token',
    'hang',
  ] as const
  const codes = [1, 2, 4, 10, 80007, 100, 104, 190, 368, 131000, 200007, 987654]
  const scope = {
    after: fc.nat(9),
    times: fc.integer({ min: 1, max: 6 }),
    match: fc.constantFrom(/analytics/, /./),
  }
  const fault: fc.Arbitrary<Fault> = fc.oneof(
    fc.record({ kind: fc.constantFrom(...kinds), ...scope }),
    fc.record({
      kind: fc.constantFrom('error' as const, 'status200-error' as const),
      code: fc.constantFrom(...codes),
      ...scope,
    }),
  )
  const other = accounts.newYork
  const questions = {
    'half hours of two accounts': {
      dataset: 'messaging',
      wabaId: [wabaId, other.id],
      range: { start: '2026-01-10', end: '2026-03-10' },
      granularity: 'HALF_HOUR',
    },
    templates: {
      ...queries.template,
      templateIds: [...templateIds, ...templateIds.map((id) => `9${id}`.slice(0, 15))],
    },
  } as const
  const right = new Map<string, Set<string>>()
  for (const [name, query] of Object.entries(questions)) {
    const { client, run } = setUp()
    right.set(name, new Set((await run(client.query(query))).rows.map((row) => JSON.stringify(row))))
  }
  const seen = new Set<string>()
  const name = fc.constantFrom(...(Object.keys(questions) as (keyof typeof questions)[]))
  await fc.assert(
    fc.asyncProperty(name, fc.array(fault, { minLength: 1, maxLength: 2 }), async (asked, faults) => {
      const { client, run } = setUp({ faults })
      const hangs = faults.some(({ kind }) => kind === 'hang')
      const outcome = await run(client.query(questions[asked]), hangs).catch((cause: unknown) => {
        expect(cause).toBeInstanceOf(AnalyticsError)
        expect(cause).toMatchObject({ kind: expect.any(String), fix: expect.stringMatching(/\w/) })
        return undefined
      })
      seen.add(outcome?.completeness.status ?? 'error')
      if (outcome === undefined) return
      const { rows, completeness } = outcome
      const truth = right.get(asked) ?? new Set()
      for (const row of rows) expect(truth.has(JSON.stringify(row))).toBe(true)
      if (completeness.status === 'complete') expect(rows).toHaveLength(truth.size)
      else
        expect(completeness.failures.length + Number(completeness.status === 'truncated')).toBeGreaterThan(0)
    }),
    { numRuns: 25, seed: 23 },
  )
  expect(seen).toEqual(new Set(['complete', 'partial', 'error']))
}, 60_000)
