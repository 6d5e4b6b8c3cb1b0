'use client'
import { type AnalyticsResult, type Series as CoreSeries, rollup, toSeries } from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { Granularity } from '../../format/Granularity.js'
import type { Series } from '../../frame/model/Series.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { chartSeries } from '../chartSeries.js'
import { ratioOf } from '../ratioOf.js'

/** A line of the table: one bucket. */
export interface MessagingRow {
  readonly start: Date
  readonly sent: number | undefined
  readonly delivered: number | undefined
}

/** What a report of messages shows. */
export interface MessagingFigures {
  readonly total: { readonly sent?: number | undefined; readonly delivered?: number | undefined } | undefined
  /** Delivered of sent, 0 to 1. */
  readonly rate: number | undefined
  /** Sent and delivered over time. */
  readonly lines: readonly CoreSeries[]
  /** The same in the shape charts take. */
  readonly series: readonly Series[]
  /** The lines read across: the table has the points that are drawn, buckets without traffic included. */
  readonly rows: readonly MessagingRow[]
}

const none: MessagingFigures = { total: undefined, rate: undefined, lines: [], series: [], rows: [] }

/** The figures of a result, counted together by the granularity shown. */
export function useMessagingFigures(
  result: AnalyticsResult | undefined,
  granularity: Granularity,
  timeZone: string,
): MessagingFigures {
  const vocabulary = useVocabulary()
  return useMemo(() => {
    if (result === undefined) return none
    const lines = ['sent', 'delivered'].flatMap((metric) =>
      toSeries(result, { metric, granularity, timeZone }),
    )
    const total = rollup(result, { by: [], metrics: ['sent', 'delivered'] }).rows[0]
    return {
      total,
      rate: ratioOf(total?.delivered, total?.sent),
      lines,
      series: chartSeries(lines, ({ key }) => vocabulary.metric(key)),
      rows: rowsOf(lines),
    }
  }, [result, granularity, timeZone, vocabulary])
}

function rowsOf([sent, delivered]: readonly CoreSeries[]): readonly MessagingRow[] {
  return (sent?.points ?? []).map(({ x, y }, i) => ({
    start: new Date(x),
    sent: y ?? undefined,
    delivered: delivered?.points[i]?.y ?? undefined,
  }))
}
