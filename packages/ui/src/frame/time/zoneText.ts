import { dateOf, hasHours, startOfDate } from '@wabalytics/hooks'
import { createFormatters } from '../../format/createFormatters.js'
import type { ChartModel } from './model/ChartModel.js'
import type { BucketVoice } from './plot/bucketItems.js'

/** Whose days, or whose clock, the buckets of a chart follow: the line under it. */
export function zoneText(
  { xs, zones, granularity, timeZone }: ChartModel,
  { messages, formatters }: BucketVoice,
): string {
  const [zone, another] = zones
  if (zone === undefined || another !== undefined) return messages.ownDays(formatters.list(zones))
  const momentOf = (place: number): number =>
    hasHours(granularity) ? place : startOfDate(dateOf(place / 1000, timeZone), zone) * 1000
  const ends = xs.length === 0 ? [] : [xs[0] ?? 0, xs[xs.length - 1] ?? 0]
  return messages.zoneLine(createFormatters(formatters.locale, zone).zone(...ends.map(momentOf)))
}
