'use client'
import type { AnyState, Granularity, PointColumns } from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { ValueFormat } from '../format/ValueFormat.js'
import type { Footnote } from '../frame/shell/Footnote.js'
import type { ChartState } from '../frame/states/ChartState.js'
import type { Annotation } from '../frame/time/Annotation.js'
import type { ChartSeries } from '../frame/time/model/ChartSeries.js'
import { useVocabulary } from '../theme/useVocabulary.js'
import { useWa } from '../theme/useWa.js'
import { type AnswerSeriesOptions, answerSeries } from './answerSeries.js'
import { errorStateOf, type WaitsFor } from './chartStateOf.js'
import { comparableResult } from './comparableResult.js'
import { formatOf } from './formatOf.js'
import { useAnswerFrame } from './useAnswerFrame.js'
import { useDashboardMessages } from './useDashboardMessages.js'

/** Which figures of an answer, and how. */
export interface AnswerOptions extends AnswerSeriesOptions {
  /** The same question about an earlier period: drawn beneath, once both are whole. @default no comparison */
  readonly previous?: AnyState | undefined
  /**
   * What the question waits for, an account that is being read say, which looks as if it were asked; `true`: for something.
   * @default false
   */
  readonly waitsFor?: WaitsFor | undefined
}

/** What charts over time take, and tables of it what they know. */
export interface Answer {
  readonly series: readonly ChartSeries<PointColumns>[]
  /** The earlier period's; `undefined` while it cannot be compared. */
  readonly previous: readonly ChartSeries<PointColumns>[] | undefined
  readonly state: ChartState
  readonly footnotes: readonly Footnote[]
  readonly emptyReasons: readonly string[]
  /** The platform's own dates. */
  readonly annotations: readonly Annotation[]
  /** What the figures are shown by. */
  readonly granularity: Granularity
  /** Whose days, or whose clock, the buckets follow. */
  readonly timeZone: readonly string[]
  /** Milliseconds since 1970: buckets from here on are still counting. */
  readonly partialFrom: number | undefined
  readonly format: ValueFormat
  /** ISO 4217, those its money is in: a chart each by `currency`. `undefined` in it: one that nobody knows. */
  readonly currencies: readonly (string | undefined)[]
}

/**
 * From a hook's state to what charts take, in one line. What cannot be drawn says why: costs in several currencies draw
 * nothing until one is chosen, and a metric that was not asked is an error in the chart.
 *
 * @example
 * const analytics = usePricingAnalytics(filters.plan('pricing').query)
 * <BarChart title="Delivered messages" {...useAnswer(analytics, { metric: 'volume', splitBy: 'pricingCategory' })} />
 */
export function useAnswer(analytics: AnyState, options: AnswerOptions): Answer {
  const { previous, waitsFor, splitBy, currency, label } = options
  const { result } = analytics
  const granularity = options.granularity ?? result?.query.granularity ?? 'DAY'
  const frame = useAnswerFrame(analytics, { waitsFor, granularity })
  const vocabulary = useVocabulary()
  const messages = useDashboardMessages()
  const { messages: words } = useWa()
  const metric = useStable(options.metric)
  const { clock } = frame
  const earlier = comparableResult(analytics, previous)
  const asked = useMemo(
    () => ({ metric, splitBy, granularity, currency, label, timeZone: clock }),
    [metric, splitBy, granularity, currency, label, clock],
  )
  const now = useMemo(() => result && answerSeries(result, asked, vocabulary), [result, asked, vocabulary])
  const before = useMemo(
    () => earlier && answerSeries(earlier, asked, vocabulary),
    [earlier, asked, vocabulary],
  )
  return useMemo(() => {
    const { series = none, unit, currencies = none, error } = now ?? {}
    const isMoney = unit === 'money' || unit === 'unit-cost'
    const mixed = isMoney && currency === undefined && currencies.length > 1
    const { state, costState, footnotes, emptyReasons, annotations, zones } = frame
    return {
      series,
      previous: before?.error === undefined ? before?.series : undefined,
      state: error === undefined ? (isMoney ? costState : state) : refusal(analytics, error, messages),
      footnotes,
      emptyReasons: mixed ? [words.missingSeveralCurrencies] : emptyReasons,
      annotations,
      granularity,
      timeZone: zones,
      partialFrom: countingFrom(series),
      format: formatOf(unit, currency ?? (currencies.length === 1 ? currencies[0] : undefined)),
      currencies,
    }
  }, [analytics, now, before, frame, granularity, currency, messages, words])
}

const none: readonly never[] = []

/** Figures of the question before may lack what is asked now: they are waited for, not wrong. */
function refusal(
  { status, progress, cancel }: AnyState,
  error: Parameters<typeof errorStateOf>[0],
  messages: Parameters<typeof errorStateOf>[2],
): ChartState {
  if (status === 'loading') return { status: 'loading', progress, onCancel: cancel }
  return errorStateOf(error, undefined, messages)
}

function countingFrom(series: readonly ChartSeries<PointColumns>[]): number | undefined {
  // Buckets, and what is held of them, are the same in all series of an answer.
  const { x, parts = [] } = series[0]?.points ?? { x: none }
  const counting = [...parts].flatMap(([at, { reasons }]) =>
    reasons.includes('not-over') ? (x[at] ?? []) : [],
  )
  return counting.length === 0 ? undefined : Math.min(...counting)
}

/** Equal metrics are one object, so that a host may write them where they are used. */
function useStable(metric: AnswerOptions['metric']): AnswerOptions['metric'] {
  const key = JSON.stringify(metric)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the metric.
  return useMemo(() => metric, [key])
}
