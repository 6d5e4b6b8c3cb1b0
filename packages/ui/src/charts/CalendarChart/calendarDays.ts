import { sum } from '../../format/sum.js'
import { zoneClock } from '../../format/zoneClock.js'
import { fromWallTime } from '../../format/zonedTime.js'
import { figureOf } from '../../frame/figure/missingWords.js'
import type { MissingReason, SeriesPoint } from '../../frame/model/Series.js'

const DAY = 86_400_000

/** One day of the zone's calendar. */
export interface CalendarDay {
  /** Days since 1 January 1970 on the zone's calendar. */
  readonly day: number
  /** The day's first moment. */
  readonly start: number
  /** The figure; `null` when there is none, which is not zero. */
  readonly value: number | null
  readonly reason: MissingReason
}

/**
 * Points of days or shorter buckets in, every day from the first to the last out. A day has 23 to 25 hours and is the one
 * its zone's wall clock shows; what falls on one day is added up, days without a point are missing.
 */
export function calendarDays(points: readonly SeriesPoint[], timeZone: string): readonly CalendarDay[] {
  const figures = new Map<number, number[]>()
  const reasons = new Map<number, MissingReason>()
  const offsetAt = zoneClock(timeZone)
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { x, y, reason = 'no-data' } of points) {
    const moment = Number(x)
    if (!Number.isFinite(moment)) continue
    const day = Math.floor((moment + offsetAt(moment)) / DAY)
    first = Math.min(first, day)
    last = Math.max(last, day)
    const value = figureOf(y)
    if (value === null) reasons.set(day, reason)
    else figures.set(day, [...(figures.get(day) ?? []), value])
  }
  if (first > last) return []
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const day = first + step
    const own = figures.get(day)
    return {
      day,
      start: startOf(day, timeZone, offsetAt),
      value: own === undefined ? null : sum(own),
      reason: reasons.get(day) ?? 'no-data',
    }
  })
}

/** The first moment of a calendar day; where midnight does not exist, the moment the clock skips to. */
function startOf(day: number, timeZone: string, offsetAt: (moment: number) => number): number {
  const offset = offsetAt((day - 1) * DAY)
  // No change of the clock from the day before to the day after: no need to search.
  if (offset === offsetAt((day + 1) * DAY)) return day * DAY - offset
  const date = new Date(day * DAY)
  const wall = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  return fromWallTime({ ...wall, hour: 0, minute: 0 }, timeZone)
}
