import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormatters } from '../../format/createFormatters.js'
import { localMonth } from '../../format/localMonth.js'
import { csvCell, csvRows } from '../fixtures/csvRows.js'
import { plain, voice } from '../fixtures/voice.js'
import { isMonthToDate } from './isMonthToDate.js'
import { readTier } from './readTier.js'
import { type TierRow, tierPlaces } from './tierPlaces.js'
import { tierRows } from './tierRows.js'
import { resetText, tierSummary, tierTable } from './tierWords.js'
import { tierGeometry } from './useTierProgress.js'

const TIERS = ['0:100000', '100001:500000', '500001:2000000', '2000001:MAX']
const row = (charged: number | null, tier: string | null, tiers = TIERS): TierRow => ({
  key: 'k',
  market: 'India',
  category: 'Utility',
  charged,
  tier,
  tiers,
})
const box = { width: 800, fontSize: 12, dir: 'ltr' } as const

describe('a printed tier', () => {
  it.each([
    ['0:250000', { lower: 0, upper: 250_000 }],
    ['2000001:MAX', { lower: 2_000_001, upper: null }],
    [' 0 : max ', { lower: 0, upper: null }],
    ['0:2', { lower: 0, upper: 2 }],
  ])('%s is read', (label, tier) => {
    expect(readTier(label)).toEqual(tier)
  })
  it.each(['', 'MAX', '5:1', '-1:4', '0:', '1e3:5', 'GOLD', '0:99999999999999999999', '__proto__'])(
    '%j is kept as it is',
    (label) => {
      expect(readTier(label)).toBeNull()
      const [place] = tierPlaces([row(7, label, [])], true)
      expect(place).toMatchObject({ tier: null, volume: 7, exact: false, next: null, left: null })
      if (label.trim() !== '') expect(tierSummaryOf(label)).toContain(label)
    },
  )
})

/** What a row with an unreadable tier says when it is read. */
function tierSummaryOf(label: string): string {
  const { plot } = tierGeometry(tierPlaces([row(7, label, [])], true), box, voice)
  return plain(
    plot
      .item(0)
      .lines.map(({ text }) => text)
      .join(' '),
  )
}

describe('where an account stands', () => {
  it('is at least what it was charged for, and at least where the reported tier begins', () => {
    expect(tierPlaces([row(4000, '100001:500000')], false)[0]).toMatchObject({
      volume: 100_001,
      exact: false,
    })
    expect(tierPlaces([row(140_000, '100001:500000')], false)[0]).toMatchObject({ volume: 140_000 })
    expect(tierPlaces([row(null, '100001:500000')], false)[0]).toMatchObject({ volume: 100_001 })
    expect(tierPlaces([row(null, null, [])], false)[0]).toMatchObject({ volume: null, next: null })
  })

  it('tells what is left only of a whole portfolio, and only while the platform agrees', () => {
    const left = (charged: number | null, tier: string | null, whole = true) =>
      tierPlaces([row(charged, tier)], whole)[0]?.left
    expect(left(140_000, '100001:500000')).toBe(360_000)
    expect(left(140_000, '100001:500000', false)).toBeNull()
    // The platform reports a tier that this account alone has not reached: there must be others.
    expect(left(4000, '100001:500000')).toBeNull()
    expect(left(600_000, '100001:500000')).toBeNull()
    expect(left(null, '0:100000')).toBeNull()
    expect(left(3_000_000, '2000001:MAX')).toBeNull()
  })

  it('says when an account is ahead of the tier that is reported', () => {
    const [place] = tierPlaces([row(600_000, '100001:500000')], false)
    expect(place).toMatchObject({ ahead: true, volume: 600_000, next: 500_001 })
  })

  it('is exactly the month to date only from its first moment until the figures were asked', () => {
    const asOf = Date.parse('2026-10-20T12:00Z')
    const start = localMonth(asOf, 'America/Santiago').start
    const zone = 'America/Santiago'
    expect(isMonthToDate({ start, end: asOf }, asOf, zone)).toBe(true)
    expect(isMonthToDate({ start: new Date(start), end: new Date(asOf + 1) }, asOf, zone)).toBe(true)
    expect(isMonthToDate({ start: start + 1, end: asOf }, asOf, zone)).toBe(false)
    expect(isMonthToDate({ start: start - 86_400_000, end: asOf }, asOf, zone)).toBe(false)
    expect(isMonthToDate({ start, end: asOf - 1 }, asOf, zone)).toBe(false)
    expect(isMonthToDate({ start, end: asOf }, asOf, 'UTC')).toBe(false)
  })
})

describe('pricing figures', () => {
  const asOf = Date.parse('2026-10-20T12:00Z')
  const timeZone = 'Europe/Madrid'
  const first = localMonth(asOf, timeZone).start
  const india = { start: first, country: 'IN', pricingCategory: 'UTILITY', volume: 5 }

  it('count what was charged, this month, by market and category', () => {
    const { rows, untold, ofOtherMonths } = tierRows(
      [
        { ...india, tier: '0:100000' },
        { ...india, start: first + 86_400_000, tier: '100001:500000', volume: 7 },
        { ...india, pricingType: 'REGULAR', volume: 11 },
        { ...india, pricingType: 'FREE_CUSTOMER_SERVICE', volume: 1000 },
        { ...india, pricingType: 'FREE_SOMETHING_NEW', volume: 1000 },
        { ...india, volume: 13 },
        { ...india, start: first - 1, tier: '0:100000', volume: 9000 },
        { ...india, country: 'BR', tier: '0:MAX', volume: undefined },
      ],
      { asOf, timeZone },
    )
    expect(rows).toMatchObject([
      { market: 'IN', category: 'UTILITY', charged: 23, tier: '100001:500000' },
      { market: 'BR', charged: null, tier: '0:MAX' },
    ])
    expect([untold, ofOtherMonths]).toEqual([13, 1])
  })

  it('of countries that are priced together count together, and hostile names are names', () => {
    const figures = ['AR', 'CL', '__proto__'].map((country) => ({ ...india, country, tier: '0:100000' }))
    const { rows } = tierRows(figures, { asOf, timeZone, markets: { 'Rest of Latin America': ['AR', 'CL'] } })
    expect(rows.map(({ market, charged }) => [market, charged])).toEqual([
      ['Rest of Latin America', 10],
      ['__proto__', 5],
    ])
  })
})

it.each([
  ['Europe/Madrid', '2026-10-31T22:30Z', 'in 1 day: Nov 1, 2026, 12:00 AM, Europe/Madrid (GMT+1)'],
  ['America/Santiago', '2026-09-06T03:30Z', 'in 26 days: Oct 1, 2026, 12:00 AM, America/Santiago (GMT-3)'],
  [
    'Australia/Lord_Howe',
    '2026-10-03T12:00Z',
    'in 29 days: Nov 1, 2026, 12:00 AM, Australia/Lord_Howe (GMT+11)',
  ],
])('tiers begin anew at midnight of %s', (zone, asOf, said) => {
  const text = resetText(localMonth(Date.parse(asOf), zone), voiceIn(zone))
  expect(text.replace(/\u202f/g, ' ')).toBe(`Tiers begin anew ${said}.`)
})

function voiceIn(zone: string) {
  return { ...voice, formatters: createFormatters('en', zone) }
}

const anyRows: fc.Arbitrary<readonly TierRow[]> = fc
  .array(
    fc.record({
      charged: fc.option(fc.integer({ min: 0, max: 3_000_000 })),
      tier: fc.option(fc.constantFrom(...TIERS, 'GOLD', '0:MAX')),
      tiers: fc.subarray(TIERS),
      market: fc.constantFrom('India', '"Peru", =1+1', '\u202Egnissap', ''),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) => all.map((one, at) => ({ ...one, key: `k${at}`, category: `C${at}` })))

it('tiers are the same drawn, in the table, in the CSV and in the summary', () => {
  fc.assert(
    fc.property(
      anyRows,
      fc.boolean(),
      fc.constantFrom('ltr', 'rtl'),
      fc.integer({ min: 280, max: 1200 }),
      (rows, whole, dir, width) => {
        const places = tierPlaces(rows, whole)
        const table = tierTable(places, voice)
        const { plot, meters } = tierGeometry(places, { ...box, dir, width }, voice)
        const csv = csvRows(table)
        const total = rows.reduce((all, { charged }) => all + (charged ?? 0), 0)
        expect(csv.reduce((all, cells) => all + Number(cells[2]), 0)).toBe(total)
        const summary = plain(tierSummary(places, voice))
        if (rows.some(({ charged }) => charged !== null))
          expect(summary).toContain(`charged for ${total.toLocaleString('en')} messages`)
        places.forEach(({ charged, volume, tier, exact, next, left }, at) => {
          expect(csv[at]?.slice(2, 4)).toEqual([charged, volume].map(csvCell))
          expect(csv[at]?.slice(5)).toEqual(
            [tier?.lower ?? null, tier?.upper ?? null, next, left].map(csvCell),
          )
          const printed = volume?.toLocaleString('en') ?? 'no data'
          expect(plot.item(at).lines[0]?.text).toBe(
            volume === null || exact ? printed : `at least ${printed}`,
          )
          if (left !== null) expect(left).toBe((tier?.upper ?? 0) - (charged ?? 0))
          // Whatever is not exact never says what is left.
          if (!exact)
            expect(
              plot
                .item(at)
                .lines.map(({ text }) => text)
                .join(),
            ).not.toContain('left in')
          const meter = meters[at]
          const wide = (meter?.stretches ?? []).reduce((all, stretch) => all + stretch.width, 0)
          expect(wide).toBeCloseTo(width, 6)
          const middle = (meter?.y ?? 0) + (meter?.height ?? 0) / 2
          expect(plot.itemAt(3, middle)).toBe(at)
          expect(meter?.marker === null).toBe(tier?.upper == null)
          const full = (meter?.stretches ?? []).filter(({ look }) => look === 'full')
          const end = full.reduce((all, stretch) => all + stretch.width, 0)
          if (meter?.marker != null && end > 2 && end < width - 2)
            expect(dir === 'rtl' ? width - meter.marker : meter.marker).toBeCloseTo(end, 6)
        })
      },
    ),
    { numRuns: 150 },
  )
})

it('inside a tier the scale is linear, and every tier is as wide as another', () => {
  const at = (charged: number) =>
    tierGeometry(tierPlaces([row(charged, '0:100000')], false), box, voice).meters[0]?.marker
  expect(at(50_000)).toBeCloseTo(100, 1)
  expect(at(25_000)).toBeCloseTo(50, 1)
})
