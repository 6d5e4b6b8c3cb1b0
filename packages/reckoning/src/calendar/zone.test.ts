import { describe, expect, it } from 'vitest'
import { dateAt, firstMomentOf, offsetAt } from './zone.js'

const at = (text: string): number => Date.parse(text)

describe('the first moment of a date', () => {
  it.each([
    ['2026-11-18', 'UTC', '2026-11-18T00:00:00Z'],
    ['2026-11-18', 'Asia/Kolkata', '2026-11-17T18:30:00Z'],
    ['2026-11-18', 'America/New_York', '2026-11-18T05:00:00Z'],
    ['2026-07-18', 'America/New_York', '2026-07-18T04:00:00Z'],
    // The clock went from 00:00 to 01:00: the day has no midnight and begins an hour late.
    ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
    ['2026-04-25', 'Africa/Cairo', '2026-04-24T21:00:00Z'],
    // Samoa left this date out: its first moment is that of the next.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ])('of %s in %s is %s', (date, zone, moment) => {
    expect(new Date(firstMomentOf(date, zone)).toISOString()).toBe(new Date(moment).toISOString())
  })

  it.each([
    ['2026-03-08', 'America/New_York', 23],
    ['2026-11-01', 'America/New_York', 25],
    ['2026-03-29', 'Europe/Berlin', 23],
    ['2026-10-25', 'Europe/Berlin', 25],
    ['2026-04-24', 'Africa/Cairo', 23],
    ['2026-10-29', 'Africa/Cairo', 25],
    ['2026-11-18', 'Asia/Seoul', 24],
  ])('%s in %s has %d hours', (date, zone, hours) => {
    const next = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
    expect((firstMomentOf(next, zone) - firstMomentOf(date, zone)) / 3_600_000).toBe(hours)
  })
})

it('knows what date it is somewhere, and how far ahead its clock is', () => {
  const moment = at('2026-11-18T02:40:00Z')
  expect(dateAt(moment, 'America/Los_Angeles')).toBe('2026-11-17')
  expect(dateAt(moment, 'Asia/Seoul')).toBe('2026-11-18')
  expect(offsetAt(moment, 'Asia/Kolkata')).toBe('+05:30')
  expect(offsetAt(moment, 'America/Sao_Paulo')).toBe('-03:00')
  expect(offsetAt(moment, 'Pacific/Auckland')).toBe('+13:00')
})
