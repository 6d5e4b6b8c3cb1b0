import { dateOf, hasHours, startOfDate } from '@wabalytics/hooks'
import { bucketEnd } from '../../../format/bucketEnd.js'
import type { ChartModel } from '../model/ChartModel.js'
import { datedIn } from '../model/timeAxis.js'
import type { PointItem } from '../PointItem.js'

/** A place in the model in, what the host is told out. */
export function pointItemOf(model: ChartModel, at: number, seriesIndex: number | null): PointItem {
  const series = seriesIndex === null ? undefined : model.series[seriesIndex]
  const y = series?.ys[at] ?? Number.NaN
  return {
    key: series?.key ?? null,
    ...boundsOf(model, at),
    y: Number.isNaN(y) ? null : y,
  }
}

function boundsOf(model: ChartModel, at: number): Pick<PointItem, 'x' | 'end' | 'range'> {
  const { granularity, timeZone } = model
  const place = model.xs[at] ?? 0
  const next = bucketEnd(place, granularity, timeZone)
  const { start, end } = model.held.cuts.get(at) ?? { start: place, end: next }
  if (hasHours(granularity)) {
    return {
      x: new Date(place),
      end: new Date(next),
      range: { start: new Date(start), end: new Date(end) },
    }
  }
  const date = (moment: number): string => dateOf(moment / 1000, timeZone)
  const begin = (moment: number): Date => new Date(startOfDate(date(moment), datedIn(model)) * 1000)
  // A day that is cut inside has no dates of its own: all of it is meant.
  const dates = date(start) < date(end) ? { start: date(start), end: date(end) } : undefined
  return {
    x: begin(place),
    end: begin(next),
    range: dates ?? { start: date(place), end: date(next) },
  }
}
