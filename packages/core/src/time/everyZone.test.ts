import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { bucketEdges } from './bucketEdges.js'
import { bucketEnd } from './bucketEnd.js'
import { platformBucketEnd, startOfDay } from './buckets.js'
import { dateOfDays, daysOf } from './civil.js'
import { shiftDate } from './dates.js'
import type { Granularity } from './granularity.js'
import { localMonth } from './localMonth.js'
import { offsetAt } from './offsets.js'
import { dateOf, startOfDate } from './range.js'
import { isoMoment, wallTimeOf } from './wallTime.js'

const zones = Intl.supportedValuesOf('timeZone')
const first = daysOf(2023, 1, 1)
const last = daysOf(2028, 1, 1)
const day = 86_400

const startBy = (zone: string, days: number): number =>
  Temporal.PlainDate.from(dateOfDays(days)).toZonedDateTime(zone).startOfDay().epochMilliseconds / 1000

/** The days of 2023 to 2027 around which a zone's clock changes, found by stepping a week at a time. */
function daysOfChange(zone: string): readonly number[] {
  const changes: number[] = []
  for (let week = first; week < last; week += 7) {
    if (offsetAt(week * day, zone) === offsetAt((week + 7) * day, zone)) continue
    for (let days = week - 1; days <= week + 8; days++) {
      if (offsetAt(days * day, zone) !== offsetAt((days + 1) * day, zone)) changes.push(days)
    }
  }
  return changes
}

test('every day of every zone around a change of its clock begins where Temporal says', () => {
  let odd = 0
  let withoutMidnight = 0
  const lengths = new Set<number>()
  for (const zone of zones) {
    for (const change of daysOfChange(zone)) {
      for (let days = change - 2; days <= change + 3; days++) {
        const date = dateOfDays(days)
        const start = startOfDate(date, zone)
        const end = startBy(zone, days + 1)
        expect(start, `${zone} ${date}`).toBe(startBy(zone, days))
        expect(bucketEnd(start, 'DAY', zone)).toBe(end)
        expect(platformBucketEnd(start, 'DAY', zone)).toBe(end)
        expect([dateOf(start, zone), dateOf(end - 1, zone)]).toEqual([date, date])
        expect(startOfDay(end - 1, zone)).toBe(start)
        expect(isoMoment(start, zone).slice(0, 16)).toBe(
          Temporal.Instant.fromEpochMilliseconds(start * 1000)
            .toZonedDateTimeISO(zone)
            .toPlainDateTime()
            .toString({ smallestUnit: 'minute' }),
        )
        lengths.add((end - start) / 3600)
        if (end - start !== day) odd++
        if (wallTimeOf(start, zone).hour !== 0) withoutMidnight++
      }
    }
  }
  // And of 22, 26 and 27 hours, where zones of Antarctica moved.
  expect([...lengths]).toEqual(expect.arrayContaining([23, 23.5, 24.5, 25]))
  // Cairo, Havana, Beirut, Santiago and others: what this test is about is there to be met.
  expect(withoutMidnight).toBeGreaterThanOrEqual(25)
  expect(odd).toBeGreaterThan(1000)
})

test('days of every zone follow each other without gap or overlap, five years long', () => {
  for (const zone of zones) {
    const edges = bucketEdges({ start: '2023-01-01', end: '2028-01-01' }, 'DAY', zone)
    expect(edges.length - 1, zone).toBe(last - first)
    const months = bucketEdges({ start: '2023-01-01', end: '2028-01-01' }, 'MONTH', zone)
    const edgeOf = new Set(edges)
    expect([...months].every((edge) => edgeOf.has(edge))).toBe(true)
  }
})

/** Where days are short, long, half an hour off, or without a midnight; zones that moved; those without any change. */
const uneasy = [
  'Africa/Cairo',
  'America/Havana',
  'Asia/Beirut',
  'America/Santiago',
  'America/Asuncion',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'America/Nuuk',
  'Asia/Almaty',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Europe/Berlin',
  'America/New_York',
]
const moment = fc.integer({ min: first * day, max: last * day - 1 })

describe('in the uneasy zones', () => {
  test('the buckets that follow each other by bucketEnd are those of bucketEdges', () => {
    const granularity = fc.constantFrom<Granularity>('HALF_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER')
    fc.assert(
      fc.property(fc.constantFrom(...uneasy), granularity, moment, (zone, name, start) => {
        const edges = bucketEdges({ start, end: start + 4 * day }, name, zone)
        for (const [at, edge] of edges.slice(0, -1).entries()) {
          expect(bucketEnd(edge, name, zone)).toBe(edges[at + 1])
        }
      }),
      { numRuns: 300, seed: 14 },
    )
  })

  test('a moment lies in its day, its month, and the hour its clock shows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...uneasy), moment, (zone, seconds) => {
        const date = dateOf(seconds, zone)
        expect(startOfDate(date, zone)).toBeLessThanOrEqual(seconds)
        expect(startOfDate(shiftDate(date, 1), zone)).toBeGreaterThan(seconds)
        const month = localMonth(seconds, zone)
        expect(month.days.filter((start) => start <= seconds).at(-1)).toBe(month.today)
        expect(month.days.map((start) => dateOf(start, zone).slice(0, 7))).toEqual(
          month.days.map(() => date.slice(0, 7)),
        )
        const shown = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(zone)
        expect(wallTimeOf(seconds, zone)).toEqual({
          year: shown.year,
          month: shown.month,
          day: shown.day,
          weekday: shown.dayOfWeek,
          hour: shown.hour,
          minute: shown.minute,
        })
      }),
      { numRuns: 300, seed: 15 },
    )
  })
})
