import { describe, expect, test } from 'vitest'
import type { PointsRequest } from '../plan/request.js'
import { rollup } from '../transform/rollup.js'
import { fakePlatform } from './fixtures/fakePlatform.js'

const wabaId = '102290129340398'
const other = '109259195336416'
const day = 86_400
const query = {
  dataset: 'pricing',
  wabaId,
  range: { start: '2026-10-01', end: '2026-10-05' },
  granularity: 'DAY',
} as const

/** A point a day, each with what it says of its money. */
const answer =
  (money: (i: number) => object, around: object = {}) =>
  (request: PointsRequest) => ({
    ...around,
    data: [
      {
        data_points: Array.from({ length: Math.round((request.end - request.start) / day) }, (_, i) => ({
          start: request.start + i * day,
          end: request.start + (i + 1) * day,
          volume: 10,
          cost: 5,
          ...money(i),
        })),
      },
    ],
  })

const codes = (notices: readonly { readonly code: string }[]) => notices.map(({ code }) => code)

// The account's own currency is BRL.
describe("amounts that say they are in another currency than the account's", () => {
  test.each<[string, (i: number) => object, object]>([
    ['each', () => ({ currency: 'usd' }), {}],
    ['each, with their amount', () => ({ cost: { amount: '5', currency: 'USD' } }), {}],
    ['each, with their value in a list', () => ({ cost: [{ value: 5, currency: 'USD' }] }), {}],
    ['all together', () => ({}), { currency: 'USD' }],
  ])('%s, are figures in that one', async (_, money, around) => {
    const { client } = fakePlatform(answer(money, around))
    const { rows, currency, accounts, notices, ...rest } = await client.query(query)
    expect(rows.map(({ cost }) => cost)).toEqual([5, 5, 5, 5])
    expect(currency).toBe('USD')
    expect(accounts).toMatchObject([{ wabaId, currency: 'USD' }])
    expect(notices).toContainEqual({
      code: 'currency-differs',
      severity: 'caution',
      wabaId,
      details: { name: 'USD', value: 'BRL' },
    })
    const total = rollup({ accounts, notices, ...rest }, { by: [], metrics: ['cost'] })
    expect(total.measures.get('cost')?.currency).toBe('USD')
  })

  test('some of them, are left out and counted, and nothing is added across', async () => {
    const { client } = fakePlatform(answer((i) => (i % 2 === 0 ? { currency: 'USD' } : {})))
    const { rows, currency, notices } = await client.query(query)
    expect(rows.map(({ cost, volume }) => [cost, volume])).toEqual([
      [undefined, 10],
      [5, 10],
      [undefined, 10],
      [5, 10],
    ])
    expect(currency).toBe('BRL')
    expect(notices).toContainEqual({
      code: 'amounts-left-out',
      severity: 'loss',
      wabaId,
      details: { count: 2, currencies: ['USD'] },
    })
    expect(codes(notices)).not.toContain('cost-withheld')
  })

  test('in several, none of them its own, are all left out', async () => {
    const { client } = fakePlatform(answer((i) => ({ currency: ['USD', 'EUR'][i % 2] })))
    const { rows, notices } = await client.query(query)
    expect(rows.map(({ cost }) => cost)).toEqual([undefined, undefined, undefined, undefined])
    expect(notices).toContainEqual(
      expect.objectContaining({
        code: 'amounts-left-out',
        details: { count: 4, currencies: ['USD', 'EUR'] },
      }),
    )
    expect(codes(notices)).not.toContain('cost-withheld')
  })

  test('by month, are not added up with the others', async () => {
    const month = {
      ...query,
      granularity: 'MONTH',
      range: { start: '2026-11-01', end: '2026-11-21' },
    } as const
    const { client } = fakePlatform(answer((i) => (i < 5 ? { currency: 'USD' } : {})))
    const { rows, notices } = await client.query(month)
    expect(rows.map(({ volume, cost }) => [volume, cost])).toEqual([
      [50, undefined],
      [150, 75],
    ])
    expect(codes(notices)).toContain('amounts-left-out')
  })

  test('on another page, are told apart', async () => {
    const { client } = fakePlatform((request) => {
      const second = request.page?.after === 'B'
      const one = answer(() => ({}), { currency: second ? 'USD' : 'BRL' })(request)
      return second ? one : { ...one, paging: { next: 'x', cursors: { after: 'B' } } }
    })
    const { rows, notices } = await client.query(query)
    expect(rows.filter(({ cost }) => cost !== undefined)).toHaveLength(4)
    expect(notices).toContainEqual(
      expect.objectContaining({ code: 'amounts-left-out', details: { count: 4, currencies: ['USD'] } }),
    )
  })

  test('of templates, too', async () => {
    const points = (request: PointsRequest) => ({
      data: [
        {
          data_points: [
            {
              template_id: '10001',
              start: request.start,
              end: request.start + day,
              delivered: 2,
              cost: [{ type: 'amount_spent', value: 3, currency: 'USD' }],
            },
          ],
        },
      ],
    })
    const { client } = fakePlatform(points)
    const { currency } = await client.query({
      dataset: 'template',
      wabaId,
      range: { start: '2026-10-01', end: '2026-10-02' },
      granularity: 'DAY',
      templateIds: ['10001'],
    })
    expect(currency).toBe('USD')
  })
})

test('amounts that name the currency of the account are as any', async () => {
  const { client } = fakePlatform(answer((i) => (i % 2 === 0 ? { currency: 'BRL' } : {}), {}))
  const { rows, currency, notices } = await client.query(query)
  expect([rows.map(({ cost }) => cost), currency]).toEqual([[5, 5, 5, 5], 'BRL'])
  expect(codes(notices).filter((code) => /currenc|amounts|unknown-key|cost/.test(code))).toEqual([])
})

test('accounts whose amounts turn out to be in different currencies are not added up', async () => {
  const { client } = fakePlatform((request) =>
    answer(() => ({}), request.wabaId === other ? { currency: 'USD' } : {})(request),
  )
  const { currency, notices } = await client.query({ ...query, wabaId: [wabaId, other] })
  expect(currency).toBeUndefined()
  expect(notices).toContainEqual(
    expect.objectContaining({ code: 'mixed-currencies', details: { currencies: ['BRL', 'USD'] } }),
  )
})

test.each<[unknown]>([[[1, 2]], ['R$ 5'], [{}], [{ foo: 1 }], [true]])(
  'a cost of %j is unreadable, not withheld',
  async (cost) => {
    const { client } = fakePlatform(answer(() => ({ cost })))
    const { notices } = await client.query(query)
    expect(codes(notices)).not.toContain('cost-withheld')
    expect(notices).toContainEqual(
      expect.objectContaining({ code: 'unreadable-values', details: { name: 'cost', count: 4 } }),
    )
  },
)
