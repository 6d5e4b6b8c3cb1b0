import { describe, expect, test } from 'vitest'
import { answerOf, pricingTable, templateTable } from './fixtures/tables.js'
import { emptyReasonAt } from './measureColumn.js'
import { rollup } from './rollup.js'

const oct = (day: number) => Date.UTC(2026, 9, day, 3) / 1000

describe('groups', () => {
  const table = pricingTable([
    { start: oct(2), country: 'BR', pricingCategory: 'UTILITY', volume: 3, cost: 0.2 },
    { start: oct(1), country: 'BR', pricingCategory: 'UTILITY', volume: 2, cost: 0.1 },
    { start: oct(1), country: 'AR', pricingCategory: 'MARKETING', volume: 1 },
    { start: oct(2), country: undefined, volume: 4, cost: 0 },
  ])

  test('add what adds, in the order of their keys', () => {
    expect(rollup(table, { by: ['country'] }).rows).toEqual([
      { country: 'AR', volume: 1, cost: undefined },
      { country: 'BR', volume: 5, cost: 0.3 },
      { country: 'UNKNOWN', volume: 4, cost: 0 },
    ])
  })

  test('of nothing are one group of everything; what was missing is counted, not 0', () => {
    const all = rollup(table, { by: [] })
    expect(all.rows).toEqual([{ volume: 10, cost: 0.3 }])
    expect(all.measures.get('cost')?.missing).toEqual(Uint32Array.of(1))
    expect([...all.points]).toEqual([4])
  })

  test('by start carry their bounds; by another granularity, that calendar', () => {
    const options = { by: ['start'], metrics: ['volume'] } as const
    expect(rollup(table, options).rows).toEqual([
      { start: new Date(oct(1) * 1000), end: new Date(oct(2) * 1000), volume: 3 },
      { start: new Date(oct(2) * 1000), end: new Date(oct(3) * 1000), volume: 7 },
    ])
    const monthly = rollup(table, { ...options, granularity: 'MONTH', timeZone: 'America/Sao_Paulo' })
    expect(monthly.rows).toEqual([
      { start: new Date('2026-10-01T03:00:00Z'), end: new Date('2026-11-01T03:00:00Z'), volume: 10 },
    ])
    expect(monthly.straddling).toBe(0)
    expect(rollup(table, { ...options, granularity: 'DAY', timeZone: 'UTC' }).straddling).toBe(4)
  })

  test('may be called __proto__', () => {
    const odd = pricingTable([{ start: oct(1), country: '__proto__', volume: 1 }])
    expect(rollup(odd, { by: ['country'], metrics: ['volume'] }).rows).toEqual([
      Object.assign(Object.create(null), { country: '__proto__', volume: 1 }),
    ])
  })

  test('carry further numbers', () => {
    const { rows } = rollup(table, {
      by: [],
      measures: {
        days: { op: 'points' },
        priced: { op: 'count', metric: 'cost' },
        mean: { op: 'mean', metric: 'cost' },
        least: { op: 'min', metric: 'cost' },
        most: { op: 'max', metric: 'volume' },
        countries: { op: 'distinct', dimension: 'country' },
        each: { op: 'ratio', of: 'cost', per: 'volume' },
      },
    })
    expect(rows).toEqual([
      { days: 4, priced: 3, mean: 0.1, least: 0, most: 4, countries: 2, each: 0.0333333333333333 },
    ])
  })

  test('by a name the table does not have are refused, with the names it has', () => {
    expect(() => rollup(table, { by: ['Country'] })).toThrow(
      expect.objectContaining({ reason: 'group-unknown', fix: expect.stringContaining('country') }),
    )
    expect(() => rollup(table, { by: [], metrics: ['price'] })).toThrow(
      expect.objectContaining({ reason: 'metric-unknown' }),
    )
  })
})

describe('money', () => {
  const table = pricingTable([
    { wabaId: '100001', start: oct(1), country: 'BR', volume: 2, cost: 0.1 },
    { wabaId: '100002', start: oct(1), country: 'BR', volume: 3, cost: 700 },
    { wabaId: '100002', start: oct(1), country: 'KR', volume: 4, cost: 900 },
  ])
  const answer = answerOf(table, { '100001': 'BRL', '100002': 'KRW' })

  test('of several currencies is never added, but stands by currency', () => {
    const groups = rollup(answer, { by: ['country'] })
    expect(groups.rows).toEqual([
      { country: 'BR', volume: 5, cost: undefined },
      { country: 'KR', volume: 4, cost: 900 },
    ])
    const cost = groups.measures.get('cost')
    expect(cost && emptyReasonAt(cost, 0)).toBe('mixed-currencies')
    expect([...(cost?.byCurrency?.get('KRW')?.values ?? [])]).toEqual([700, 900])
    expect(cost?.byCurrency?.get('BRL')).toMatchObject({ currency: 'BRL', empty: Uint8Array.of(0, 1) })
  })

  test('can be grouped by currency', () => {
    expect(rollup(answer, { by: ['currency'] }).rows).toEqual([
      { currency: 'BRL', volume: 2, cost: 0.1 },
      { currency: 'KRW', volume: 7, cost: 1600 },
    ])
  })

  test('of accounts whose currency is unknown is not added either', () => {
    expect(rollup(table, { by: [] }).rows).toEqual([{ volume: 9, cost: undefined }])
  })

  test('of one currency adds over accounts', () => {
    const one = answerOf(table, { '100001': 'USD', '100002': 'USD' })
    const total = rollup(one, { by: [] })
    expect(total.rows).toEqual([{ volume: 9, cost: 1600.1 }])
    expect(total.measures.get('cost')?.currency).toBe('USD')
  })
})

describe('templates', () => {
  const table = templateTable([
    { templateId: '100', amountSpent: 1, delivered: 10, clicks: { url_button: 4, unique_url_button: 3 } },
    { templateId: '100', amountSpent: 2, delivered: 20, clicks: {} },
    { templateId: '200', amountSpent: 5, delivered: 10, clicks: { quick_reply_button: 2 } },
    { templateId: '200', delivered: 90, clicks: {} },
  ])

  test('unit costs are recomputed from the points that have both numbers', () => {
    const { rows } = rollup(table, { by: [] })
    expect(rows[0]).toMatchObject({ amountSpent: 8, delivered: 130, costPerDelivered: 0.2 })
    // The second template has no URL button: its money bought no such click.
    expect(rows[0]).toMatchObject({ costPerUrlButtonClick: 0.75 })
  })

  test('types of clicks stay apart, and missing where no such button was ever seen', () => {
    expect(rollup(table, { by: ['templateId'] }).rows).toMatchObject([
      {
        templateId: '100',
        'clicks:url_button': 4,
        'clicks:unique_url_button': 3,
        'clicks:quick_reply_button': undefined,
      },
      { templateId: '200', 'clicks:url_button': undefined, 'clicks:quick_reply_button': 2 },
    ])
    const refused = () =>
      rollup(table, { by: [], measures: { x: { op: 'sum', metric: 'costPerDelivered' } } })
    expect(refused).toThrow(expect.objectContaining({ reason: 'metric-not-additive' }))
  })
})
