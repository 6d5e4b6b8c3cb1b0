import { dateOf, hasHours, startOfDate } from '@wabalytics/hooks'
import { bucketEnd } from '../../format/bucketEnd.js'
import type { ChartModel } from '../model/ChartModel.js'
import { datedIn } from '../model/timeAxis.js'
import type { PointAction } from '../PointAction.js'

/** A place in the model in, what the host is told out. */
export function pointActionOf(model: ChartModel, at: number, seriesIndex: number | null): PointAction {
  const place = model.xs[at] ?? 0
  const series = seriesIndex === null ? undefined : model.series[seriesIndex]
  const y = series?.ys[at] ?? Number.NaN
  return {
    seriesKey: series?.key ?? null,
    ...boundsOf(model, place),
    y: Number.isNaN(y) ? null : y,
  }
}

function boundsOf(model: ChartModel, place: number): Pick<PointAction, 'x' | 'end' | 'range'> {
  const { granularity, timeZone } = model
  const next = bucketEnd(place, granularity, timeZone)
  if (hasHours(granularity)) {
    const [start, end] = [new Date(place), new Date(next)]
    return { x: start, end, range: { start, end } }
  }
  const [start, end] = [dateOf(place / 1000, timeZone), dateOf(next / 1000, timeZone)]
  const begin = (date: string): Date => new Date(startOfDate(date, datedIn(model)) * 1000)
  return { x: begin(start), end: begin(end), range: { start, end } }
}
