import { describe, expect, it } from 'vitest'
import type { Account } from '../ask/Account.js'
import type { Fact } from '../ask/Fact.js'
import { firstMomentOf } from '../calendar/zone.js'
import { previousSpan } from './previousSpan.js'
import { reckonAllowance } from './reckonAllowance.js'
import { pricingCategories, reckonCategories } from './reckonCategories.js'
import { reckonMessaging } from './reckonMessaging.js'
import { reckonTiers } from './reckonTiers.js'

const kolkata: Account = { wabaId: '1', name: 'East', currency: 'INR', timeZone: 'Asia/Kolkata' }
const newYork: Account = { wabaId: '2', name: 'West', currency: 'USD', timeZone: 'America/New_York' }
const now = Date.parse('2026-11-18T02:40:00Z')

function dayOf(
  account: Account,
  date: string,
  values: Readonly<Record<string, number>>,
  labels: Readonly<Record<string, string>> = {},
): Fact {
  const start = firstMomentOf(date, account.timeZone)
  return { account, start, end: start + 86_400_000, labels, values }
}

describe('messages', () => {
  it('of several accounts meet by date, and a day is to come only where it has begun for none', () => {
    const frame = {
      accounts: [kolkata, newYork],
      span: { start: '2026-11-17', end: '2026-11-20' },
      grain: 'DAY',
      now,
    } as const
    const facts = [
      dayOf(kolkata, '2026-11-17', { sent: 10, delivered: 8 }),
      dayOf(newYork, '2026-11-17', { sent: 5, delivered: 5 }),
      dayOf(kolkata, '2026-11-18', { sent: 2, delivered: 1 }),
    ]
    const { buckets, sent, delivered, deliveryRate } = reckonMessaging(facts, frame)
    expect(buckets).toEqual(['2026-11-17', '2026-11-18', '2026-11-19'])
    expect(sent.values).toEqual([15, 2, null])
    expect(delivered).toMatchObject({ values: [13, 1, null], total: 14 })
    expect(deliveryRate).toBeCloseTo(14 / 17, 12)
  })

  it('by half hour meet by moment', () => {
    const frame = {
      accounts: [kolkata, newYork],
      span: { start: '2026-11-16', end: '2026-11-17' },
      grain: 'HALF_HOUR',
      now,
    } as const
    const start = Date.parse('2026-11-16T12:00:00Z')
    const of = (account: Account, sent: number): Fact => ({
      account,
      start,
      end: start + 1_800_000,
      labels: {},
      values: { sent },
    })
    const { buckets, sent } = reckonMessaging([of(kolkata, 3), of(newYork, 4)], frame)
    expect(sent.values[buckets.indexOf(String(start))]).toBe(7)
    expect(sent.total).toBe(7)
  })
})

describe('prices', () => {
  const frame = {
    accounts: [kolkata, newYork],
    span: { start: '2026-11-16', end: '2026-11-18' },
    grain: 'DAY',
    now,
  } as const
  const priced = (account: Account, type: string, category: string, volume: number, cost?: number): Fact =>
    dayOf(
      account,
      '2026-11-16',
      { volume, ...(cost === undefined ? {} : { cost }) },
      {
        pricing_type: type,
        pricing_category: category,
      },
    )
  const facts = [
    priced(kolkata, 'REGULAR', 'MARKETING', 40, 31.2),
    priced(kolkata, 'FREE_CUSTOMER_SERVICE', 'SERVICE', 30, 0),
    priced(newYork, 'REGULAR', 'MARKETING', 20, 0.5),
    priced(newYork, 'FREE_SOMETHING_NEW', 'SERVICE', 10, 0),
  ]

  it('never add one currency to another', () => {
    const { costs, count, rows } = reckonCategories(facts, pricingCategories, 'category', frame)
    expect(count).toBe(100)
    expect(costs.map(({ currency, total }) => [currency, total])).toEqual([
      ['INR', 31.2],
      ['USD', 0.5],
    ])
    expect(costs[1]?.lines.map(({ name, values }) => [name, values])).toEqual([
      ['MARKETING', [0.5, 0]],
      ['SERVICE', [0, 0]],
    ])
    expect(rows).toHaveLength(4)
  })

  it('count as free only what is known to be, and tell the rest', () => {
    const { freeShare, untold } = reckonCategories(facts, pricingCategories, 'type', frame)
    expect([freeShare, untold]).toEqual([0.3, 10])
  })

  it('that are withheld are missing, not 0', () => {
    const withheld = [priced(kolkata, 'REGULAR', 'MARKETING', 40)]
    const { costs } = reckonCategories(withheld, pricingCategories, 'category', {
      ...frame,
      accounts: [kolkata],
    })
    expect(costs).toEqual([
      {
        currency: 'INR',
        total: undefined,
        lines: [{ name: 'MARKETING', values: [null, 0], total: undefined }],
      },
    ])
  })
})

it('knows the tier a month has climbed to, and what that says of the portfolio', () => {
  const charged = (date: string, tier: string, volume: number): Fact =>
    dayOf(
      kolkata,
      date,
      { volume },
      {
        country: 'IN',
        pricing_category: 'UTILITY',
        pricing_type: 'REGULAR',
        tier,
      },
    )
  const free = dayOf(
    kolkata,
    '2026-11-02',
    { volume: 9 },
    {
      country: 'IN',
      pricing_category: 'UTILITY',
      pricing_type: 'FREE_ENTRY_POINT',
    },
  )
  expect(
    reckonTiers([charged('2026-11-01', '0:100', 60), charged('2026-11-03', '101:500', 30), free]),
  ).toEqual([{ country: 'IN', category: 'UTILITY', charged: 90, tier: '101:500', atLeast: 101, next: 501 }])
  expect(reckonTiers([charged('2026-11-01', '0:MAX', 60)])[0]).toMatchObject({ atLeast: 60, next: undefined })
})

it('counts free messages by number, and names the date the last of them was used', () => {
  const used = (date: string, volume: number, type = 'FREE_CUSTOMER_SERVICE'): Fact =>
    dayOf(
      newYork,
      date,
      { volume },
      { phone_number: '1555', pricing_type: type, pricing_category: 'SERVICE' },
    )
  const facts = [
    used('2026-11-03', 30),
    used('2026-11-01', 60),
    used('2026-11-02', 10),
    used('2026-11-03', 7, 'REGULAR'),
  ]
  expect(reckonAllowance(facts, ['1555', '1666'], 100, '2026-11-05')).toEqual([
    { phone: '1555', used: 100, charged: 7, left: 0, usedUpOn: '2026-11-03', pace: 25 },
    { phone: '1666', used: 0, charged: 0, left: 100, usedUpOn: undefined, pace: 0 },
  ])
  expect(reckonAllowance(facts, ['1555'], 100, '2026-11-04')[0]?.pace).toBeUndefined()
})

it('compares with as many days right before', () => {
  expect(previousSpan({ start: '2026-03-05', end: '2026-03-31' })).toEqual({
    start: '2026-02-07',
    end: '2026-03-05',
  })
})
