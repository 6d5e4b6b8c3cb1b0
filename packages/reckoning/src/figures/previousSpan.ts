import type { DateSpan } from '../calendar/Bucket.js'
import { addDays, daysBetween } from '../calendar/dates.js'

/** As many dates right before a span as it has: bucket by bucket, the first of one meets the first of the other. */
export function previousSpan({ start, end }: DateSpan): DateSpan {
  return { start: addDays(start, -daysBetween(start, end)), end: start }
}
