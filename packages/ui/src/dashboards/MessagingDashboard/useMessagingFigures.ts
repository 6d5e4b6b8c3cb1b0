'use client'
import {
  type AnyResult,
  type Figure,
  figureOf,
  type Granularity,
  pointsOf,
  rates,
  rollup,
  type SeriesPoint,
  shownGranularity,
  toSeries,
} from '@wabalytics/hooks'
import { useMemo } from 'react'

const { deliveryRate } = rates

/** What the table has a column of. */
export const messagingFigures = ['sent', 'delivered', 'deliveryRate'] as const

/** A line of the table: the figures of one bucket, in their order. The table has the buckets that are drawn, empty ones included. */
export type MessagingRow = readonly (SeriesPoint | undefined)[]

/** What the table of messages shows. */
export interface MessagingTable {
  readonly totals: readonly Figure[]
  readonly rows: readonly MessagingRow[]
  /** The zone its buckets are dated in. */
  readonly timeZone: string
}

/** The figures of a result, counted together by the granularity shown; hours by the clock given. */
export function useMessagingFigures(
  result: AnyResult | undefined,
  wanted: Granularity,
  timeZone: string | undefined,
): MessagingTable {
  return useMemo(() => {
    if (result === undefined) return { totals: [], rows: [], timeZone: 'UTC' }
    const granularity = shownGranularity(result, wanted)
    const all = rollup(result, { by: [], metrics: ['sent', 'delivered'], measures: { deliveryRate } })
    const lines = ['sent', 'delivered', deliveryRate].flatMap((metric) =>
      toSeries(result, { metric, granularity, timeZone }).slice(0, 1),
    )
    const points = lines.map((line) => pointsOf(line.points))
    return {
      totals: messagingFigures.map((name) => figureOf(all, name, 0)),
      rows: points[0]?.map((_, at) => points.map((own) => own[at])) ?? [],
      timeZone: lines[0]?.timeZone ?? 'UTC',
    }
  }, [result, wanted, timeZone])
}
