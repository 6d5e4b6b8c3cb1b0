import { expect, it } from 'vitest'
import { isoTime } from './isoTime.js'

it('writes days as dates and shorter buckets with their offset', () => {
  const start = Date.parse('2024-11-03T00:00Z')
  expect(isoTime(start, 'DAY', 'Asia/Kolkata')).toBe('2024-11-03')
  expect(isoTime(start, 'HALF_HOUR', 'Asia/Kolkata')).toBe('2024-11-03T05:30+05:30')
  expect(isoTime(start, 'HOUR', 'America/St_Johns')).toBe('2024-11-02T21:30-02:30')
})

it('dates a day that begins without a midnight', () => {
  expect(isoTime(Date.parse('2026-04-23T22:00Z'), 'DAY', 'Africa/Cairo')).toBe('2026-04-24')
  expect(isoTime(Date.parse('2026-04-23T22:00Z'), 'HOUR', 'Africa/Cairo')).toBe('2026-04-24T01:00+03:00')
})
