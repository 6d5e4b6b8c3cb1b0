import type { Granularity } from '@wabalytics/hooks'
import {
  AnalyticsError,
  type AnyResult,
  type Measure,
  type PointColumns,
  type Series,
  shownGranularity,
  toSeries,
} from '@wabalytics/hooks'
import type { ChartSeries } from '../frame/time/model/ChartSeries.js'
import type { Words } from '../messages/vocabulary/createWords.js'

/** Which series of an answer. */
export interface AnswerSeriesOptions {
  /** Metrics by their row names, or a figure to compute. */
  readonly metric: string | readonly string[] | Measure
  /** One series for each value of this dimension, by its row name. @default not split */
  readonly splitBy?: string | undefined
  /** What to show the figures by; coarser than what was asked, if need be. @default what was asked */
  readonly granularity?: Granularity | undefined
  /**
   * ISO 4217: which costs, where accounts have several currencies, which are never drawn on one axis; `null`: those whose
   * currency nobody knows. @default all, where they are of one
   */
  readonly currency?: string | null | undefined
  /** What the series is called. @default the metric's name, or the value it is split by */
  readonly label?: string | undefined
}

/** Series of an answer, and what they are of. */
export interface AnswerSeries {
  readonly series: readonly ChartSeries<PointColumns>[]
  readonly unit: Series['unit'] | undefined
  /** Those that its money is in: several are never drawn on one axis. */
  readonly currencies: readonly (string | undefined)[]
  /** Why they cannot be told, e.g. of a metric that was not asked. */
  readonly error?: AnalyticsError
}

/** The series of an answer as charts take them, named for people; hours by the clock of `timeZone`. */
export function answerSeries(
  result: AnyResult,
  options: AnswerSeriesOptions & { readonly timeZone: string | undefined },
  words: Pick<Words, 'metric' | 'value'>,
): AnswerSeries {
  const { metric, splitBy, granularity, timeZone, currency } = options
  const metrics: readonly (string | Measure)[] = isList(metric) ? metric : [metric]
  const over = { splitBy, timeZone, granularity: granularity && shownGranularity(result, granularity) }
  try {
    const made = metrics.map((one) => ({ one, all: toSeries(result, { ...over, metric: one }) }))
    const money = made.flatMap(({ all }) => all).filter(isMoney)
    const currencies = [...new Set(money.map((one) => one.currency))]
    const name = namer(result, options, metrics.length > 1, words)
    const series = made.flatMap(({ one, all }) =>
      chosen(all, currency, currencies.length).map((core) => {
        const { key, label } = name(one, core, currencies.length > 1 && isMoney(core))
        return { key, label, timeZone: core.timeZone, points: core.points }
      }),
    )
    return {
      series,
      unit: made[0]?.all[0]?.unit,
      currencies,
    }
  } catch (error) {
    if (!(error instanceof AnalyticsError)) throw error
    return { series: [], unit: undefined, currencies: [], error }
  }
}

/** Those of the currency chosen; of several and none chosen, none of money. */
function chosen(all: readonly Series[], currency: string | null | undefined, currencies: number) {
  if (currency === undefined && currencies < 2) return all
  return all.filter(
    (one) => !isMoney(one) || (currency !== undefined && one.currency === (currency ?? undefined)),
  )
}

/** Names series: by their split alone, so that MARKETING has one colour whatever it is paid in, and of one metric. */
function namer(
  { accounts }: AnyResult,
  { splitBy, label }: AnswerSeriesOptions,
  several: boolean,
  words: Pick<Words, 'metric' | 'value'>,
) {
  const names = new Map(accounts.map(({ wabaId, name }) => [wabaId, name ?? wabaId]))
  return (of: string | Measure, { key, value }: Series, inCurrency: boolean) => {
    const metric = typeof of === 'string' ? of : 'value'
    const metricLabel = label ?? words.metric(metric)
    if (splitBy === undefined) return { key: inCurrency ? metric : key, label: metricLabel }
    const own = inCurrency ? (value ?? key) : key
    const part = splitBy === 'wabaId' ? (names.get(value ?? '') ?? key) : words.value(splitBy, value)
    return several
      ? { key: `${metric} ${own}`, label: `${metricLabel} · ${part}` }
      : { key: own, label: part }
  }
}

function isMoney({ unit }: Series): boolean {
  return unit === 'money' || unit === 'unit-cost'
}

function isList(metric: AnswerSeriesOptions['metric']): metric is readonly string[] {
  return Array.isArray(metric)
}
