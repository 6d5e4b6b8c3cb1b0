import {
  addDays,
  bucketEdges,
  invalidQuery,
  type Measure,
  type Series,
  startOfDay,
  toSeries,
} from '@wabalytics/core'
import type { AnyResult } from '../analytics/AnyResult.js'
import { type Forecast, forecastMonth } from './forecastMonth.js'

export interface ForecastResultOptions {
  readonly metric: string | Measure
  readonly timeZone?: string | undefined
  readonly level?: number | undefined
  readonly now?: Date | undefined
}

/** A forecast, and what it is counted in. */
export interface ResultForecast extends Forecast {
  readonly unit: Series['unit']
  /** Of money. */
  readonly currency: string | undefined
}

/**
 * Where the month of a result is heading: see {@link forecastMonth}.
 *
 * @throws AnalyticsError `invalid-query` when the result is by month, does not hold this one, its zone is unknown, or money is in several
 * currencies.
 */
export function forecastResult(result: AnyResult, options: ForecastResultOptions): ResultForecast {
  const { metric, level, now = result.fetchedAt } = options
  const timeZone = options.timeZone ?? result.timeZone
  if (result.query.granularity === 'MONTH') {
    throw invalidQuery('forecast-by-month', 'A month cannot be told from months.', 'Ask by DAY.')
  }
  if (timeZone === undefined) {
    throw invalidQuery('time-zone-needed', 'The accounts have different zones.', 'Name a timeZone.')
  }
  const [series, another] = toSeries(result, { metric, granularity: 'DAY', timeZone, now })
  if (series === undefined || another !== undefined) {
    throw invalidQuery('mixed-currencies', 'The accounts have several currencies.', 'Forecast one account.')
  }
  const seconds = Math.floor(now.getTime() / 1000)
  const today = startOfDay(seconds, timeZone)
  const edges = bucketEdges({ start: today, end: addDays(today, 1, timeZone) }, 'MONTH', timeZone)
  const monthStart = (edges[0] ?? today) * 1000
  const [first] = series.points
  const last = series.points.at(-1)
  if (first === undefined || last === undefined || first.x > monthStart || last.x < today * 1000) {
    throw invalidQuery(
      'forecast-range',
      'The result does not hold this month until today.',
      'Ask from the first of the month, or weeks before, to after today.',
    )
  }
  const forecast = forecastMonth({
    days: series.points,
    monthStart,
    today: today * 1000,
    monthEnd: (edges[1] ?? today) * 1000,
    level,
  })
  return { ...forecast, unit: series.unit, currency: series.currency }
}
