import { serviceAllowance } from '../datasets/pricing.js'
import { invalidQuery } from '../errors.js'
import type { Notice } from '../notices.js'
import type { PointTable } from '../table/pointTable.js'
import { localMonth } from '../time/localMonth.js'
import { dateOf, startOfDate } from '../time/range.js'
import type { Measure } from '../transform/measure.js'
import type { MeasureUnit } from '../transform/measureColumn.js'
import { pointsOf, type SeriesPoint } from '../transform/pointColumns.js'
import { rollup } from '../transform/rollup.js'
import { type SourceAccount, type TableAnswer, withTable } from '../transform/source.js'
import { type Series, toSeries } from '../transform/toSeries.js'
import { byPace } from './byPace.js'
import type { Forecast, ForecastDay } from './forecast.js'
import { forecastMonth } from './forecastMonth.js'
import { sum } from './sums.js'

/** What a forecast reads: an `AnalyticsResult` is one. */
export interface ForecastSource {
  readonly table: PointTable
  readonly accounts?: readonly SourceAccount[] | undefined
  readonly timeZone?: string | undefined
  readonly query: NonNullable<TableAnswer['query']> & {
    readonly filters?: Readonly<Record<string, unknown>>
  }
  readonly completeness?: { readonly status: string } | undefined
  readonly notices?: readonly Notice[] | undefined
  /** The moment to stand at, where `now` names no other. */
  readonly fetchedAt: Date
}

export interface ForecastResultOptions {
  /** A metric's row name, or how to compute it; it must be one that adds up. */
  readonly metric: string | Measure
  /** Whose days half hours are counted in; days are their account's. @default the result's */
  readonly timeZone?: string | undefined
  /** How sure the interval shall be. @default 0.8 */
  readonly level?: number | undefined
  /** The moment to stand at. @default when the result was fetched */
  readonly now?: Date | undefined
}

/** A forecast, and what it is counted in. */
export type ResultForecast = Forecast & {
  readonly unit: MeasureUnit
  /** Of money. */
  readonly currency: string | undefined
  /**
   * What the forecast, `soFar` and all, is without: service messages beyond the free ones of each number, which no pace
   * foretells. `soFar`: what they have brought this month until now.
   */
  readonly excluded: { readonly categories: readonly string[]; readonly soFar: number } | undefined
}

/**
 * Where the month of a result is heading: see {@link forecastMonth}. Several accounts are forecast together, learned from
 * the days on which all of them that send at all had begun to; their month is that of the account whose day is earliest.
 *
 * @throws AnalyticsError `invalid-query` when the result is by month or does not hold this one, the metric does not add
 * up, its zone is unknown, or money is in several currencies.
 */
export function forecastResult(source: ForecastSource, options: ForecastResultOptions): ResultForecast {
  const { metric, level, timeZone, now = source.fetchedAt } = options
  if (source.query.granularity === 'MONTH') {
    throw invalidQuery('forecast-by-month', 'A month cannot be told from months.', 'Ask by DAY.')
  }
  const linesOf = (answer: TableAnswer, splitBy?: string) =>
    toSeries(answer, { metric, granularity: 'DAY', timeZone, now, splitBy })
  checkAdditive(source, metric)
  const [whole] = linesOf(source)
  const month = monthOf(source, whole, now)
  const { table, rest, none } = byPace(source, metric, dateOf(month.start, month.timeZone))
  const answer = withTable(source, table)
  const [series, another] = linesOf(answer)
  if (series === undefined || another !== undefined) {
    throw invalidQuery('mixed-currencies', 'The accounts have several currencies.', 'Forecast one account.')
  }
  const points = pointsOf(series.points)
  checkHeld(points, month)
  const forecast = forecastMonth({
    days: daysOf(points, month),
    monthStart: month.start * 1000,
    today: month.today * 1000,
    monthEnd: month.end * 1000,
    learnFrom: lastToBegin(linesOf(answer, 'wabaId')),
    level,
  })
  const { unit, currency } = series
  const soFar = rest === undefined ? 0 : soFarOf(linesOf(withTable(source, rest)), month)
  const excluded = rest === undefined ? undefined : { categories: serviceAllowance.categories, soFar }
  return { ...(none ? refused(forecast) : forecast), unit, currency, excluded }
}

function refused(forecast: Forecast): Forecast {
  return { ...forecast, reason: 'allowance', expected: undefined, low: undefined, high: undefined }
}

interface Month {
  /** UNIX seconds. */
  readonly start: number
  /** The earliest day of any account, and the latest. */
  readonly today: number
  readonly latest: number
  readonly end: number
  readonly timeZone: string
}

/** The month to tell: of days of several zones that meet by date, that of the earliest date any account has. */
function monthOf({ accounts = [] }: ForecastSource, series: Series | undefined, now: Date): Month {
  const seconds = Math.floor(now.getTime() / 1000)
  const shared = series?.timeZone
  if (shared !== undefined) {
    const month = localMonth(seconds, shared)
    return { ...month, latest: month.today, timeZone: shared }
  }
  const dates = accounts.map(({ timeZone = 'UTC' }) => startOfDate(dateOf(seconds, timeZone), 'UTC'))
  return { ...localMonth(Math.min(...dates), 'UTC'), latest: Math.max(...dates), timeZone: 'UTC' }
}

/** Days until today; of those that have begun in another zone already, what they have brought is today's. */
function daysOf(points: readonly SeriesPoint[], { today, latest }: Month): readonly ForecastDay[] {
  const begun = points.filter(({ x }) => x >= today * 1000 && x <= latest * 1000)
  const brought = begun.every(({ y }) => y === null) ? null : sum(begun.map(({ y }) => y ?? 0))
  const over = points.filter(({ x }) => x < today * 1000)
  const past = over.map((point) => ({ x: point.x, y: isCut(point) ? null : point.y }))
  return [...past, { x: today * 1000, y: brought }]
}

/** Sums of ratios or of people are no totals. */
function checkAdditive(source: ForecastSource, metric: string | Measure): void {
  const measure: Measure = typeof metric === 'string' ? { op: 'combine', metric } : metric
  const column = rollup(source, { by: [], metrics: [], measures: { value: measure } }).measures.get('value')
  if (column === undefined || column.additive) return
  throw invalidQuery(
    'forecast-not-additive',
    'A month is forecast as the sum of its days, and this measure does not add up.',
    'Forecast what it is made of, e.g. cost and volume, and divide.',
  )
}

function checkHeld(points: readonly SeriesPoint[], { start, today }: Month): void {
  const first = points[0]?.x ?? Number.POSITIVE_INFINITY
  const last = points.at(-1)?.x ?? Number.NEGATIVE_INFINITY
  if (first <= start * 1000 && last >= today * 1000) return
  throw invalidQuery(
    'forecast-range',
    'The result does not hold this month until today.',
    'Ask from the first of the month, or weeks before, to after today.',
  )
}

/** Whether a day's figure is only of a part that was asked, or is still kept: nothing is learned from that. */
function isCut({ part }: SeriesPoint): boolean {
  return part?.reasons.some((reason) => reason !== 'not-over') ?? false
}

/** When the last of several accounts began to send: the days before are not as those to come. */
function lastToBegin(accounts: readonly Series[]): number | undefined {
  const begun = accounts.flatMap(({ points: { x, y } }) => x[y.findIndex((sent) => sent > 0)] ?? [])
  return begun.length < 2 ? undefined : Math.max(...begun)
}

function soFarOf(series: readonly Series[], { start, end }: Month): number {
  const points = series.flatMap((each) => pointsOf(each.points))
  return sum(points.filter(({ x }) => x >= start * 1000 && x < end * 1000).map(({ y }) => y ?? 0))
}
