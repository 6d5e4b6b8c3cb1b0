'use client'
import {
  AnalyticsError,
  type AnyResult,
  type AnyState,
  type Figure,
  figureOf,
  type Measure,
  type PointColumns,
  rollup,
} from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { ValueFormat } from '../format/ValueFormat.js'
import type { ChartState } from '../frame/states/ChartState.js'
import { useVocabulary } from '../theme/useVocabulary.js'
import { type AnswerOptions, useAnswer } from './useAnswer.js'
import { usePrevious } from './usePrevious.js'
import { type TileWords, type TileWordsOptions, useTileWords } from './useTileWords.js'
import { wholeBuckets } from './wholeBuckets.js'

/** Which figure of an answer, and how. */
export interface TileOptions
  extends Omit<AnswerOptions, 'metric' | 'splitBy'>,
    Pick<TileWordsOptions, 'goodDirection' | 'note'> {
  /** A metric's row name, or a figure to compute. */
  readonly metric: string | Measure
}

/** What a `StatTile` takes. */
export interface Tile extends TileWords {
  readonly label: string
  readonly format: ValueFormat
  readonly state: ChartState
  /** Its course, by whole buckets; of shares and unit prices, none. */
  readonly points: PointColumns | undefined
}

/**
 * From a hook's state to what a tile takes, in one line: the figure of all that was asked, or why there is none, its course,
 * and what it was in the period before.
 *
 * @example
 * const { query, previousQuery } = filters.plan('messaging')
 * const analytics = useMessagingAnalytics(query)
 * const previous = useMessagingAnalytics(previousQuery)
 * <StatTile {...useTile(analytics, { metric: 'delivered', previous })} />
 */
export function useTile(analytics: AnyState, options: TileOptions): Tile {
  const { metric, previous, currency, goodDirection, note, ...shown } = options
  const { series, format, state } = useAnswer(analytics, { ...shown, metric, currency })
  const earlier = usePrevious(analytics, previous)
  const words = useTileWords(earlier)
  const vocabulary = useVocabulary()
  const figure = useFigureIn(analytics.result, metric, currency)
  const before = useFigureIn(earlier.result, metric, currency)
  const isShare = format.kind !== 'count' && format.kind !== 'money'
  const points = useMemo(() => (isShare ? undefined : series.map(wholeBuckets)[0]), [isShare, series])
  const label = shown.label ?? vocabulary.metric(typeof metric === 'string' ? metric : 'value')
  return { ...words(figure, { before, isShare, goodDirection, note }), label, format, state, points }
}

/** The figure of all of a result; of costs, of those of one currency. */
function useFigureIn(
  result: AnyResult | undefined,
  metric: TileOptions['metric'],
  currency: TileOptions['currency'],
): Figure | undefined {
  const key = JSON.stringify(metric)
  return useMemo(() => {
    if (result === undefined) return undefined
    const of: string | Measure = JSON.parse(key)
    const named = typeof of === 'string'
    const measures: Readonly<Record<string, Measure>> = named ? {} : { value: of }
    try {
      const groups = rollup(result, {
        by: currency === undefined ? [] : ['currency'],
        metrics: named ? [of] : [],
        measures,
      })
      const at =
        currency === undefined
          ? 0
          : groups.rows.findIndex((row) => row['currency'] === (currency ?? undefined))
      return at < 0 ? undefined : figureOf(groups, named ? of : 'value', at)
    } catch (error) {
      // The tile's state says what was not asked, as a chart's does.
      if (error instanceof AnalyticsError) return undefined
      throw error
    }
  }, [result, key, currency])
}
