/** One local day: its start in milliseconds, and its figure; `null` where there is none. */
export interface ForecastDay {
  readonly x: number
  readonly y: number | null
}

export interface ForecastOptions {
  /** Days before the month, and those of the month, ascending. Eight weeks before today are enough, six needed. */
  readonly days: readonly ForecastDay[]
  /** Start of the month, in milliseconds: midnight of its 1st in the account's zone. */
  readonly monthStart: number
  /** Start of today, in milliseconds: days before it are over. */
  readonly today: number
  /** Start of the month after, in milliseconds. */
  readonly monthEnd: number
  /** Start of the first day to learn from, in milliseconds. @default that of the first message */
  readonly learnFrom?: number | undefined
  /** How sure the interval shall be: 0.8 holds the truth four times in five. @default 0.8 */
  readonly level?: number | undefined
}

/**
 * Why a month is not forecast.
 *
 * - `no-figures`: no day before today has a figure
 * - `no-traffic`: there has been none
 * - `too-short`: fewer than 16 days since the first message (20 where all are this month's), or fewer than two for each number fitted
 * - `idle`: nothing in the last seven days
 * - `uneven`: single days bring most of it (a campaign that may come again, or an account that sends now and then)
 * - `unsettled`: known for less than six weeks, and a week is unlike another
 * - `uncertain`: the interval would be wider than a month of mean days
 * - `allowance`: of a result: the measure is charged, or free, up to each phone number's allowance of service messages, and
 *   nothing of it follows a pace, or nobody can tell what does: ask by PRICING_CATEGORY, or for other categories
 */
export type ForecastRefusal =
  | 'no-figures'
  | 'no-traffic'
  | 'too-short'
  | 'idle'
  | 'uneven'
  | 'unsettled'
  | 'uncertain'
  | 'allowance'

/** What is known of a month, forecast or not. */
export interface MonthSoFar {
  /** What there is: the days that are over, and what today has brought until now. At least, where days are missing. */
  readonly soFar: number
  readonly level: number
  /** Today and the days after it. */
  readonly daysLeft: number
  /** Days of the month that are over and have no figure: they are forecast like days to come. */
  readonly daysMissing: number
  /** Days that were learned from: the last eight weeks, from the first message on. */
  readonly daysKnown: number
  /** Of those, days of a single campaign that were set aside: the forecast expects none like it. */
  readonly daysSetAside: number
}

/** A month's total, as it may be expected. */
export interface MonthForecast extends MonthSoFar {
  readonly reason: undefined
  /** The expected total of the month. */
  readonly expected: number
  /** Bounds of the interval; never below `soFar`. */
  readonly low: number
  readonly high: number
}

/** A month that cannot be told. */
export interface NoForecast extends MonthSoFar {
  readonly reason: ForecastRefusal
  readonly expected: undefined
  readonly low: undefined
  readonly high: undefined
}

/** Where a month is heading, or why nobody can say. */
export type Forecast = MonthForecast | NoForecast
