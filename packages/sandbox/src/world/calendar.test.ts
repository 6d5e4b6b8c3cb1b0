import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pinned } from '../testing/pinned.js'
import { bucketsOf } from './buckets.js'
import { createCalendar, dayNumberOf } from './calendar.js'

const zones = [
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'America/New_York',
  'Africa/Cairo',
  'Asia/Seoul',
  'Europe/Berlin',
  'UTC',
]
const iso = (seconds: number) => new Date(seconds * 1000).toISOString()

describe.each(zones)('days in %s', (zone) => {
  const calendar = createCalendar(zone)

  test('have no gap and no overlap, and hold the moments that belong to them', () => {
    const moments = fc.integer({ min: Date.UTC(2015, 0) / 1000, max: Date.UTC(2027, 0) / 1000 })
    fc.assert(
      fc.property(moments, (moment) => {
        const day = calendar.dayOf(moment)
        expect(calendar.dayStart(day)).toBeLessThanOrEqual(moment)
        expect(calendar.dayStart(day + 1)).toBeGreaterThan(moment)
      }),
      pinned,
    )
  })
})

test.each([
  ['Asia/Kolkata', '2026-01-15', '2026-01-14T18:30:00.000Z', 24],
  ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z', 23],
  ['America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z', 25],
  // At midnight clocks go to 01:00: the day begins with that moment.
  ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z', 23],
  // Summer time ended at midnight: 23:00 to 24:00 came twice, and still belonged to the day before.
  ['America/Sao_Paulo', '2018-02-18', '2018-02-18T03:00:00.000Z', 24],
  ['America/Sao_Paulo', '2018-02-17', '2018-02-17T02:00:00.000Z', 25],
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z', 23],
])('in %s the day %s begins at %s and has %i hours', (zone, date, begins, hours) => {
  const calendar = createCalendar(zone)
  const start = calendar.dayStart(dayNumberOf(date))
  expect(iso(start)).toBe(begins)
  expect((calendar.dayStart(dayNumberOf(date) + 1) - start) / 3600).toBe(hours)
})

test('buckets are those that touch the span, with their full bounds', () => {
  const calendar = createCalendar('Asia/Kolkata')
  const noon = Date.UTC(2026, 0, 31, 12) / 1000
  const span = { start: noon, end: noon + 86_400 }
  const shown = (grain: 'day' | 'month') =>
    bucketsOf(grain, calendar, span).map(
      ({ start, end }) => `${iso(start).slice(5, 16)} ${iso(end).slice(5, 16)}`,
    )
  expect(shown('day')).toEqual(['01-30T18:30 01-31T18:30', '01-31T18:30 02-01T18:30'])
  expect(shown('month')).toEqual(['12-31T18:30 01-31T18:30', '01-31T18:30 02-28T18:30'])
  expect(bucketsOf('half-hour', calendar, span)).toHaveLength(48)
  expect(bucketsOf('day', calendar, { start: noon, end: noon })).toEqual([])
})
