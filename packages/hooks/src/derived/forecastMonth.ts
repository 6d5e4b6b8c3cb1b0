/** One local day: its start in milliseconds, and its figure; `null` where there is none. */
export interface ForecastDay {
  readonly x: number
  readonly y: number | null
}

export interface ForecastOptions {
  /** Days before the month, and those of the month, in order, without gaps. */
  readonly days: readonly ForecastDay[]
  /** Start of the month, in milliseconds. */
  readonly monthStart: number
  /** Start of today, in milliseconds: days before it are over. */
  readonly today: number
  /** Start of the month after, in milliseconds. */
  readonly monthEnd: number
  /** How sure the interval shall be: 0.8 holds the truth four times in five. @default 0.8 */
  readonly level?: number | undefined
}

/** Where a month is heading. */
export interface Forecast {
  /** What there is: the days that are over, and what today has brought until now. */
  readonly soFar: number
  /** The month's expected total; `undefined` when too few days are known. */
  readonly expected: number | undefined
  /** Bounds of the interval; never below `soFar`. */
  readonly low: number | undefined
  readonly high: number | undefined
  readonly level: number
  /** Today and the days after it. */
  readonly daysLeft: number
  /** Days that were learned from. */
  readonly daysKnown: number
  /** `weekday`: each weekday has its own pace. `mean`: too few weeks are known for that. */
  readonly method: 'weekday' | 'mean' | 'none'
}

/** Days needed for any forecast, and for a pace by weekday. */
const fewest = 4
const forWeekdays = 21

/**
 * A month's total at its present pace. Learns from up to eight weeks of days that are over:
 *
 * 1. **Pace.** The mean of a day; with three weeks or more, the mean of its weekday.
 * 2. **Expected.** What the month has so far, and the pace of each day left, or past and without a figure. Of today,
 *    what its pace says, or what it has brought already when that is more.
 * 3. **Interval.** The days' own scatter around the pace, s, adds up over the r days left, and the pace itself is only
 *    known from n days (k paces): ± t(n − k) · s · √(r + r²/n).
 *
 * It knows no campaigns, holidays or price tiers: a pace, not an oracle.
 *
 * @example
 * // ten days of 100, of a month of 30
 * forecastMonth({ days, monthStart, today, monthEnd })
 * // { soFar: 1000, expected: 3000, low: 3000, high: 3000, level: 0.8, daysLeft: 20, daysKnown: 10, method: 'mean' }
 */
export function forecastMonth(options: ForecastOptions): Forecast {
  const { days, monthStart, today, monthEnd, level = 0.8 } = options
  const over = days.filter((day) => day.x < today && day.y !== null).slice(-56)
  const soFar = sum(days.filter(({ x }) => x >= monthStart && x <= today).map(({ y }) => y ?? 0))
  const left = daysBetween(today, monthEnd)
  const base = { soFar, level, daysLeft: left.length, daysKnown: over.length }
  if (over.length < fewest) {
    return { ...base, expected: undefined, low: undefined, high: undefined, method: 'none' }
  }
  const byWeekday = over.length >= forWeekdays
  const pace = paceOf(over, today, byWeekday)
  const brought = days.find(({ x }) => x === today)?.y ?? 0
  const missing = days.filter(({ x, y }) => x >= monthStart && x < today && y === null).map(({ x }) => x)
  const more = [
    ...missing.map(pace),
    ...left.map((x) => (x === today ? Math.max(0, pace(x) - brought) : pace(x))),
  ]
  const expected = soFar + sum(more)
  const freedom = over.length - (byWeekday ? 7 : 1)
  const scatter = Math.sqrt(sum(over.map(({ x, y }) => ((y ?? 0) - pace(x)) ** 2)) / freedom)
  const count = more.length
  const reach = quantile(level, freedom) * scatter * Math.sqrt(count + count ** 2 / over.length)
  const method = byWeekday ? 'weekday' : 'mean'
  return { ...base, expected, low: Math.max(soFar, expected - reach), high: expected + reach, method }
}

const dayLength = 86_400_000

function daysBetween(from: number, to: number): readonly number[] {
  const count = Math.max(0, Math.round((to - from) / dayLength))
  return Array.from({ length: count }, (_, i) => from + i * dayLength)
}

function paceOf(over: readonly ForecastDay[], today: number, byWeekday: boolean): (x: number) => number {
  const mean = (days: readonly ForecastDay[]) => sum(days.map(({ y }) => y ?? 0)) / days.length
  const all = mean(over)
  if (!byWeekday) return () => all
  // Rounded, since summer time moves a midnight by an hour.
  const weekday = (x: number) => ((Math.round((x - today) / dayLength) % 7) + 7) % 7
  const paces = Array.from({ length: 7 }, (_, day) => {
    const same = over.filter(({ x }) => weekday(x) === day)
    return same.length === 0 ? all : mean(same)
  })
  return (x) => paces[weekday(x)] ?? all
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** The two-sided quantile of Student's t: Cornish and Fisher's expansion of the normal one (Acklam's middle part). */
function quantile(level: number, freedom: number): number {
  const z = normalQuantile(0.5 + Math.min(0.999, Math.max(0, level)) / 2)
  const g1 = (z ** 3 + z) / 4
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  return z + g1 / freedom + g2 / freedom ** 2 + g3 / freedom ** 3
}

/** Abramowitz and Stegun 26.2.23, for p in [0.5, 1): off by less than 0.0005. */
function normalQuantile(p: number): number {
  if (p <= 0.5) return 0
  const t = Math.sqrt(-2 * Math.log(1 - p))
  const above = 2.515517 + 0.802853 * t + 0.010328 * t ** 2
  return t - above / (1 + 1.432788 * t + 0.189269 * t ** 2 + 0.001308 * t ** 3)
}
