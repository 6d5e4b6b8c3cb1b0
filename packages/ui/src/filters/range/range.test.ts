import { daysBetween, isDate, shiftDate } from '@wabalytics/hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, isDayRange, spanOf } from './days.js'
import { earliestDay, reachOf } from './lookBack.js'
import { presetOf, rangePresets, resolvePreset, resolveRange } from './presets.js'
import { previousRange } from './previousRange.js'
import { rangeProblem } from './rangeProblem.js'

describe('a preset', () => {
  it.each([
    ['today', '2026-03-18', '2026-03-19'],
    ['yesterday', '2026-03-17', '2026-03-18'],
    ['last-7-days', '2026-03-12', '2026-03-19'],
    ['last-28-days', '2026-02-19', '2026-03-19'],
    ['last-30-days', '2026-02-17', '2026-03-19'],
    ['last-90-days', '2025-12-19', '2026-03-19'],
    ['month-to-date', '2026-03-01', '2026-03-19'],
    ['last-month', '2026-02-01', '2026-03-01'],
    ['quarter-to-date', '2026-01-01', '2026-03-19'],
    ['last-quarter', '2025-10-01', '2026-01-01'],
  ] as const)('%s is %s to %s, the last excluded', (preset, start, end) => {
    expect(resolvePreset(preset, '2026-03-18')).toEqual({ start, end })
  })

  it('lies in the past and inside the longest look-back, on any day of any year', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => shiftDate('2000-01-01', days))
    fc.assert(
      fc.property(fc.constantFrom(...rangePresets), day, (preset, today) => {
        const range = resolvePreset(preset, today)
        expect(isDayRange(range)).toBe(true)
        expect(daysBetween(range.start, today)).toBeLessThanOrEqual(184)
        expect(range.end <= shiftDate(today, 1)).toBe(true)
      }),
      { seed: 18 },
    )
  })

  it('is recognised in the days it gives', () => {
    expect(presetOf({ start: '2026-02-19', end: '2026-03-19' }, '2026-03-18')).toBe('last-28-days')
    expect(presetOf({ start: '2026-02-18', end: '2026-03-19' }, '2026-03-18')).toBeUndefined()
  })

  it('leaves written days as they are', () => {
    const range = { start: '2026-01-01', end: '2026-01-02' }
    expect(resolveRange(range, '2026-03-18')).toBe(range)
  })
})

describe('days', () => {
  it('are those of the zone: the same moment is Wednesday here and Thursday there', () => {
    const moment = Date.parse('2026-03-18T23:30:00Z')
    expect(dayAt(moment, 'America/Sao_Paulo')).toBe('2026-03-18')
    expect(dayAt(moment, 'Asia/Kolkata')).toBe('2026-03-19')
    expect(() => dayAt(moment, 'No/Such_Zone')).toThrow(
      expect.objectContaining({ kind: 'invalid-query', reason: 'time-zone-unknown' }),
    )
  })

  it('count the same over a clock change and a leap day', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  })

  it.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', 'today'])('“%s” is none', (text) => {
    expect(isDate(text)).toBe(false)
  })
})

describe('a look-back', () => {
  const clock = { now: Date.parse('2026-03-18T01:00:00Z'), timeZone: 'America/Sao_Paulo' }

  it('is counted in the dataset’s own zone', () => {
    expect(earliestDay('pricing', clock)).toBe('2025-03-17')
    expect(earliestDay('template', clock)).toBe('2025-12-18')
  })

  it('of a page is its longest, the shorter ones named', () => {
    expect(reachOf(['template', 'pricing'], clock)).toEqual({
      earliest: '2025-03-17',
      days: 365,
      shorter: [{ dataset: 'template', earliest: '2025-12-18', days: 90 }],
    })
    expect(reachOf([], clock)).toBeUndefined()
  })
})

it.each([
  ['previous', '2026-03-05', '2026-03-12'],
  ['same-weekdays', '2026-03-05', '2026-03-12'],
  ['year', '2025-03-13', '2025-03-20'],
] as const)('a week is compared to %s from %s', (mode, start, end) => {
  expect(previousRange({ start: '2026-03-12', end: '2026-03-19' }, mode)).toEqual({ start, end })
})

it('a month is compared to as many days, the weekdays met when asked', () => {
  const march = { start: '2026-03-01', end: '2026-04-01' }
  expect(previousRange(march, 'previous')).toEqual({ start: '2026-01-29', end: '2026-03-01' })
  const met = previousRange(march, 'same-weekdays')
  expect(met).toEqual({ start: '2026-01-25', end: '2026-02-25' })
  expect(spanOf(met)).toBe(31)
})

it.each([
  [undefined, '2026-03-01', 'incomplete'],
  ['2026-03-02', '2026-03-01', 'reversed'],
  ['2025-01-01', '2026-03-01', 'too-early'],
  ['2026-03-01', '2026-03-19', 'in-future'],
  ['2026-03-18', '2026-03-18', undefined],
])('from %s to %s: %s', (first, last, problem) => {
  expect(rangeProblem(first, last, { earliest: '2025-03-18', today: '2026-03-18' })).toBe(problem)
})
