import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOf, compare } from './compare.js'
import { compareSeries } from './compareSeries.js'
import { answerOf, pricingTable, templateTable } from './fixtures/tables.js'
import { eventsIn, platformEvents } from './platformEvents.js'
import { rates } from './ratio.js'
import { rollup } from './rollup.js'
import { share } from './share.js'
import { toSeries } from './toSeries.js'

const at = (day: number) => Date.UTC(2026, 9, day, 3) / 1000
const spend = (costs: Readonly<Record<string, number>>, currency = 'BRL', day = 8) => {
  const points = Object.entries(costs).map(([country, cost]) => ({
    start: at(day),
    country,
    cost,
    volume: 1,
  }))
  return answerOf(pricingTable(points), { '100001': currency })
}
const byCountry = (source: ReturnType<typeof spend>) => rollup(source, { by: ['country'] })

describe('changeOf', () => {
  test('a change has no more decimals than what it is between', () => {
    expect(changeOf(1000.1, 1000)).toEqual({
      current: 1000.1,
      previous: 1000,
      change: 0.1,
      changeRatio: 0.0001,
    })
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (a, b) => {
        expect(changeOf(a / 1e4, b / 1e4).change).toBe((a - b) / 1e4)
      }),
    )
  })
})

describe('compare', () => {
  test('pairs groups by their keys, and keeps those that are gone', () => {
    expect(compare(byCountry(spend({ BR: 6, CL: 1 })), byCountry(spend({ AR: 1, BR: 4 })), 'cost')).toEqual([
      { keys: new Map([['country', 'BR']]), current: 6, previous: 4, change: 2, changeRatio: 0.5 },
      {
        keys: new Map([['country', 'CL']]),
        current: 1,
        previous: undefined,
        change: undefined,
        changeRatio: undefined,
      },
      {
        keys: new Map([['country', 'AR']]),
        current: undefined,
        previous: 1,
        change: undefined,
        changeRatio: undefined,
      },
    ])
  })

  test('can take what is absent for 0, in datasets that leave zeros out', () => {
    const [, gone] = compare(byCountry(spend({ BR: 6 })), byCountry(spend({ AR: 1 })), 'cost', {
      absent: 'zero',
    })
    expect(gone).toMatchObject({ current: 0, previous: 1, change: -1, changeRatio: -1 })
  })

  test('refuses money of two currencies, other keys and moments', () => {
    const one = byCountry(spend({ BR: 1 }))
    expect(() => compare(one, byCountry(spend({ BR: 1 }, 'USD')), 'cost')).toThrow(
      expect.objectContaining({ reason: 'mixed-currencies' }),
    )
    expect(() => compare(one, rollup(spend({ BR: 1 }), { by: [] }), 'cost')).toThrow(
      expect.objectContaining({ reason: 'compare-keys' }),
    )
    const overTime = rollup(spend({ BR: 1 }), { by: ['start'] })
    expect(() => compare(overTime, overTime, 'cost')).toThrow(
      expect.objectContaining({ reason: 'compare-impossible' }),
    )
  })

  test('pairs series bucket by bucket', () => {
    const series = (day: number, cost: number) =>
      toSeries(spend({ BR: cost }, 'BRL', day), { metric: 'cost', granularity: 'DAY' })[0]
    const now = series(8, 6)
    expect(now && compareSeries(now, series(1, 4))).toEqual([
      {
        x: at(8) * 1000,
        previousX: at(1) * 1000,
        date: '2026-10-08',
        previousDate: '2026-10-01',
        current: 6,
        previous: 4,
        change: 2,
        changeRatio: 0.5,
      },
    ])
  })
})

describe('share', () => {
  test('adds to 1, and within a key to 1 for each', () => {
    const groups = byCountry(spend({ AR: 1, BR: 3 }))
    expect([...share(groups, 'cost').values]).toEqual([0.25, 0.75])
    expect(share(groups, 'cost').unit).toBe('ratio')
    expect([...share(groups, 'cost', ['country']).values]).toEqual([1, 1])
  })

  test('is refused for what does not add up, or is in two currencies', () => {
    const templates = rollup(templateTable([{ templateId: '1', amountSpent: 1, delivered: 2, clicks: {} }]), {
      by: ['templateId'],
    })
    expect(() => share(templates, 'costPerDelivered')).toThrow(
      expect.objectContaining({ reason: 'share-impossible' }),
    )
    const two = pricingTable([
      { wabaId: '100001', start: at(1), country: 'BR', cost: 1 },
      { wabaId: '100002', start: at(1), country: 'KR', cost: 900 },
    ])
    const mixed = answerOf(two, { '100001': 'BRL', '100002': 'KRW' })
    expect(() => share(rollup(mixed, { by: ['country'] }), 'cost')).toThrow(
      expect.objectContaining({ reason: 'mixed-currencies' }),
    )
    const apart = rollup(mixed, { by: ['currency', 'country'] })
    expect([...share(apart, 'cost', ['currency']).values]).toEqual([1, 1])
  })
})

test('rates are named by what they are over', () => {
  const table = templateTable([
    { templateId: '1', delivered: 10, amountSpent: 2, clicks: { url_button: 12, unique_url_button: 5 } },
  ])
  const { clickRate, uniqueClickRate, costPerClick } = rates
  const { rows, measures } = rollup(table, { by: [], measures: { clickRate, uniqueClickRate, costPerClick } })
  expect(rows).toEqual([{ clickRate: 1.2, uniqueClickRate: 0.5, costPerClick: 0.166666666666667 }])
  expect([...measures.values()].map(({ unit }) => unit)).toEqual(['ratio', 'ratio', 'unit-cost'])
})

test('platform events ascend and are found by range and dataset', () => {
  const dates = platformEvents.map(({ date }) => date)
  expect(dates).toEqual([...dates].sort())
  const codes = (start: string, end: string, dataset?: 'pricing' | 'template') =>
    eventsIn({ start, end }, 'UTC', dataset).map(({ code }) => code)
  expect(codes('2025-07-01', '2025-07-02')).toEqual(['per-message-pricing'])
  expect(codes('2025-06-01', '2025-07-01')).toEqual([])
  expect(codes('2024-11-15', '2024-11-20', 'template')).toEqual(['template-answers-faulty'])
  expect(codes('2024-11-15', '2024-11-20', 'pricing')).toEqual([])
})
