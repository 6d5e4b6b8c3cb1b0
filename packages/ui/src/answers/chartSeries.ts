import type { Series, SeriesPoint } from '@wabalytics/hooks'
import { missingReasonOf } from '../frame/missing/missingReasonOf.js'
import type { ChartPoint, ChartSeries } from '../frame/time/model/ChartSeries.js'

/** Series as core makes them, named for people, in the shape charts take. */
export function chartSeries<One extends Series>(
  series: readonly One[],
  labelOf: (series: One) => string,
): readonly ChartSeries[] {
  return series.map((one) => ({
    key: one.key,
    label: labelOf(one),
    timeZone: one.timeZone,
    points: one.points.map(chartPoint),
  }))
}

function chartPoint({ x, date, y, reason, part }: SeriesPoint): ChartPoint {
  if (y !== null || reason === undefined) return { x, date, y, part }
  return { x, date, y, part, reason: missingReasonOf(reason) }
}

/** A tile's course: whole buckets only, because a part of one looks like a fall. */
export function trendOf(series: Series | undefined): ChartSeries['points'] | undefined {
  return series?.points
    .filter(({ part, lacking }) => part === undefined && lacking !== 'expired')
    .map(chartPoint)
}
