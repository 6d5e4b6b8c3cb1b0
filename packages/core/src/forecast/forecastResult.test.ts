import { describe, expect, test } from 'vitest'
import { applyPriceBook } from '../money/applyPriceBook.js'
import { notice } from '../notices.js'
import { startOfDate } from '../time/range.js'
import { type PricingPoint, pricingTable, templateTable } from '../transform/fixtures/tables.js'
import { type ForecastResultOptions, type ForecastSource, forecastResult } from './forecastResult.js'

const zone = 'America/Sao_Paulo'
const firstDay = Date.UTC(2026, 7, 1)
const dateAt = (index: number) => new Date(firstDay + index * 86_400_000).toISOString().slice(0, 10)
/** 10 October 2026 is the 70th day from 1 August on: 61 before the month, nine in it, and today. */
const today = 70
const split = ['PRICING_CATEGORY', 'PRICING_TYPE']

type Figures = Partial<PricingPoint>
/** Points of an account's days, from the `from`th on: a day's own midnights. */
function daysOf(of: (index: number) => Figures, wabaId = '1', timeZone = zone, from = 0, to = today) {
  return Array.from({ length: to - from }, (_, i): PricingPoint => {
    const [start, end] = [from + i, from + i + 1].map((at) => startOfDate(dateAt(at), timeZone)) as [
      number,
      number,
    ]
    return { wabaId, start, end, pricingCategory: 'MARKETING', pricingType: 'REGULAR', ...of(from + i) }
  })
}

function source(points: readonly PricingPoint[], more: Partial<ForecastSource> = {}, dimensions = split) {
  return {
    table: pricingTable(points, dimensions),
    accounts: [{ wabaId: '1', timeZone: zone, currency: 'USD' }],
    timeZone: zone,
    query: { granularity: 'DAY', range: { start: '2026-08-01', end: '2026-11-01' }, filters: {} },
    completeness: { status: 'complete' },
    fetchedAt: new Date('2026-10-10T15:00:00Z'),
    ...more,
  } satisfies ForecastSource
}
const tell = (given: ForecastSource, metric: ForecastResultOptions['metric'] = 'cost') =>
  forecastResult(given, { metric })
const asked = (filters: Readonly<Record<string, unknown>>) => ({
  query: { granularity: 'DAY', range: { start: '2026-08-01', end: '2026-11-01' }, filters },
})

test('a result’s month, in its unit and currency', () => {
  const forecast = tell(source(daysOf(() => ({ volume: 100, cost: 5 }))))
  expect(forecast).toMatchObject({
    ...{ soFar: 45, daysLeft: 22, daysKnown: 56, reason: undefined },
    ...{ unit: 'money', currency: 'USD', excluded: undefined },
  })
  expect(forecast.expected).toBeCloseTo(155, 1)
  expect(tell(source(daysOf(() => ({ volume: 100 }))), 'volume')).toMatchObject({ soFar: 900, unit: 'count' })
})

describe('cost of service messages, free up to an allowance', () => {
  const service = { pricingCategory: 'SERVICE', volume: 60 }
  const mixed = [
    ...daysOf(() => ({ volume: 100, cost: 5 })),
    ...daysOf((i) => ({
      ...service,
      pricingType: i < 68 ? 'FREE_CUSTOMER_SERVICE' : 'REGULAR',
      cost: i < 68 ? 0 : 3,
    })),
  ]

  test('is left out of what follows a pace, and told', () => {
    const forecast = tell(source(mixed))
    expect(forecast).toMatchObject({ soFar: 45, reason: undefined })
    expect(forecast.expected).toBeCloseTo(155, 1)
    expect(forecast.excluded).toEqual({ categories: ['SERVICE', 'GROUP_SERVICE'], soFar: 6 })
  })

  test('cannot be left out of a table that is not split by category: refused, with what there is', () => {
    const unsplit = source(mixed, {}, ['PRICING_TYPE'])
    expect(tell(unsplit)).toMatchObject({ reason: 'allowance', expected: undefined, soFar: 51 })
    const others = source(
      daysOf(() => ({ cost: 5 })),
      asked({ pricingCategories: ['MARKETING'] }),
      [],
    )
    expect(tell(others)).toMatchObject({ reason: undefined, soFar: 45 })
    const both = source(
      daysOf(() => ({ cost: 5 })),
      asked({ pricingCategories: ['MARKETING', 'SERVICE'] }),
      [],
    )
    expect(tell(both)).toMatchObject({ reason: 'allowance' })
  })

  test('is nobody’s pace alone', () => {
    const alone = source(daysOf(() => ({ ...service, cost: 3 })))
    expect(tell(alone)).toMatchObject({ reason: 'allowance', soFar: 0, excluded: { soFar: 27 } })
  })

  test('is left out of what a price book charges, too', () => {
    const given = source(mixed)
    const { table } = applyPriceBook(given, { currency: 'BRL', rates: [{ price: 0.1 }] })
    expect(tell({ ...given, table }, 'charge')).toMatchObject({
      ...{ soFar: 90, currency: 'BRL' },
      excluded: { soFar: 12 },
    })
  })

  test('followed a pace as long as it was free', () => {
    const before = { ...source(mixed), fetchedAt: new Date('2026-09-20T15:00:00Z') }
    expect(tell(before)).toMatchObject({ excluded: undefined, reason: undefined, soFar: 100 })
  })

  test('is no matter to volume, unless only what is free, or charged, was asked', () => {
    expect(tell(source(mixed), 'volume')).toMatchObject({ excluded: undefined, soFar: 1440 })
    expect(tell(source(mixed, asked({ pricingTypes: ['REGULAR'] })), 'volume')).toMatchObject({ soFar: 900 })
  })
})

describe('several accounts', () => {
  const accounts = [
    { wabaId: '1', timeZone: 'Asia/Kolkata', currency: 'USD' },
    { wabaId: '2', timeZone: 'America/New_York', currency: 'USD' },
  ]
  const two = (from: number) => ({
    ...source([
      ...daysOf(() => ({ volume: 100 }), '1', 'Asia/Kolkata', 0, today + 1),
      ...daysOf(() => ({ volume: 50 }), '2', 'America/New_York', from),
    ]),
    ...{ accounts, timeZone: undefined },
  })

  test('are told together, by dates, on the earliest day any of them has', () => {
    // It is the 11th in Kolkata, and the evening of the 10th in New York.
    const late = { ...two(0), fetchedAt: new Date('2026-10-10T20:00:00Z') }
    const forecast = tell(late, 'volume')
    expect(forecast).toMatchObject({ daysLeft: 22, daysKnown: 56, soFar: 9 * 150 + 100 })
    expect(forecast.expected).toBeCloseTo(31 * 150, 0)
  })

  test('are learned from since the last of them began', () => {
    const forecast = tell(two(50), 'volume')
    expect(forecast).toMatchObject({ daysKnown: 20, reason: undefined })
    expect(forecast.expected).toBeCloseTo(31 * 150, 0)
  })

  test('of several currencies are not added up', () => {
    const mixed = accounts.map((account, i) => ({ ...account, currency: ['INR', 'USD'][i] }))
    const given = {
      ...source([
        ...daysOf(() => ({ cost: 1 }), '1', 'Asia/Kolkata'),
        ...daysOf(() => ({ cost: 1 }), '2', 'America/New_York'),
      ]),
      ...{ accounts: mixed, timeZone: undefined },
    }
    expect(() => tell(given)).toThrow(expect.objectContaining({ reason: 'mixed-currencies' }))
  })
})

test('nothing is learned from a day that was only asked in part', () => {
  const halfHours = daysOf(() => ({ volume: 480 })).flatMap(({ start, ...rest }) =>
    Array.from({ length: 48 }, (_, i) => ({
      ...{ ...rest, start: start + i * 1800, end: start + (i + 1) * 1800, volume: 10 },
    })),
  )
  const from = startOfDate('2026-09-20', zone) + 18 * 3600
  const given = source(halfHours.filter(({ start }) => start >= from))
  const query = { ...given.query, granularity: 'HALF_HOUR', range: { start: from, end: '2026-11-01' } }
  const account = {
    ...given.accounts?.[0],
    range: { start: new Date(from * 1000), end: new Date('2026-11-01T03:00Z') },
  }
  const cut = { ...given, query, accounts: [account] } as ForecastSource
  expect(tell(cut, 'volume')).toMatchObject({ daysKnown: 19, soFar: 9 * 480 })
})

test('cost that is withheld is no cost of 0', () => {
  const withheld = source(
    daysOf(() => ({ volume: 100 })),
    { notices: [notice('cost-withheld', {}, '1')] },
  )
  expect(tell(withheld)).toMatchObject({ reason: 'no-figures', expected: undefined, daysMissing: 9 })
})

describe('a result is refused', () => {
  const points = daysOf(() => ({ volume: 100, cost: 5 }))
  test('by month', () => {
    const monthly = source(points, { query: { ...source([]).query, granularity: 'MONTH' } })
    expect(() => tell(monthly)).toThrow(expect.objectContaining({ reason: 'forecast-by-month' }))
  })

  test('when it does not hold the month until today', () => {
    const early = source(points, {
      query: { ...source([]).query, range: { start: '2026-08-01', end: '2026-10-05' } },
    })
    const late = { ...early, table: pricingTable(points.slice(0, 60), split) }
    expect(() => tell(late)).toThrow(expect.objectContaining({ reason: 'forecast-range' }))
  })

  test('with a measure that does not add up', () => {
    const ratio = { op: 'ratio', of: 'cost', per: 'volume' } as const
    expect(() => tell(source(points), ratio)).toThrow(
      expect.objectContaining({ reason: 'forecast-not-additive' }),
    )
    const templates = {
      ...source(points),
      table: templateTable([{ templateId: '9', clicks: { unique_url_button: 3 } }]),
    }
    expect(() => tell(templates, 'clicks:unique_url_button')).toThrow(
      expect.objectContaining({ reason: 'forecast-not-additive' }),
    )
  })
})
