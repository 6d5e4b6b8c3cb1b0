import { accounts } from '@wabalytics/sandbox'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setUp } from '../fetch/fixtures/sandboxClient.js'
import type { AnalyticsResult } from '../fetch/result.js'
import { dateOf } from '../time/range.js'
import { pointsOf } from './pointColumns.js'
import { rebucket } from './rebucket.js'
import { rollup } from './rollup.js'
import { shownGranularity } from './shownGranularity.js'
import { type Series, toSeries } from './toSeries.js'

const pointsIn = (series: Series | undefined) => (series === undefined ? [] : pointsOf(series.points))

const now = Date.UTC(2026, 10, 22, 15)
const { kolkata, newYork, jakarta, seoul, saoPaulo, european, cairo } = accounts
const all = [kolkata, newYork, jakarta, seoul, saoPaulo, european, cairo]
type Account = (typeof all)[number]

interface Asked {
  readonly granularity: 'HALF_HOUR' | 'DAY' | 'MONTH'
  readonly range: { readonly start: string; readonly end: string }
  readonly now?: number
}

async function messages(of: readonly Account[], asked: Asked): Promise<AnalyticsResult> {
  const { client, run } = setUp({ now: asked.now ?? now })
  const { granularity, range } = asked
  return run(client.query({ dataset: 'messaging', wabaId: of.map(({ id }) => id), granularity, range }))
}

const sum = (series: readonly Series[]) =>
  series.flatMap(pointsIn).reduce((whole, { y }) => whole + (y ?? 0), 0)

const total = (result: AnalyticsResult) => Number(rollup(result, { by: [], metrics: ['sent'] }).rows[0]?.sent)

/** What each account itself counts on a date, added up: by hand, from the rows. */
function byDate(result: AnalyticsResult): ReadonlyMap<string, number> {
  const zones = new Map(result.accounts.map(({ wabaId, timeZone }) => [wabaId, timeZone]))
  const sums = new Map<string, number>()
  for (const row of result.rows) {
    const { wabaId, start, sent } = row as unknown as { wabaId: string; start: Date; sent?: number }
    const date = dateOf(start.getTime() / 1000, zones.get(wabaId) ?? 'nowhere')
    sums.set(date, (sums.get(date) ?? 0) + (sent ?? 0))
  }
  return sums
}

const november = { start: '2026-11-05', end: '2026-11-15' } as const

describe('two accounts by day', () => {
  const pages = [undefined, 'UTC', 'America/Los_Angeles', 'Pacific/Auckland']

  test.each([
    [kolkata, newYork],
    [jakarta, seoul],
    [saoPaulo, european],
  ])('$timeZone and $1.timeZone: no point is lost, whatever zone the page has', async (...pair) => {
    const result = await messages(pair, { granularity: 'DAY', range: november })
    for (const timeZone of pages) {
      const [series, another] = toSeries(result, { metric: 'sent', timeZone })
      expect(another).toBeUndefined()
      expect(sum(series === undefined ? [] : [series])).toBe(total(result))
      expect(pointsIn(series).map(({ date }) => date)).toEqual(
        Array.from({ length: 10 }, (_, day) => `2026-11-${String(day + 5).padStart(2, '0')}`),
      )
      expect(new Map(pointsIn(series).map(({ date, y }) => [date, y]))).toEqual(byDate(result))
      expect(series?.timeZone).toBe(
        new Set(pair.map(({ timeZone: zone }) => zone)).size > 1 ? undefined : pair[0].timeZone,
      )
    }
  })

  test('what one account has on a date is what it has alone', async () => {
    const both = await messages([kolkata, newYork], { granularity: 'DAY', range: november })
    const split = toSeries(both, { metric: 'sent', splitBy: 'wabaId' })
    for (const account of [kolkata, newYork]) {
      const alone = await messages([account], { granularity: 'DAY', range: november })
      const [own] = toSeries(alone, { metric: 'sent' })
      const here = split.find(({ key }) => key === account.id)
      expect(pointsIn(here).map(({ date, y }) => [date, y])).toEqual(
        pointsIn(own).map(({ date, y }) => [date, y]),
      )
      expect(own?.timeZone).toBe(account.timeZone)
    }
  })

  test('a day is not over while it is not over for one of them, and has not come when it has for none', async () => {
    // 22 November 20:00 in Kolkata, 09:30 in New York; then 23 November 00:30 and 22 November 14:00.
    const until = { start: '2026-11-20', end: '2026-11-26' }
    const marks = async (at: number) => {
      const result = await messages([kolkata, newYork], { granularity: 'DAY', range: until, now: at })
      const [series] = toSeries(result, { metric: 'sent' })
      return pointsIn(series).map(({ date = '', part, reason }) => [
        date.slice(8),
        part?.reasons.join() ?? reason ?? 'whole',
      ])
    }
    expect(await marks(Date.UTC(2026, 10, 22, 14, 30))).toEqual([
      ['20', 'whole'],
      ['21', 'whole'],
      ['22', 'not-over'],
      ['23', 'not-yet'],
      ['24', 'not-yet'],
      ['25', 'not-yet'],
    ])
    expect(await marks(Date.UTC(2026, 10, 22, 19))).toEqual([
      ['20', 'whole'],
      ['21', 'whole'],
      ['22', 'not-over'],
      ['23', 'not-over'],
      ['24', 'not-yet'],
      ['25', 'not-yet'],
    ])
  })
})

describe('a range of two accounts', () => {
  const parts = async (
    of: readonly Account[],
    asked: Asked,
    shown: 'HOUR' | 'MONTH' | 'WEEK',
    timeZone?: string,
  ) => {
    const result = await messages(of, asked)
    const [series] = toSeries(result, { metric: 'sent', granularity: shown, timeZone })
    return pointsIn(series).flatMap(({ part }, at) =>
      part === undefined
        ? []
        : [[at, new Date(part.start).toISOString(), new Date(part.end).toISOString(), part.reasons.join()]],
    )
  }

  test('cuts the hour it begins in, where one account is half an hour off', async () => {
    const range = { start: '2026-11-16', end: '2026-11-18' }
    const asked = { granularity: 'HALF_HOUR', range } as const
    expect(await parts([kolkata, newYork], asked, 'HOUR', 'Pacific/Auckland')).toEqual([
      [0, '2026-11-15T18:30:00.000Z', '2026-11-15T19:00:00.000Z', 'range'],
    ])
    expect(await parts([kolkata, newYork], asked, 'HOUR', 'Asia/Kolkata')).toEqual([
      [58, '2026-11-18T04:30:00.000Z', '2026-11-18T05:00:00.000Z', 'range'],
    ])
  })

  test('cuts months and weeks by date, in each account’s days', async () => {
    const range = { start: '2026-09-10', end: '2026-11-05' }
    expect(await parts([kolkata, newYork], { granularity: 'DAY', range }, 'MONTH')).toEqual([
      [0, '2026-09-10T00:00:00.000Z', '2026-10-01T00:00:00.000Z', 'range'],
      [2, '2026-11-01T00:00:00.000Z', '2026-11-05T00:00:00.000Z', 'range'],
    ])
  })

  test('that ends on a day without a midnight cuts no hour of it', async () => {
    const range = { start: '2026-04-15', end: '2026-04-24' }
    expect(await parts([cairo, newYork], { granularity: 'DAY', range }, 'WEEK')).toEqual([
      [0, '2026-04-15T00:00:00.000Z', '2026-04-20T00:00:00.000Z', 'range'],
      [1, '2026-04-20T00:00:00.000Z', '2026-04-24T00:00:00.000Z', 'range'],
    ])
  })
})

test('over any accounts, page and granularity: series, rollup, rebucket and split have the same figures', async () => {
  const arbitrary = fc.record({
    of: fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    asked: fc.constantFrom<Asked['granularity']>('HALF_HOUR', 'DAY', 'MONTH'),
    shown: fc.constantFrom('HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER'),
    from: fc.integer({ min: 1, max: 60 }),
    length: fc.integer({ min: 1, max: 45 }),
    page: fc.constantFrom(undefined, 'UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kathmandu'),
  })
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ of, asked, shown, from, length, page }) => {
      const day = (back: number) => new Date(now - back * 86_400_000).toISOString().slice(0, 10)
      const range = { start: day(from + length), end: day(from) }
      const result = await messages(of, { granularity: asked, range })
      const granularity = shownGranularity(result, shown)
      const expected = total(result)
      const options = { granularity, timeZone: page } as const
      expect(sum(toSeries(result, { metric: 'sent', ...options }))).toBe(expected)
      expect(sum(toSeries(result, { metric: 'sent', splitBy: 'wabaId', ...options }))).toBe(expected)
      const counted = (groups: ReturnType<typeof rollup>) =>
        groups.rows.reduce((whole, row) => whole + Number(row['sent']), 0)
      const grouped = rollup(result, { by: ['start'], metrics: ['sent'], ...options })
      expect(counted(grouped)).toBe(expected)
      const moved = rebucket(result, options)
      const again = rollup(moved, { by: ['start'], metrics: ['sent'] })
      expect(again.rows.map((row) => ({ ...row }))).toEqual(grouped.rows.map((row) => ({ ...row })))
      expect(sum(toSeries(moved, { metric: 'sent' }))).toBe(expected)
      // What is drawn is what is listed, bucket by bucket.
      const [line] = toSeries(result, { metric: 'sent', ...options })
      const listed = new Map(grouped.rows.map((row) => [Number(row['start']), row['sent']]))
      for (const { x, y } of pointsIn(line)) if (listed.has(x)) expect(y).toBe(listed.get(x))
      expect(pointsIn(line).filter(({ x }) => listed.has(x))).toHaveLength(grouped.length)
    }),
    { numRuns: 60, seed: 14 },
  )
}, 120_000)

describe('a figure’s day is its account’s', () => {
  test('by day and by month, whatever zone is named', async () => {
    const range = { start: '2026-09-01', end: '2026-11-01' }
    const months = await messages([jakarta], { granularity: 'MONTH', range })
    const days = await messages([jakarta], {
      granularity: 'DAY',
      range: { start: '2026-11-12', end: '2026-11-19' },
    })
    for (const timeZone of [undefined, 'UTC', 'America/Los_Angeles']) {
      const dates = (result: AnalyticsResult) =>
        pointsIn(toSeries(result, { metric: 'sent', timeZone })[0]).map(({ date }) => date)
      expect(dates(months)).toEqual(['2026-09-01', '2026-10-01'])
      expect(dates(days)).toEqual([12, 13, 14, 15, 16, 17, 18].map((day) => `2026-11-${day}`))
    }
  })

  test('and hours are moments, which a zone may be named for', async () => {
    const range = { start: '2026-11-12', end: '2026-11-13' }
    const hours = await messages([jakarta], { granularity: 'HALF_HOUR', range })
    const [there] = toSeries(hours, { metric: 'sent' })
    const [here] = toSeries(hours, { metric: 'sent', timeZone: 'America/Los_Angeles' })
    expect(pointsIn(there).every(({ date }) => date === undefined)).toBe(true)
    expect(pointsIn(here).map(({ x, y }) => [x, y])).toEqual(pointsIn(there).map(({ x, y }) => [x, y]))
    // Whose days half hours are counted together in is for who counts to say; nobody says, and it is the account's.
    const days = (timeZone?: string) =>
      pointsIn(toSeries(hours, { metric: 'sent', granularity: 'DAY', timeZone })[0]).map(({ date }) => date)
    expect(days()).toEqual(['2026-11-12'])
    expect(days('America/Los_Angeles')).toEqual(['2026-11-11', '2026-11-12'])
  })
})

test('templates of accounts in two zones are counted in UTC days, which they share', async () => {
  const { client, run } = setUp({ now })
  const of = [kolkata, newYork]
  const templateIds = of.flatMap(({ templates }) => templates.map(({ id }) => id))
  const range = { start: '2026-11-12', end: '2026-11-19' }
  const wabaId = of.map(({ id }) => id)
  const result = await run(
    client.query({ dataset: 'template', wabaId, granularity: 'DAY', range, templateIds }),
  )
  const [series] = toSeries(result, { metric: 'delivered', timeZone: 'America/New_York' })
  expect(series?.timeZone).toBe('UTC')
  expect(pointsIn(series).map(({ date }) => date)).toEqual(
    [12, 13, 14, 15, 16, 17, 18].map((day) => `2026-11-${day}`),
  )
  const [row] = rollup(result, { by: [], metrics: ['delivered'] }).rows
  expect(sum(series === undefined ? [] : [series])).toBe(Number(row?.delivered))
})

test('a zone that is none is refused, with what helps, wherever it is named', async () => {
  const result = await messages([jakarta], { granularity: 'DAY', range: november })
  const refused = expect.objectContaining({ kind: 'invalid-query', reason: 'time-zone-unknown' })
  const timeZone = 'Mars/Phobos'
  expect(() => toSeries(result, { metric: 'sent', timeZone })).toThrow(refused)
  expect(() => rollup(result, { by: ['start'], granularity: 'WEEK', timeZone })).toThrow(refused)
  expect(() => rebucket(result, { granularity: 'MONTH', timeZone })).toThrow(refused)
})
