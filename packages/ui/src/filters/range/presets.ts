import { type PresetName, presetNames, presetRange } from '@wabalytics/hooks'
import type { DayRange } from './DayRange.js'

/** A range that moves with today. All but `yesterday` and the months and quarters before include today, which is not over yet. */
export type RangePreset = PresetName

/** Every preset, in the order of a menu. */
export const rangePresets: readonly RangePreset[] = presetNames

/** Whether something names a preset. */
export function isRangePreset(value: unknown): value is RangePreset {
  return rangePresets.some((preset) => preset === value)
}

/** `('last-7-days', '2026-03-18')` → `{ start: '2026-03-12', end: '2026-03-19' }`. */
export function resolvePreset(preset: RangePreset, today: string): DayRange {
  // Whose today it is was settled when it was named; from here on a day is a day.
  return presetRange(preset, { now: new Date(today), timeZone: 'UTC', includeToday: true })
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
