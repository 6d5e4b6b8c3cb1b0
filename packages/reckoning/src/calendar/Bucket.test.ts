import { expect, it } from 'vitest'
import { bucketAt, bucketsOf } from './Bucket.js'

it('counts by dates of the account, whatever hour it is elsewhere', () => {
  const evening = Date.parse('2026-11-17T19:00:00Z')
  expect(bucketAt(evening, 'DAY', 'Asia/Kolkata')).toBe('2026-11-18')
  expect(bucketAt(evening, 'WEEK', 'Asia/Kolkata')).toBe('2026-11-16')
  expect(bucketAt(evening, 'MONTH', 'America/New_York')).toBe('2026-11-01')
  expect(bucketAt(evening, 'QUARTER', 'America/New_York')).toBe('2026-10-01')
})

it('begins hours where the clock on the wall shows a full one', () => {
  const moment = Date.parse('2026-11-17T19:10:00Z')
  expect(bucketAt(moment, 'HALF_HOUR', 'Asia/Kolkata')).toBe(String(Date.parse('2026-11-17T19:00:00Z')))
  expect(bucketAt(moment, 'HOUR', 'Asia/Kolkata')).toBe(String(Date.parse('2026-11-17T18:30:00Z')))
  expect(bucketAt(moment, 'HOUR', 'Asia/Kolkata', 'UTC')).toBe(String(Date.parse('2026-11-17T19:00:00Z')))
})

it('names every bucket that touches a span, the cut ones by their own beginning', () => {
  const span = { start: '2026-08-20', end: '2026-10-11' }
  expect(bucketsOf(span, 'MONTH', ['Asia/Seoul'])).toEqual(['2026-08-01', '2026-09-01', '2026-10-01'])
  expect(bucketsOf(span, 'QUARTER', ['Asia/Seoul'])).toEqual(['2026-07-01', '2026-10-01'])
  expect(bucketsOf(span, 'WEEK', ['Asia/Seoul']).slice(0, 2)).toEqual(['2026-08-17', '2026-08-24'])
  expect(bucketsOf(span, 'DAY', ['Asia/Seoul'])).toHaveLength(52)
})

it('lets the hours of several accounts meet by moment, from the first of one to the last of another', () => {
  const span = { start: '2026-11-18', end: '2026-11-19' }
  expect(bucketsOf(span, 'HALF_HOUR', ['Asia/Kolkata'])).toHaveLength(48)
  // Kolkata's day begins at 18:30 of the 17th by UTC, New York's ends at 05:00 of the 19th.
  expect(bucketsOf(span, 'HALF_HOUR', ['Asia/Kolkata', 'America/New_York'])).toHaveLength(69)
  expect(bucketsOf({ start: '2026-04-24', end: '2026-04-25' }, 'HOUR', ['Africa/Cairo'])).toHaveLength(23)
})
