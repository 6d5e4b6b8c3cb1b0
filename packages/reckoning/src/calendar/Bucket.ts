import { addDays, addMonths, mondayOf, monthOf, quarterOf } from './dates.js'
import { dateAt, firstMomentOf, wallTime } from './zone.js'

/** How figures are counted together. */
export type Grain = 'HALF_HOUR' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER'

/** Whether a grain is of hours, which are moments; days and coarser are dates, each account's own. */
export function isOfHours(grain: Grain): grain is 'HALF_HOUR' | 'HOUR' {
  return grain === 'HALF_HOUR' || grain === 'HOUR'
}

const firstOf = { DAY: (date: string) => date, WEEK: mondayOf, MONTH: monthOf, QUARTER: quarterOf }
const lengths = { HALF_HOUR: 1_800_000, HOUR: 3_600_000 }

/**
 * The name of the bucket a moment of an account lies in: its first date (`2026-11-16`), or for hours its first moment
 * in milliseconds as a text. Hours begin where a wall clock of `hoursOf` shows a full one: Kolkata's do not where
 * London's do.
 */
export function bucketAt(moment: number, grain: Grain, timeZone: string, hoursOf = timeZone): string {
  if (!isOfHours(grain)) return firstOf[grain](dateAt(moment, timeZone))
  const shift = grain === 'HOUR' ? minutesPast(moment, hoursOf) * 60_000 : moment % lengths[grain]
  return String(moment - shift)
}

/** Minutes past the hour on a wall clock somewhere; half hours are full ones wherever accounts are. */
function minutesPast(moment: number, timeZone: string): number {
  return Number(wallTime(moment, timeZone).slice(14, 16))
}

/** The first date after a bucket of days. */
export function nextDate(bucket: string, grain: 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER'): string {
  if (grain === 'DAY') return addDays(bucket, 1)
  if (grain === 'WEEK') return addDays(bucket, 7)
  return addMonths(bucket, grain === 'MONTH' ? 1 : 3)
}

/** A half-open span of an account's dates. */
export interface DateSpan {
  readonly start: string
  readonly end: string
}

/** The names of all buckets that touch a span of dates, oldest first; hours of several accounts meet by moment. */
export function bucketsOf(
  span: DateSpan,
  grain: Grain,
  timeZones: readonly string[],
  hoursOf?: string,
): readonly string[] {
  if (!isOfHours(grain)) {
    const names: string[] = []
    for (let name = firstOf[grain](span.start); name < span.end; name = nextDate(name, grain))
      names.push(name)
    return names
  }
  const [first = 'UTC'] = timeZones
  const begin = Math.min(...timeZones.map((zone) => firstMomentOf(span.start, zone)))
  const end = Math.max(...timeZones.map((zone) => firstMomentOf(span.end, zone)))
  const names: string[] = []
  for (let at = Number(bucketAt(begin, grain, first, hoursOf)); at < end; at += lengths[grain])
    names.push(String(at))
  return names
}
