import type { CompareMode } from '../state/FilterState.js'
import type { DayRange } from './DayRange.js'
import { shiftDay, spanOf } from './days.js'

/**
 * The days a range is compared to, as many as it has: right before it; before it by whole weeks, so that weekdays
 * meet; or 52 weeks earlier.
 */
export function compareRange(range: DayRange, mode: CompareMode): DayRange {
  const span = spanOf(range)
  const back =
    mode === 'previous' ? span : mode === 'year' ? 364 * Math.ceil(span / 364) : 7 * Math.ceil(span / 7)
  return { start: shiftDay(range.start, -back), end: shiftDay(range.end, -back) }
}
