import type { SeriesPoint as CorePoint, Series as CoreSeries } from '@wabalytics/hooks'
import { missingReasonOf } from '../frame/missing/missingReasonOf.js'
import type { Series, SeriesPoint } from '../frame/time/model/Series.js'

/** Series as core makes them, named for people, in the shape charts take. */
export function chartSeries<One extends CoreSeries>(
  series: readonly One[],
  labelOf: (series: One) => string,
): readonly Series[] {
  return series.map((one) => ({
    key: one.key,
    label: labelOf(one),
    timeZone: one.timeZone,
    points: one.points.map(chartPoint),
  }))
}

function chartPoint({ x, date, y, reason, part }: CorePoint): SeriesPoint {
  if (y !== null || reason === undefined) return { x, date, y, part }
  return { x, date, y, part, reason: missingReasonOf(reason) }
}

/** A tile's course: whole buckets only, because a part of one looks like a fall. */
export function trendOf(series: CoreSeries | undefined): Series['points'] | undefined {
  return series?.points
    .filter(({ part, lacking }) => part === undefined && lacking !== 'expired')
    .map(chartPoint)
}
