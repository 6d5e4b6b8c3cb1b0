import type { ForecastDay } from './forecast.js'
import { sum } from './sums.js'

export interface PaceOptions {
  /** Days of one month, ascending. */
  readonly days: readonly ForecastDay[]
  /** Start of today, in milliseconds. */
  readonly today: number
  /** Starts of the days ahead, today's first, in milliseconds. */
  readonly ahead: readonly number[]
}

/** How fast something is used up. */
export interface MonthPace {
  /** The mean of a day that is over. */
  readonly mean: number
  /** What there will be in all by the end of each day ahead. */
  readonly totals: readonly number[]
}

/** Days needed for any pace, and for one by weekday. */
const fewest = 4
const forWeekdays = 21
const dayLength = 86_400_000

/**
 * The plain pace of what begins anew each month and ends at an allowance: the mean of the days that are over, from the
 * first message on; from three weeks on, of each weekday. Of today counts what it has brought, when that is more. It has
 * no interval and sees no growth: use `forecastMonth` for a month's total. `undefined` on fewer than four days.
 *
 * @example
 * // fourteen days of 50, nothing of today yet
 * monthPace({ days, today, ahead: [today, tomorrow] }) // { mean: 50, totals: [750, 800] }
 */
export function monthPace({ days, today, ahead }: PaceOptions): MonthPace | undefined {
  const first = days.findIndex(({ y }) => y !== null && y > 0)
  const over = (first < 0 ? [] : days.slice(first)).flatMap(({ x, y }) =>
    x < today && y !== null ? [{ x, y }] : [],
  )
  if (over.length < fewest) return undefined
  // Rounded, since summer time moves a midnight by an hour.
  const weekday = (x: number) => ((Math.round((x - today) / dayLength) % 7) + 7) % 7
  const mean = (of: readonly { readonly y: number }[]) => sum(of.map(({ y }) => y)) / of.length
  const all = mean(over)
  const paceOf = (x: number): number => {
    const same = over.length < forWeekdays ? [] : over.filter((day) => weekday(day.x) === weekday(x))
    return same.length === 0 ? all : mean(same)
  }
  const missing = days.slice(Math.max(0, first)).filter(({ x, y }) => x < today && y === null)
  let total = sum(over.map(({ y }) => y)) + sum(missing.map(({ x }) => paceOf(x)))
  const brought = days.find(({ x }) => x === today)?.y ?? 0
  const totals = ahead.map((x) => {
    total += x === today ? Math.max(brought, paceOf(x)) : paceOf(x)
    return total
  })
  return { mean: all, totals }
}
