import { serviceAllowance } from '@wabalytics/hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormatters } from '../../format/createFormatters.js'
import { localMonth } from '../../format/localMonth.js'
import { csvCell, csvRows } from '../fixtures/csvRows.js'
import { plain, voice } from '../fixtures/voice.js'
import { allowanceNumbers } from './allowanceNumbers.js'
import { type AllowanceNumber, allowanceRows, beginningOf } from './allowanceRows.js'
import { allowanceSummary, allowanceTable, fateText } from './allowanceWords.js'
import { allowanceGeometry } from './useFreeAllowance.js'

const DAY = 86_400_000
const asOf = Date.parse('2026-10-15T12:00Z')
const options = { allowance: 1000, from: '2026-10-01', asOf, timeZone: 'UTC' }
const first = Date.parse('2026-10-01T00:00Z')
const number = (values: readonly (number | null)[], from = first): AllowanceNumber => ({
  key: 'k',
  label: '+1 555 0100',
  points: values.map((y, at) => ({ x: from + at * DAY, y })),
})
const rowOf = (values: readonly (number | null)[], more: Partial<typeof options> = {}) =>
  allowanceRows([number(values)], { ...options, ...more })[0]
const day = (date: string): number => Date.parse(`${date}T00:00Z`)

describe('an allowance', () => {
  it('is used by the days of the month alone, and of its own time', () => {
    const before = { x: first - 1, y: 500 }
    const after = { x: asOf + 2 * DAY, y: 500 }
    const [row] = allowanceRows(
      [{ ...number([10, 20]), points: [before, ...number([10, 20]).points, after] }],
      options,
    )
    expect(row).toMatchObject({ used: 30, left: 970, state: 'within', missing: 0 })
  })

  it('runs out on the day by whose end the pace has reached it', () => {
    // 14 days of 50 are 700; of the 15th nothing is known yet: 750, 800 … 1,000 by the end of the 20th.
    expect(rowOf(Array.from({ length: 14 }, () => 50))).toMatchObject({
      used: 700,
      pace: 50,
      expected: 1550,
      runsOut: day('2026-10-20'),
      usedUp: null,
    })
    // Today is ahead of its pace: what it has brought counts.
    expect(rowOf([...Array.from({ length: 14 }, () => 50), 290])?.runsOut).toBe(day('2026-10-16'))
    expect(rowOf(Array.from({ length: 14 }, () => 20))).toMatchObject({ runsOut: null, expected: 620 })
  })

  it('has no pace on fewer than four days', () => {
    const early = day('2026-10-04') + DAY / 2
    expect(rowOf([300, 300, 300], { asOf: early })).toMatchObject({
      pace: null,
      runsOut: null,
      expected: null,
    })
    expect(rowOf([200, 200, 200, 200], { asOf: early + DAY })).toMatchObject({ runsOut: day('2026-10-05') })
  })

  it('has the pace of its days since its first message', () => {
    const late = [...Array.from({ length: 9 }, () => 0), 100, 100, 100, 100, 100]
    expect(rowOf(late)).toMatchObject({ used: 500, pace: 100, runsOut: day('2026-10-19') })
  })

  it('was used up on the day that reached it, and more is over it', () => {
    expect(rowOf([600, 300, 100])).toMatchObject({ state: 'used-up', left: 0, usedUp: day('2026-10-03') })
    expect(rowOf([600, 300, 150])).toMatchObject({ state: 'over', over: 50, usedUp: day('2026-10-03') })
  })

  it('is not used, is not known, or has not begun', () => {
    expect(rowOf([])).toMatchObject({ used: 0, state: 'unused', left: 1000 })
    expect(rowOf(Array.from({ length: 15 }, () => null))).toMatchObject({
      used: null,
      state: 'missing',
      left: null,
    })
    const [before] = allowanceRows([number([700, 700], day('2026-09-01'))], {
      ...options,
      asOf: day('2026-09-20'),
    })
    expect(before).toMatchObject({ used: 1400, state: 'before', left: null, over: 0, runsOut: null })
  })

  it('is used at least so far when days are without a figure, which are not zero', () => {
    const row = rowOf([50, null, 50, 50, 50, 50])
    expect(row).toMatchObject({ used: 250, missing: 1 })
    const row0 = rowOf([50, 0, 50, 50, 50, 50])
    expect([row0?.missing, (row?.pace ?? 0) > (row0?.pace ?? 0)]).toEqual([0, true])
  })

  it('adds up what falls on one day, in any order', () => {
    const points = [
      { x: first + 60_000, y: 4 },
      { x: first + DAY, y: 1 },
      { x: first, y: 5 },
      { x: first, y: null },
    ]
    expect(allowanceRows([{ ...number([]), points }], options)[0]).toMatchObject({ used: 10, missing: 0 })
  })
})

describe('the days of a zone', () => {
  it.each([
    ['Europe/Madrid', '2026-10-28T12:00Z', 28],
    ['America/Santiago', '2026-11-15T12:00Z', 15],
    ['America/Santiago', '2027-04-20T12:00Z', 20],
    ['Australia/Lord_Howe', '2026-10-20T00:00Z', 20],
    ['Australia/Lord_Howe', '2027-04-20T00:00Z', 20],
  ])('are counted by their own clock in %s, with every half hour on its day', (timeZone, moment, days) => {
    const now = Date.parse(moment)
    const month = localMonth(now, timeZone)
    const points: { x: number; y: number }[] = []
    for (let x = month.start; x < month.today; x += DAY / 48) points.push({ x, y: 1 })
    const [row] = allowanceRows([{ ...number([]), points }], {
      ...options,
      asOf: now,
      timeZone,
      allowance: 1400,
    })
    expect(row?.used).toBe((month.today - month.start) / (DAY / 48))
    expect(row?.missing).toBe(0)
    // A day of 23 or 25 hours is one day of the pace.
    expect(row?.pace).toBeCloseTo((row?.used ?? 0) / (days - 1), 9)
    expect(month.days).toContain(row?.runsOut)
    const wall = createFormatters('en-GB', timeZone).moment(row?.runsOut ?? 0, {
      hour: 'numeric',
      minute: '2-digit',
    })
    expect(wall).toBe('00:00')
  })

  it('begin the allowance', () => {
    expect(new Date(beginningOf(serviceAllowance.from, 'America/Santiago')).toISOString()).toBe(
      '2026-10-01T03:00:00.000Z',
    )
    const just = beginningOf('2026-10-01', 'Asia/Kolkata')
    const state = (now: number) => rowOf([], { asOf: now, timeZone: 'Asia/Kolkata' })?.state
    expect([state(just - 1), state(just)]).toEqual(['before', 'unused'])
  })
})

describe('pricing figures', () => {
  const figure = { start: first, phoneNumber: '15550100', pricingCategory: 'SERVICE', volume: 3 }
  it('are free by their pricing type alone, whatever their category', () => {
    const made = allowanceNumbers(
      [
        { ...figure, pricingType: 'FREE_CUSTOMER_SERVICE' },
        { ...figure, pricingType: 'FREE_CUSTOMER_SERVICE', pricingCategory: 'UTILITY', volume: 2 },
        { ...figure, pricingType: 'REGULAR', volume: 40 },
        { ...figure, pricingType: 'REGULAR', volume: 40, start: first - 1 },
        { ...figure, pricingType: 'FREE_ENTRY_POINT', volume: 100 },
        { ...figure, volume: 1000 },
        { ...figure, phoneNumber: '+1 555-0100', pricingType: 'free_customer_service', volume: 5 },
      ],
      { from: first, numbers: ['+15550199'] },
    )
    expect(made.map(({ key, points, charged }) => [key, points.map(({ y }) => y), charged])).toEqual([
      ['15550100', [3, 2, 5], 40],
      ['15550199', [], 0],
    ])
  })

  it('may count other types too, and keep what is missing apart from zero', () => {
    const [made] = allowanceNumbers(
      [
        { ...figure, pricingType: 'FREE_ENTRY_POINT' },
        { ...figure, pricingType: 'FREE_ENTRY_POINT', volume: undefined },
        { ...figure, pricingType: 'REGULAR', volume: undefined },
      ],
      { from: first, freeTypes: ['FREE_ENTRY_POINT'], label: () => '<b>' },
    )
    expect(made).toMatchObject({ label: '<b>', charged: null })
    expect(made?.points.map(({ y }) => y)).toEqual([3, null])
  })
})

it.each([280, 420, 600])('what becomes of a number is said whole on %i pixels', (width) => {
  const rows = allowanceRows([number(Array.from({ length: 14 }, () => 50))], options)
  const { meters } = allowanceGeometry(
    rows,
    { allowance: 1000, begins: first },
    { width, dir: 'ltr', fontSize: 12 },
    voice,
  )
  expect(meters[0]?.aside.map(({ text }) => text).join(' ')).toBe('at 50 a day used up about Oct 20')
  const lowest = Math.max(...(meters[0]?.aside ?? []).map(({ y }) => y))
  expect(lowest).toBeLessThan(meters[0]?.y ?? 0)
})

const values = fc.array(fc.option(fc.integer({ min: 0, max: 150 })), { maxLength: 15 })

it('allowances are the same drawn, in the table, in the CSV and in the summary', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ values, label: fc.constantFrom('A', '=1+1,"x"', '\u202Egnissap', '') }), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.integer({ min: 1, max: 1500 }),
      fc.constantFrom('ltr', 'rtl'),
      fc.integer({ min: 280, max: 1200 }),
      (given, allowance, dir, width) => {
        const numbers = given.map((one, at) => ({ ...number(one.values), key: `k${at}`, label: one.label }))
        const about = { allowance, begins: first }
        const rows = allowanceRows(numbers, { ...options, allowance })
        const { plot, meters } = allowanceGeometry(rows, about, { width, dir, fontSize: 12 }, voice)
        const csv = csvRows(allowanceTable(rows, about, voice))
        const sums = given.map((one) => one.values.reduce<number>((all, y) => all + (y ?? 0), 0))
        const most = Math.max(allowance, ...sums)
        const total = sums.reduce((all, one) => all + one, 0)
        expect(plain(allowanceSummary(rows, about, voice))).toContain(
          `${total.toLocaleString('en')} free messages`,
        )
        rows.forEach((row, at) => {
          const used =
            given[at]?.values.length === 15 && given[at]?.values.every((y) => y === null) ? null : sums[at]
          expect(row.used).toBe(used)
          expect(csv[at]?.slice(1, 3)).toEqual(
            [used, used == null ? null : Math.max(0, allowance - used)].map(csvCell),
          )
          const said = plot.item(at).lines[0]?.text
          const printed = used?.toLocaleString('en')
          const least = row.missing > 0 ? `at least ${printed}` : printed
          expect(said).toBe(used === null ? 'no data' : `${least} of ${allowance.toLocaleString('en')} used`)
          expect(csv[at]?.[6]).toBe(fateText(row, about, voice) || 'no data')
          const full = (meters[at]?.stretches ?? []).filter(({ look }) => look === 'full')
          const wide = full.reduce((all, stretch) => all + stretch.width, 0)
          expect(wide).toBeCloseTo(((used ?? 0) / most) * width, 6)
          const limit = Math.max(1.5, Math.min(width - 1.5, (allowance / most) * width))
          const marker = meters[at]?.marker
          if (used === null) expect(marker).toBeNull()
          else expect(dir === 'rtl' ? width - (marker ?? 0) : marker).toBeCloseTo(limit, 6)
          if (row.runsOut !== null) expect(row.runsOut).toBeGreaterThanOrEqual(day('2026-10-15'))
          // Either it was used up, or it will be, or it lasts: never two of them.
          expect([row.usedUp, row.runsOut].filter((one) => one !== null).length).toBeLessThan(2)
        })
      },
    ),
    { numRuns: 150 },
  )
})
