import { parseDate } from '@internationalized/date'
import type { DayRange } from './DayRange.js'
import { shiftDay } from './days.js'

/** A range that moves with today. All but `yesterday` and `last-month` include today, which is not over yet. */
export type RangePreset =
  | 'today'
  | 'yesterday'
  | 'last-7-days'
  | 'last-28-days'
  | 'last-30-days'
  | 'last-90-days'
  | 'month-to-date'
  | 'last-month'

export const rangePresets: readonly RangePreset[] = [
  'today',
  'yesterday',
  'last-7-days',
  'last-28-days',
  'last-30-days',
  'last-90-days',
  'month-to-date',
  'last-month',
]

/** Whether something names a preset. */
export function isRangePreset(value: unknown): value is RangePreset {
  return rangePresets.some((preset) => preset === value)
}

/** `('last-7-days', '2026-03-18')` → `{ start: '2026-03-12', end: '2026-03-19' }`. */
export function resolvePreset(preset: RangePreset, today: string): DayRange {
  const tomorrow = shiftDay(today, 1)
  const back = (days: number): DayRange => ({ start: shiftDay(tomorrow, -days), end: tomorrow })
  const month = parseDate(today).set({ day: 1 })
  switch (preset) {
    case 'today':
      return back(1)
    case 'yesterday':
      return { start: shiftDay(today, -1), end: today }
    case 'last-7-days':
      return back(7)
    case 'last-28-days':
      return back(28)
    case 'last-30-days':
      return back(30)
    case 'last-90-days':
      return back(90)
    case 'month-to-date':
      return { start: month.toString(), end: tomorrow }
    case 'last-month':
      return { start: month.subtract({ months: 1 }).toString(), end: month.toString() }
  }
}

/** The days of a range, written or preset. */
export function resolveRange(range: DayRange | RangePreset, today: string): DayRange {
  return typeof range === 'string' ? resolvePreset(range, today) : range
}

/** The preset that gives just these days today, if any. */
export function presetOf(range: DayRange, today: string): RangePreset | undefined {
  return rangePresets.find((preset) => {
    const { start, end } = resolvePreset(preset, today)
    return start === range.start && end === range.end
  })
}
