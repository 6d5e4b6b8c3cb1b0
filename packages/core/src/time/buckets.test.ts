import { expect, test } from 'vitest'
import { alignToDays, platformBucketEnd, startOfDay, startOfNextDay } from './buckets.js'

const at = (moment: string) => Date.parse(moment) / 1000
const newYork = 'America/New_York'
const cairo = 'Africa/Cairo'

test('a day ends where the next begins, be it of 23, of 24 or of 25 hours', () => {
  // Clocks go forward on 8 March and back on 1 November 2026.
  for (const [day, next] of [
    ['2026-03-07T05:00:00Z', '2026-03-08T05:00:00Z'],
    ['2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z'],
    ['2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z'],
  ] as const) {
    for (const moment of [at(day), at(day) + 1, at(next) - 1]) {
      expect(startOfDay(moment, newYork)).toBe(at(day))
      expect(startOfNextDay(moment, newYork)).toBe(at(next))
    }
    expect(platformBucketEnd(at(day), 'DAY', newYork)).toBe(at(next))
  }
})

test('a day without a midnight begins at one', () => {
  expect(startOfNextDay(at('2026-04-23T12:00:00Z'), cairo)).toBe(at('2026-04-23T22:00:00Z'))
  expect(platformBucketEnd(at('2026-04-23T22:00:00Z'), 'DAY', cairo)).toBe(at('2026-04-24T21:00:00Z'))
})

test('the platform’s buckets of half an hour and of a month end with their own', () => {
  expect(platformBucketEnd(at('2026-03-08T06:30:00Z'), 'HALF_HOUR', newYork)).toBe(at('2026-03-08T07:00:00Z'))
  expect(platformBucketEnd(at('2026-03-01T05:00:00Z'), 'MONTH', newYork)).toBe(at('2026-04-01T04:00:00Z'))
  expect(platformBucketEnd(at('2026-12-01T05:00:00Z'), 'MONTH', newYork)).toBe(at('2027-01-01T05:00:00Z'))
  // Cut off at its beginning, it still ends with the calendar's.
  expect(platformBucketEnd(at('2026-12-19T05:00:00Z'), 'MONTH', newYork)).toBe(at('2027-01-01T05:00:00Z'))
})

test('a range is widened to whole days, and not where it has them', () => {
  const whole = { start: at('2026-03-08T05:00:00Z'), end: at('2026-03-09T04:00:00Z') }
  expect(alignToDays(whole, newYork)).toEqual(whole)
  expect(alignToDays({ start: whole.start + 1, end: whole.end - 1 }, newYork)).toEqual(whole)
  expect(alignToDays({ ...whole, end: whole.end + 1 }, newYork)).toEqual({
    ...whole,
    end: at('2026-03-10T04:00:00Z'),
  })
})
