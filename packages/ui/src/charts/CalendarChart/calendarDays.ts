import { dateOf, daysBetween, shiftDate, startOfDate } from '@wabalytics/hooks'
import { sum } from '../../format/sum.js'
import type { MissingReason } from '../../frame/missing/MissingReason.js'
import { figureOf } from '../../frame/missing/missingWords.js'
import type { ChartPoints } from '../../frame/time/model/ChartSeries.js'
import { columnsOf } from '../../frame/time/model/columnsOf.js'
import { reasonOfCode } from '../../frame/time/model/reasonCodes.js'

/** One day of the account's calendar. */
export interface CalendarDay {
  /** `YYYY-MM-DD`, for a query's `range` say. */
  readonly date: string
  /** The day's first moment in the chart's zone, in milliseconds. */
  readonly start: number
  /** The figure; `null` when there is none, which is not zero. */
  readonly value: number | null
  readonly reason: MissingReason
}

/**
 * Points of days or shorter buckets in, every day from the first to the last out. A point belongs to its own `date`, else
 * to the one its zone's clock shows; what falls on one day is added up, days without a point are missing.
 */
export function calendarDays(points: ChartPoints, timeZone: string): readonly CalendarDay[] {
  const figures = new Map<string, number[]>()
  const reasons = new Map<string, MissingReason>()
  let first: string | undefined
  let last: string | undefined
  const { x, y, dates, reasons: codes } = columnsOf(points)
  for (let at = 0; at < x.length; at++) {
    const moment = x[at] ?? Number.NaN
    const own = dates?.[at]
    if (own === undefined && !Number.isFinite(moment)) continue
    const date = own ?? dateOf(moment / 1000, timeZone)
    if (first === undefined || date < first) first = date
    if (last === undefined || date > last) last = date
    const value = figureOf(y[at])
    if (value === null) reasons.set(date, reasonOfCode(codes?.[at]))
    else figures.set(date, [...(figures.get(date) ?? []), value])
  }
  if (first === undefined || last === undefined) return []
  const from = first
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, step) => {
    const date = shiftDate(from, step)
    const own = figures.get(date)
    return {
      date,
      start: startOfDate(date, timeZone) * 1000,
      value: own === undefined ? null : sum(own),
      reason: reasons.get(date) ?? 'no-data',
    }
  })
}
