'use client'
import type { Granularity } from '@wabalytics/hooks'
import {
  type AnyResult,
  type Series as CoreSeries,
  type Figure,
  figureOf,
  pointsOf,
  rates,
  rollup,
  type SeriesPoint,
  shownGranularity,
  toSeries,
} from '@wabalytics/hooks'
import { useMemo } from 'react'

const { deliveryRate } = rates

/** A line of the table: one bucket. */
export interface MessagingRow {
  /** The date it begins with, as its account counts it; of an hour, the moment. */
  readonly start: string | Date
  readonly sent: SeriesPoint | undefined
  readonly delivered: SeriesPoint | undefined
  /** Delivered of sent, 0 to 1. */
  readonly rate: SeriesPoint | undefined
}

/** What a report of messages shows. */
export interface MessagingFigures {
  readonly sent: Figure | undefined
  readonly delivered: Figure | undefined
  /** Delivered of sent, 0 to 1. */
  readonly rate: Figure | undefined
  /** Sent and delivered over time. */
  readonly lines: readonly CoreSeries[]
  /** The lines read across: the table has the points that are drawn, buckets without traffic included. */
  readonly rows: readonly MessagingRow[]
}

const none: MessagingFigures = {
  ...{ sent: undefined, delivered: undefined, rate: undefined },
  ...{ lines: [], rows: [] },
}

/** The figures of a result, counted together by the granularity shown; hours by the clock given. */
export function useMessagingFigures(
  result: AnyResult | undefined,
  wanted: Granularity,
  timeZone: string | undefined,
): MessagingFigures {
  return useMemo(() => {
    if (result === undefined) return none
    const granularity = shownGranularity(result, wanted)
    const lines = ['sent', 'delivered'].flatMap((metric) =>
      toSeries(result, { metric, granularity, timeZone }),
    )
    const [rate] = toSeries(result, { metric: deliveryRate, granularity, timeZone })
    const all = rollup(result, { by: [], metrics: ['sent', 'delivered'], measures: { deliveryRate } })
    return {
      ...{ sent: figureOf(all, 'sent', 0), delivered: figureOf(all, 'delivered', 0) },
      rate: figureOf(all, 'deliveryRate', 0),
      lines,
      rows: rowsOf([...lines, rate]),
    }
  }, [result, wanted, timeZone])
}

function rowsOf(lines: readonly (CoreSeries | undefined)[]): readonly MessagingRow[] {
  const [sent = [], delivered, rate] = lines.map((line) => line && pointsOf(line.points))
  return sent.map((point, i) => ({
    start: point.date ?? new Date(point.x),
    sent: point,
    delivered: delivered?.[i],
    rate: rate?.[i],
  }))
}
