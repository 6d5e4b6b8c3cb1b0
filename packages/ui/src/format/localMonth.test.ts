import { describe, expect, it } from 'vitest'
import { localMonth } from './localMonth.js'

const iso = (moment: number): string => new Date(moment).toISOString().slice(0, 16)
const HOUR = 3_600_000

describe('the month around a moment', () => {
  it.each([
    // Zone, a moment, first and last edge, hours of the month: clocks go forward, back, by half an hour, over midnight.
    ['Europe/Madrid', '2026-03-15T12:00', '2026-02-28T23:00', '2026-03-31T22:00', 31 * 24 - 1],
    ['Europe/Madrid', '2026-10-15T12:00', '2026-09-30T22:00', '2026-10-31T23:00', 31 * 24 + 1],
    ['America/Santiago', '2026-09-20T12:00', '2026-09-01T04:00', '2026-10-01T03:00', 30 * 24 - 1],
    ['America/Santiago', '2026-04-20T12:00', '2026-04-01T03:00', '2026-05-01T04:00', 30 * 24 + 1],
    ['Australia/Lord_Howe', '2026-10-20T12:00', '2026-09-30T13:30', '2026-10-31T13:00', 31 * 24 - 0.5],
    ['Asia/Kathmandu', '2026-02-01T00:00', '2026-01-31T18:15', '2026-02-28T18:15', 28 * 24],
  ])('in %s at %s begins and ends by its own clock', (zone, moment, start, end, hours) => {
    const month = localMonth(Date.parse(`${moment}Z`), zone)
    expect([iso(month.start), iso(month.end)]).toEqual([start, end])
    expect((month.end - month.start) / HOUR).toBe(hours)
    expect(month.days[0]).toBe(month.start)
    const lengths = [...month.days.slice(1), month.end].map((next, at) => next - (month.days[at] ?? 0))
    expect(lengths.every((length) => length >= 23 * HOUR && length <= 25 * HOUR)).toBe(true)
  })

  it('is told by the zone, not by UTC, and counts the midnights left', () => {
    const moment = Date.parse('2026-11-01T02:00Z')
    expect(localMonth(moment, 'America/New_York')).toMatchObject({
      start: Date.parse('2026-10-01T04:00Z'),
      end: Date.parse('2026-11-01T04:00Z'),
      daysLeft: 1,
    })
    expect(localMonth(moment, 'Asia/Tokyo')).toMatchObject({ daysLeft: 30 })
  })

  it('has no day that its zone skipped', () => {
    const { days, daysLeft } = localMonth(Date.parse('2011-12-29T20:00Z'), 'Pacific/Apia')
    expect([days.length, daysLeft]).toEqual([30, 2])
  })
})
