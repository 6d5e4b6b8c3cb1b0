import { monthPace, startOfDate } from '@wabalytics/hooks'
import { type LocalMonth, localMonth } from '../../format/localMonth.js'
import { sum } from '../../format/sum.js'
import { figureOf } from '../../frame/missing/missingWords.js'
import type { ChartPoint } from '../../frame/time/model/ChartSeries.js'

/** A phone number and the free messages it sent. */
export interface AllowanceNumber {
  /** Stable name: its id or digits. */
  readonly key: string
  /** What people read. */
  readonly label: string
  /**
   * Messages the platform priced as free, by day or shorter buckets, in any order. A day that is left out had none, as the
   * platform leaves out what is empty; a day without a figure is `null`.
   */
  readonly points: readonly ChartPoint[]
  /** Service messages of the month that were charged; `null` or absent: not known. @default null */
  readonly charged?: number | null | undefined
}

/** How far a number is. */
export interface AllowanceRow {
  readonly number: AllowanceNumber
  /** Free messages of the month so far; `null` when not one day has a figure. */
  readonly used: number | null
  /** Days without a figure: `used` is then the least. */
  readonly missing: number
  readonly left: number | null
  /** Free messages beyond the allowance, which then is not the one the platform counts by. */
  readonly over: number
  readonly charged: number | null
  /** Mean of a day that is over; `null` when too few are known for a pace. */
  readonly pace: number | null
  /** What the month would bring at this pace, were it all free. */
  readonly expected: number | null
  /** The day (its first moment) on which the allowance was used up. */
  readonly usedUp: number | null
  /** The day (its first moment) on which it will be at this pace; `null` when it lasts. */
  readonly runsOut: number | null
  readonly state: 'before' | 'missing' | 'unused' | 'within' | 'used-up' | 'over'
}

export interface AllowanceOptions {
  readonly allowance: number
  /** `YYYY-MM-DD`, the first day it holds, in the zone. */
  readonly from: string
  readonly asOf: number
  readonly timeZone: string
}

/**
 * Numbers in, how far each is in its month out. The pace is `monthPace`'s, learned from this month alone, since what
 * earlier months had free was cut off where their allowance ended; the day it runs out is the first by whose end that pace
 * has reached the allowance.
 */
export function allowanceRows(
  numbers: readonly AllowanceNumber[],
  options: AllowanceOptions,
): readonly AllowanceRow[] {
  const { asOf, timeZone, from } = options
  const month = localMonth(asOf, timeZone)
  const begins = beginningOf(from, timeZone)
  return numbers.map((number) => rowOf(number, month, begins, options))
}

/** The first moment of a date, `YYYY-MM-DD`, in a zone. */
export function beginningOf(date: string, timeZone: string): number {
  return startOfDate(date, timeZone) * 1000
}

function rowOf(
  number: AllowanceNumber,
  month: LocalMonth,
  begins: number,
  { allowance, asOf }: AllowanceOptions,
): AllowanceRow {
  const counted = month.days.filter((day) => day <= asOf && (day >= begins || asOf < begins))
  const tomorrow = month.days.find((day) => day > month.today) ?? month.end
  const days = daysOf(number.points, counted, tomorrow)
  const figures = days.flatMap(({ y }) => (y === null ? [] : [y]))
  const used = figures.length === 0 && counted.length > 0 ? null : sum(figures)
  const row = { number, used, missing: days.length - figures.length, charged: figureOf(number.charged) }
  const none = { left: null, over: 0, pace: null, expected: null, usedUp: null, runsOut: null }
  if (asOf < begins) return { ...row, ...none, state: 'before' }
  if (used === null) return { ...row, ...none, state: 'missing' }
  const left = Math.max(0, allowance - used)
  const over = Math.max(0, used - allowance)
  if (left === 0) {
    let reached = 0
    const last = days.find(({ y }) => {
      reached += y ?? 0
      return reached >= allowance
    })
    return { ...row, ...none, left, over, usedUp: last?.x ?? null, state: over > 0 ? 'over' : 'used-up' }
  }
  const ahead = month.days.filter((day) => day >= month.today)
  const pace = monthPace({ days, today: month.today, ahead })
  const reached = pace?.totals.findIndex((total) => total >= allowance) ?? -1
  return {
    ...row,
    left,
    over,
    pace: pace?.mean ?? null,
    expected: pace?.totals.at(-1) ?? null,
    usedUp: null,
    runsOut: ahead[reached] ?? null,
    state: used === 0 ? 'unused' : 'within',
  }
}

/** Points in, a figure for each of the days out: what falls on one day is added up, one without any figure is `null`. */
function daysOf(
  points: readonly ChartPoint[],
  days: readonly number[],
  end: number,
): readonly { readonly x: number; readonly y: number | null }[] {
  const figures = days.map((): number[] => [])
  const unknown = new Set<number>()
  for (const { x, y } of points) {
    const moment = Number(x)
    if (!(moment < end)) continue
    const at = days.findLastIndex((day) => day <= moment)
    const value = figureOf(y)
    if (value === null) unknown.add(at)
    else figures[at]?.push(value)
  }
  return days.map((x, at) => {
    const own = figures[at] ?? []
    return { x, y: own.length === 0 && unknown.has(at) ? null : sum(own) }
  })
}
