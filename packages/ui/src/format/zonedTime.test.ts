import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bucketEnd } from './buckets.js'
import { isoTime } from './isoTime.js'
import { fromWallTime, toWallTime } from './zonedTime.js'

const zones = ['UTC', 'Asia/Kolkata', 'America/Sao_Paulo', 'Europe/Berlin', 'Pacific/Chatham', 'Africa/Cairo']

describe('wall time', () => {
  it('comes back to the same moment outside clock changes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2022, 0, 1) / 60_000, max: Date.UTC(2026, 0, 1) / 60_000 }),
        (zone, minutes) => {
          const moment = minutes * 60_000
          const back = fromWallTime(toWallTime(moment, zone), zone)
          expect([moment, moment - 3_600_000]).toContain(back)
        },
      ),
    )
  })

  it('puts a midnight that does not exist on the clock change', () => {
    const start = fromWallTime({ year: 2024, month: 4, day: 26, hour: 0, minute: 0 }, 'Africa/Cairo')
    expect(new Date(start).toISOString()).toBe('2024-04-25T22:00:00.000Z')
    expect(toWallTime(start, 'Africa/Cairo')).toMatchObject({ day: 26, hour: 1 })
  })
})

describe('buckets', () => {
  it.each([
    ['Europe/Berlin', { year: 2024, month: 3, day: 31 }, 23],
    ['Europe/Berlin', { year: 2024, month: 10, day: 27 }, 25],
    ['Europe/Berlin', { year: 2024, month: 10, day: 28 }, 24],
  ])('a day in %s on %o has %d hours', (zone, date, hours) => {
    const start = fromWallTime({ ...date, hour: 0, minute: 0 }, zone)
    expect((bucketEnd(start, 'DAY', zone) - start) / 3_600_000).toBe(hours)
  })

  it('writes days as dates and shorter buckets with their offset', () => {
    const start = fromWallTime({ year: 2024, month: 11, day: 3, hour: 5, minute: 30 }, 'Asia/Kolkata')
    expect(isoTime(start, 'DAY', 'Asia/Kolkata')).toBe('2024-11-03')
    expect(isoTime(start, 'HALF_HOUR', 'Asia/Kolkata')).toBe('2024-11-03T05:30+05:30')
    expect(isoTime(start, 'HOUR', 'America/St_Johns')).toBe('2024-11-02T21:30-02:30')
  })
})
