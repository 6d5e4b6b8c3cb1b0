import { bucketEnd } from '../../format/buckets.js'
import type { ChartModel } from '../model/ChartModel.js'
import type { PointAction } from '../PointAction.js'

/** A place in the model in, what the host is told out. */
export function pointActionOf(model: ChartModel, at: number, seriesIndex: number | null): PointAction {
  const start = model.xs[at] ?? 0
  const series = seriesIndex === null ? undefined : model.series[seriesIndex]
  const y = series?.ys[at] ?? Number.NaN
  return {
    seriesKey: series?.key ?? null,
    x: new Date(start),
    end: new Date(bucketEnd(start, model.granularity, model.timeZone)),
    y: Number.isNaN(y) ? null : y,
  }
}
