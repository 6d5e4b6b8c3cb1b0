import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { createAnalyticsClient } from '../createAnalyticsClient.js'
import type { AnalyticsRequest } from '../plan/request.js'
import { type WabaField, wabaFields } from '../plan/wabaFields.js'
import { createGraphFetcher } from './createGraphFetcher.js'

const wabaId = '102290129340398'
const node: Readonly<Record<WabaField, unknown>> = {
  name: 'Loja',
  currency: 'BRL',
  timezone_id: '25',
  country: 'BR',
  is_enabled_for_insights: true,
}
const url = new URL('../fixtures/waba-node.error.10.one-field-refused.json', import.meta.url)
const unnamed: unknown = JSON.parse(readFileSync(url, 'utf8'))
const refusal = (code: number, message: string) => ({ error: { message, type: 'OAuthException', code } })
const query = {
  dataset: 'pricing',
  wabaId,
  range: { start: '2026-10-01', end: '2026-10-02' },
  granularity: 'DAY',
} as const

/** An account that refuses whoever asks for one of some fields, as a whole. */
function setUp(refused: readonly WabaField[], error: (field: WabaField) => unknown) {
  const asked: (readonly WabaField[])[] = []
  const fetcher = vi.fn(async (request: AnalyticsRequest): Promise<unknown> => {
    if (request.kind === 'points') {
      return { data: [{ data_points: [{ start: request.start, end: request.end, volume: 3, cost: 1.5 }] }] }
    }
    if (request.kind !== 'waba') throw new Error(request.kind)
    const fields = request.fields ?? wabaFields
    asked.push(fields)
    const no = fields.find((field) => refused.includes(field))
    return no === undefined
      ? { id: wabaId, ...Object.fromEntries(fields.map((one) => [one, node[one]])) }
      : error(no)
  })
  const clock = () => Date.UTC(2026, 10, 22, 12)
  return { client: createAnalyticsClient({ fetcher, clock }), asked, fetcher }
}

/** The refusals, and how many readings of the account they cost when one field, or two, are refused. */
const refusals: readonly (readonly [
  string,
  (field: WabaField) => unknown,
  Readonly<Record<WabaField, number>>,
])[] = [
  [
    'without naming it',
    () => unnamed,
    { name: 2, country: 2, is_enabled_for_insights: 2, currency: 5, timezone_id: 5 },
  ],
  [
    'as not existing',
    (field) =>
      refusal(
        100,
        `(#100) Tried accessing nonexisting field (${field}) on node type (WhatsAppBusinessAccount)`,
      ),
    { name: 2, country: 2, is_enabled_for_insights: 2, currency: 2, timezone_id: 2 },
  ],
  [
    'as deprecated',
    (field) => refusal(12, `(#12) ${field} field is deprecated for versions v26.0 and higher`),
    { name: 2, country: 2, is_enabled_for_insights: 2, currency: 2, timezone_id: 2 },
  ],
  [
    'as not permitted',
    (field) => refusal(200, `(#200) Missing permission to read '${field}'`),
    { name: 2, country: 2, is_enabled_for_insights: 2, currency: 2, timezone_id: 2 },
  ],
]

describe.each(refusals)('an account that is refused for one field, %s,', (_, error, calls) => {
  test.each(wabaFields)('is read without it, and figures still come: %s', async (field) => {
    const { client, asked } = setUp([field], error)
    const { rows, notices, currency, completeness } = await client.query(query)
    expect(rows).toMatchObject([{ volume: 3, cost: 1.5 }])
    expect(completeness.status).toBe('complete')
    expect(currency).toBe(field === 'currency' ? undefined : 'BRL')
    const told = notices.find(({ code }) => code === 'account-fields-refused')
    expect(told).toMatchObject({ severity: 'caution', wabaId })
    expect(told?.details['fields']).toContain(field)
    const zone = notices.some(({ code }) => code === 'unknown-time-zone')
    expect(zone).toBe(field === 'timezone_id')
    expect(asked).toHaveLength(calls[field])
    expect((await client.waba(wabaId)).refused).toContain(field)
    expect(asked).toHaveLength(calls[field])
  })

  test('is read without two of them', async () => {
    const { client } = setUp(['currency', 'country'], error)
    const waba = await client.waba(wabaId)
    expect(waba).toMatchObject({ currency: undefined, country: undefined, timezoneId: '25' })
    expect(waba.refused).toEqual(expect.arrayContaining(['currency', 'country']))
  })
})

test.each<[string, unknown, number]>([
  ['for itself', unnamed, 3],
  ['for want of a permission', refusal(200, '(#200) You do not have the necessary permissions'), 1],
  ['for its token', refusal(190, 'Invalid OAuth access token'), 1],
  [
    'as another node',
    refusal(100, '(#100) Tried accessing nonexisting field (currency) on node type (Business)'),
    1,
  ],
])('an account that is refused %s is refused', async (_, error, calls) => {
  const { client, fetcher } = setUp([], () => undefined)
  fetcher.mockImplementation(async () => error)
  const code = Object(error).error.code
  await expect(client.waba(wabaId)).rejects.toMatchObject({ code, wabaId })
  expect(fetcher).toHaveBeenCalledTimes(calls)
})

test('a server that knows nothing of fewer fields is asked in vain, and its refusal told', async () => {
  const { client, fetcher } = setUp([], () => undefined)
  fetcher.mockImplementation(async (request) => (request.kind === 'waba' ? unnamed : { data: [] }))
  await expect(client.query(query)).rejects.toMatchObject({ kind: 'permission', code: 10 })
})

test('the Graph API is asked for those fields alone', async () => {
  const urls: string[] = []
  const fetch = async (input: RequestInfo | URL) => {
    urls.push(String(input))
    return Response.json(urls.length === 1 ? unnamed : { id: wabaId, currency: 'BRL', timezone_id: '25' })
  }
  const client = createAnalyticsClient({ fetcher: createGraphFetcher({ token: 'EAATOKEN', fetch }) })
  expect(await client.waba(wabaId)).toMatchObject({
    currency: 'BRL',
    refused: ['name', 'country', 'is_enabled_for_insights'],
  })
  expect(urls.map((one) => new URL(one).searchParams.get('fields'))).toEqual([
    'id,name,currency,timezone_id,country,is_enabled_for_insights',
    'id,currency,timezone_id',
  ])
})
