import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { bucketEdges } from './bucketEdges.js'
import type { Granularity, Weekday } from './granularity.js'

const zones = [
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Havana',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Gaza',
  'Europe/Lisbon',
  'Pacific/Chatham',
  'America/Asuncion',
  'Asia/Tehran',
  'UTC',
  'America/New_York',
]

/** The start of the bucket a moment lies in, by another calendar. */
function floorOf(moment: Temporal.ZonedDateTime, granularity: Granularity, firstDay: number) {
  if (granularity === 'HALF_HOUR') {
    return moment.round({ smallestUnit: 'minute', roundingIncrement: 30, roundingMode: 'floor' })
  }
  if (granularity === 'HOUR') return moment.round({ smallestUnit: 'hour', roundingMode: 'floor' })
  const date = moment.toPlainDate()
  return dateFloor(date, granularity, firstDay).toZonedDateTime(moment.timeZoneId)
}

function dateFloor(date: Temporal.PlainDate, granularity: Granularity, firstDay: number) {
  if (granularity === 'WEEK') return date.subtract({ days: (date.dayOfWeek - firstDay + 7) % 7 })
  if (granularity === 'MONTH') return date.with({ day: 1 })
  if (granularity === 'QUARTER') return date.with({ day: 1, month: date.month - ((date.month - 1) % 3) })
  return date
}

const longest: Readonly<Record<Granularity, number>> = {
  HALF_HOUR: 3,
  HOUR: 5,
  DAY: 70,
  WEEK: 200,
  MONTH: 500,
  QUARTER: 900,
}

const question = fc.record({
  timeZone: fc.constantFrom(...zones),
  granularity: fc.constantFrom<Granularity>('HALF_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER'),
  start: fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2035, 0, 1) / 1000 }),
  part: fc.double({ min: 0.01, max: 1, noNaN: true }),
  firstDayOfWeek: fc.constantFrom<Weekday>(1, 6, 7),
})

describe('edges', () => {
  test("are those of Temporal's calendar, in any zone and year", () => {
    fc.assert(
      fc.property(question, ({ timeZone, granularity, start, part, firstDayOfWeek }) => {
        // Until 2011 the clock in St. John's went back at 00:01, into an hour that was over: no edges can tell that.
        fc.pre(timeZone !== 'America/St_Johns' || start > Date.UTC(2012, 0, 1) / 1000)
        const end = start + Math.ceil(longest[granularity] * 86_400 * part)
        const edges = [...bucketEdges({ start, end }, granularity, timeZone, { firstDayOfWeek })]
        expect(edges.at(0)).toBeLessThanOrEqual(start)
        expect(edges.at(1)).toBeGreaterThan(start)
        expect(edges.at(-1)).toBeGreaterThanOrEqual(end)
        expect(edges.at(-2)).toBeLessThan(end)
        for (const [i, edge] of edges.entries()) {
          const next = edges[i + 1]
          expect(next ?? edge + 1).toBeGreaterThan(edge)
          const floor = (seconds: number) =>
            floorOf(
              Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(timeZone),
              granularity,
              firstDayOfWeek,
            ).epochMilliseconds / 1000
          expect(floor(edge)).toBe(edge)
          if (next !== undefined) expect(floor(next - 1)).toBe(edge)
        }
      }),
      { numRuns: 400, seed: 3 },
    )
  })

  const days = (start: string, end: string, zone: string) =>
    [...bucketEdges({ start, end }, 'DAY', zone)].map((edge) => new Date(edge * 1000).toISOString())

  test('begin at 01:00 where midnight does not exist', () => {
    expect(days('2026-04-23', '2026-04-26', 'Africa/Cairo')).toEqual([
      '2026-04-22T22:00:00.000Z',
      '2026-04-23T22:00:00.000Z',
      '2026-04-24T21:00:00.000Z',
      '2026-04-25T21:00:00.000Z',
    ])
  })

  test('leave out a day the zone skipped', () => {
    expect(days('2011-12-29', '2012-01-01', 'Pacific/Apia')).toEqual([
      '2011-12-29T10:00:00.000Z',
      '2011-12-30T10:00:00.000Z',
      '2011-12-31T10:00:00.000Z',
    ])
  })

  test('are at quarter hours of UTC in Kathmandu', () => {
    const edges = bucketEdges({ start: '2026-01-01', end: '2026-01-02' }, 'HOUR', 'Asia/Kathmandu')
    expect(edges).toHaveLength(25)
    expect([...edges].every((edge) => edge % 3600 === 900)).toBe(true)
  })

  test('make an hour of 90 minutes where the clock goes back half an hour', () => {
    const range = { start: '2026-04-05', end: '2026-04-06' }
    const edges = bucketEdges(range, 'HOUR', 'Australia/Lord_Howe')
    const lengths = [...edges.slice(1)].map((edge, i) => (edge - (edges[i] ?? 0)) / 60)
    expect(lengths.filter((minutes) => minutes !== 60)).toEqual([90])
  })

  test('of weeks begin with the day asked for', () => {
    const week = (firstDayOfWeek: Weekday) =>
      bucketEdges({ start: '2026-11-18', end: '2026-11-19' }, 'WEEK', 'UTC', { firstDayOfWeek })
    expect(new Date((week(1)[0] ?? 0) * 1000).toISOString().slice(0, 10)).toBe('2026-11-16')
    expect(new Date((week(7)[0] ?? 0) * 1000).toISOString().slice(0, 10)).toBe('2026-11-15')
  })

  test('of more buckets than anybody can want are refused', () => {
    expect(() => bucketEdges({ start: 0, end: 1e10 }, 'HALF_HOUR', 'UTC')).toThrow(
      expect.objectContaining({ reason: 'too-many-buckets' }),
    )
  })
})
