import { wallTimeOf } from '@wabalytics/hooks'
import { sum } from '../../format/sum.js'
import type { ChartPoints } from '../../frame/time/model/ChartSeries.js'
import { columnsOf } from '../../frame/time/model/columnsOf.js'

/** Half hours of a local week. */
export const SLOTS = 48

/** A week's rhythm: 7 × 48 cells, by weekday (in the order shown) and half hour of the local clock. */
export interface WeekGrid {
  /** One figure a cell, `row * 48 + slot`; `null` where no point fell. */
  readonly values: readonly (number | null)[]
  /** Weekdays in the order shown, 0 for Sunday. */
  readonly weekdays: readonly number[]
  /** First and last moment that was read; `null` without any. */
  readonly span: readonly [number, number] | null
  readonly combine: 'sum' | 'mean'
}

/**
 * Half-hour points in, the local week out. Each point is counted where its zone's wall clock stood: on the day the clock
 * goes back an hour two points fall into the same cell, on the day it goes forward an hour has none.
 */
export function weekGrid(
  points: ChartPoints,
  timeZone: string,
  firstWeekday: number,
  combine: 'sum' | 'mean',
): WeekGrid {
  const cells: number[][] = Array.from({ length: 7 * SLOTS }, () => [])
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  const { x, y: ys } = columnsOf(points)
  for (let at = 0; at < x.length; at++) {
    const moment = x[at] ?? Number.NaN
    const y = ys[at] ?? Number.NaN
    if (!Number.isFinite(moment)) continue
    first = Math.min(first, moment)
    last = Math.max(last, moment)
    if (Number.isNaN(y)) continue
    const { weekday, hour, minute } = wallTimeOf(moment / 1000, timeZone)
    const row = (weekday - firstWeekday + 7) % 7
    cells[row * SLOTS + hour * 2 + Math.floor(minute / 30)]?.push(y)
  }
  return {
    values: cells.map((all) => (all.length === 0 ? null : sum(all) / (combine === 'mean' ? all.length : 1))),
    weekdays: Array.from({ length: 7 }, (_, row) => (firstWeekday + row) % 7),
    span: first > last ? null : [first, last],
    combine,
  }
}
