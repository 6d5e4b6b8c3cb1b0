import { expect, it } from 'vitest'
import { bucketCode, bucketLabel } from './bucketLabel.js'
import { partLabel } from './partLabel.js'

it('prints a date as the date it is, wherever it is read', () => {
  for (const reader of ['Pacific/Auckland', 'America/Los_Angeles']) {
    expect(bucketLabel('2026-11-18', 'DAY', 'en', reader)).toBe('Wed, Nov 18, 2026')
    expect(bucketLabel('2026-11-01', 'MONTH', 'en', reader)).toBe('November 2026')
    expect(bucketCode('2026-11-18', 'DAY', reader)).toBe('2026-11-18')
  }
})

it('prints an hour on the reader’s clock', () => {
  const hour = String(Date.parse('2026-11-17T18:30:00Z'))
  expect(bucketLabel(hour, 'HOUR', 'en', 'Asia/Kolkata')).toBe('Wed, Nov 18, 2026, 12:00 AM')
  expect(bucketLabel(hour, 'HOUR', 'en', 'America/Los_Angeles')).toBe('Tue, Nov 17, 2026, 10:30 AM')
  expect(bucketCode(hour, 'HOUR', 'Asia/Kolkata')).toBe('2026-11-18T00:00+05:30')
})

it('is shorter in a sentence', () => {
  expect(bucketLabel('2026-11-01', 'QUARTER', 'en', 'UTC', 'short')).toBe('Nov 2026')
  expect(bucketLabel('2026-11-18', 'WEEK', 'en', 'UTC', 'short')).toBe('Nov 18, 2026')
  expect(bucketLabel('0', 'HOUR', 'en', 'UTC', 'short')).toBe('Jan 1, 12:00 AM')
})

it('says which part of a bucket is meant', () => {
  const dates = { start: '2026-08-20', end: '2026-09-01' }
  expect(partLabel({ cut: dates, counting: false }, 'UTC')).toBe('Aug 20 – 31, 2026 only')
  expect(partLabel({ cut: dates, counting: true }, 'UTC')).toBe('Aug 20 – 31, 2026 only and still counting')
  expect(partLabel({ cut: { start: '1800000', end: '3600000' }, counting: false }, 'Asia/Kolkata')).toBe(
    'Jan 1, 6:00 – 6:30 AM only',
  )
  expect(partLabel(undefined, 'UTC')).toBe('')
})
