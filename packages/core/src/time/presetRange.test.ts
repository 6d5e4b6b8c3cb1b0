import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { presetNames, presetRange } from './presetRange.js'
import { previousPeriod } from './previousPeriod.js'
import { readRange } from './range.js'

const now = new Date('2026-11-22T02:00:00Z')
const timeZone = 'America/Sao_Paulo'

describe('presets', () => {
  test.each([
    ['today', '2026-11-21', '2026-11-22'],
    ['yesterday', '2026-11-20', '2026-11-21'],
    ['last-7-days', '2026-11-14', '2026-11-21'],
    ['last-28-days', '2026-10-24', '2026-11-21'],
    ['last-30-days', '2026-10-22', '2026-11-21'],
    ['last-90-days', '2026-08-23', '2026-11-21'],
    ['month-to-date', '2026-11-01', '2026-11-22'],
    ['last-month', '2026-10-01', '2026-11-01'],
    ['quarter-to-date', '2026-10-01', '2026-11-22'],
    ['last-quarter', '2026-07-01', '2026-10-01'],
  ] as const)('%s, while it is still yesterday in UTC terms', (name, start, end) => {
    expect(presetRange(name, { now, timeZone })).toEqual({ start, end })
  })

  test('reach over the turn of the year', () => {
    const january = new Date('2026-01-10T12:00:00Z')
    expect(presetRange('last-month', { now: january, timeZone })).toEqual({
      start: '2025-12-01',
      end: '2026-01-01',
    })
    expect(presetRange('last-quarter', { now: january, timeZone }).start).toBe('2025-10-01')
  })

  test('can include today', () => {
    expect(presetRange('last-7-days', { now, timeZone, includeToday: true })).toEqual({
      start: '2026-11-15',
      end: '2026-11-22',
    })
  })

  test('are ranges a query takes, whenever asked', () => {
    const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, fc.constantFrom(...presetNames), (at, name) => {
        const { start, end } = readRange(presetRange(name, { now: at, timeZone }), timeZone)
        expect(end).toBeGreaterThan(start)
      }),
    )
  })
})

describe('the period before', () => {
  test('has the same weekdays and does not overlap', () => {
    expect(previousPeriod({ start: '2026-11-01', end: '2026-11-11' }, { timeZone })).toEqual({
      range: { start: '2026-10-18', end: '2026-10-28' },
      shiftDays: 14,
      kept: 'all',
    })
    const single = { start: '2026-11-20', end: '2026-11-21' }
    expect(previousPeriod(single, { timeZone }).range).toEqual({ start: '2026-11-13', end: '2026-11-14' })
  })

  test('can be right before, or a year before', () => {
    const range = { start: '2026-11-01', end: '2026-11-11' }
    expect(previousPeriod(range, { timeZone, align: 'adjacent' }).range.start).toBe('2026-10-22')
    expect(previousPeriod(range, { timeZone, align: 'year' }).range.start).toBe('2025-11-02')
  })

  test('knows what the platform still keeps', () => {
    const kept = (start: string, end: string) =>
      previousPeriod({ start, end }, { timeZone, now, dataset: 'template' }).kept
    expect(kept('2026-11-01', '2026-11-08')).toBe('all')
    expect(kept('2026-08-25', '2026-09-10')).toBe('none')
    expect(kept('2026-09-15', '2026-10-13')).toBe('part')
  })

  test('keeps the time of day over a change of the clock', () => {
    const range = { start: new Date('2026-11-03T17:00:00Z'), end: new Date('2026-11-03T18:00:00Z') }
    const { range: before } = previousPeriod(range, { timeZone: 'America/New_York' })
    // 12:00 in New York, before the clock went back on November 1st.
    expect(before.start).toBe(Date.UTC(2026, 9, 27, 16) / 1000)
  })
})
