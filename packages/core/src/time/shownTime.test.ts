import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { shiftDays, shiftMonths } from './dates.js'
import { keptFrom, previousPeriod } from './previousPeriod.js'
import { isoMoment, wallTimeOf } from './wallTime.js'

// Quarter and half hours, west and east, with and without changes of the clock.
const zone = fc.constantFrom(
  ...['UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Chatham', 'Africa/Cairo', 'America/Los_Angeles'],
)
const from = Date.UTC(2025, 0, 1) / 1000
const moment = fc.integer({ min: from, max: from + 2 * 365 * 86_400 })
const within = fc.constantFrom(0, 0.25, 0.999)
const shown = (seconds: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(seconds) * 1000).toZonedDateTimeISO(timeZone)

describe('as Temporal has it:', () => {
  test('what a clock shows, within a second, too', () => {
    fc.assert(
      fc.property(moment, within, zone, (seconds, part, timeZone) => {
        const clock = shown(seconds, timeZone)
        expect(wallTimeOf(seconds + part, timeZone)).toEqual({
          ...{ year: clock.year, month: clock.month, day: clock.day },
          ...{ weekday: clock.dayOfWeek, hour: clock.hour, minute: clock.minute },
        })
        const text = `${clock.toPlainDateTime().toString({ smallestUnit: 'minute' })}${clock.offset}`
        expect(isoMoment(seconds + part, timeZone)).toBe(text)
      }),
      { seed: 16, numRuns: 400 },
    )
  })

  test('moments moved by days', () => {
    // Whole minutes: a text of a moment has no more.
    fc.assert(
      fc.property(moment, zone, fc.integer({ min: -400, max: 400 }), (seconds, timeZone, days) => {
        const { start } = shiftDays({ start: seconds, end: seconds + 60 }, days, timeZone)
        expect(start).toBe(shown(seconds, timeZone).add({ days }).epochMilliseconds / 1000)
      }),
      { seed: 16, numRuns: 400 },
    )
  })

  test('dates moved by months', () => {
    const date = moment.map((seconds) => shown(seconds, 'UTC').toPlainDate())
    fc.assert(
      fc.property(date, fc.integer({ min: -30, max: 30 }), (day, months) => {
        expect(shiftMonths(day.toString(), months)).toBe(day.add({ months }).toString())
      }),
      { seed: 16, numRuns: 200 },
    )
  })
})

describe('the period before', () => {
  test('lies as few whole weeks back as it can without touching the present one', () => {
    for (let days = 1; days <= 30; days++) {
      const end = shiftDays({ start: '2026-03-01', end: '2026-03-01' }, days, 'UTC').end
      const { shiftDays: back } = previousPeriod({ start: '2026-03-01', end }, { timeZone: 'UTC' })
      expect(back % 7).toBe(0)
      expect(back).toBeGreaterThanOrEqual(days)
      expect(back - 7).toBeLessThan(days)
    }
  })

  test('is kept whole up to the very first moment that is kept, and not at all from where it ends', () => {
    const now = new Date('2026-11-22T02:00:00Z')
    const first = keptFrom('template', now, 'UTC')
    const kept = (start: number, end: number) => {
      const range = { start: first + start * 86_400 + 7 * 86_400, end: first + end * 86_400 + 7 * 86_400 }
      return previousPeriod(range, { timeZone: 'UTC', now, dataset: 'template' }).kept
    }
    expect([kept(0, 2), kept(-1, 1), kept(-2, 0), kept(-3, -1)]).toEqual(['all', 'part', 'none', 'none'])
  })
})
