import type { Granularity } from './Granularity.js'
import { toWallTime } from './zonedTime.js'

const HALF_HOUR = 1_800_000
const DAY = 86_400_000

/** How many buckets lie between two bucket starts, on the zone's calendar; clock changes do not count. */
export function bucketsBetween(from: number, to: number, granularity: Granularity, timeZone: string): number {
  if (granularity === 'HALF_HOUR') return Math.round((to - from) / HALF_HOUR)
  if (granularity === 'HOUR') return Math.round((to - from) / (2 * HALF_HOUR))
  const first = toWallTime(from, timeZone)
  const last = toWallTime(to, timeZone)
  if (granularity === 'MONTH' || granularity === 'QUARTER') {
    const months = (last.year - first.year) * 12 + last.month - first.month
    return granularity === 'QUARTER' ? Math.round(months / 3) : months
  }
  const days =
    (Date.UTC(last.year, last.month - 1, last.day) - Date.UTC(first.year, first.month - 1, first.day)) / DAY
  return granularity === 'WEEK' ? Math.round(days / 7) : days
}
