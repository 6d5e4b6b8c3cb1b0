import type { Granularity } from '@wabalytics/hooks'
import { dateOf, hasHours, isoMoment } from '@wabalytics/hooks'

/**
 * A bucket's start for a spreadsheet: `2024-11-03` for days and longer, `2024-11-03T05:30+05:30` for shorter ones.
 */
export function isoTime(start: number, granularity: Granularity, timeZone: string): string {
  return hasHours(granularity) ? isoMoment(start / 1000, timeZone) : dateOf(start / 1000, timeZone)
}
