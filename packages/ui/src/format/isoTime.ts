import type { Granularity } from './Granularity.js'
import { toWallTime, zoneOffset } from './zonedTime.js'

const two = (part: number): string => String(Math.floor(part)).padStart(2, '0')

/**
 * A bucket's start for a spreadsheet: `2024-11-03` for days and longer, `2024-11-03T05:30+05:30` for shorter ones.
 */
export function isoTime(start: number, granularity: Granularity, timeZone: string): string {
  const { year, month, day, hour, minute } = toWallTime(start, timeZone)
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  if (granularity !== 'HALF_HOUR' && granularity !== 'HOUR') return date
  const offset = zoneOffset(start, timeZone) / 60_000
  const ahead = Math.abs(offset)
  return `${date}T${two(hour)}:${two(minute)}${offset < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`
}
