import { dateOf, previousPeriod, readRange } from '@wabalytics/hooks'
import type { CompareMode } from '../state/FilterState.js'
import type { DayRange } from './DayRange.js'

const aligned = { previous: 'adjacent', 'same-weekdays': 'weekdays', year: 'year' } as const

/**
 * The days a range is compared to, as many as it has: right before it; before it by whole weeks, so that weekdays
 * meet; or 52 weeks earlier.
 */
export function previousRange(range: DayRange, mode: CompareMode): DayRange {
  const before = previousPeriod(range, { timeZone: 'UTC', align: aligned[mode] })
  const { start, end } = readRange(before.range, 'UTC')
  return { start: dateOf(start, 'UTC'), end: dateOf(end, 'UTC') }
}
