import { dateOf, hasHours, startOfDate } from '@wabalytics/hooks'
import { createFormatters } from '../../format/createFormatters.js'
import type { Formatters } from '../../format/Formatters.js'
import type { Messages } from '../../messages/Messages.js'
import type { ChartModel } from './model/ChartModel.js'

/** What is needed to put a chart's zone into words. */
export interface ZoneVoice {
  readonly shown: ChartModel
  readonly messages: Messages
  readonly formatters: Formatters
}

/** The line under every chart: whose days or whose clock its buckets follow, and that its figures are approximate. */
export function zoneLine(voice: ZoneVoice, approximate: boolean): string {
  return approximate ? `${zoneText(voice)} · ${voice.messages.approximate}` : zoneText(voice)
}

function zoneText({ shown, messages, formatters }: ZoneVoice): string {
  const { xs, zones, granularity, timeZone } = shown
  const [zone, another] = zones
  if (zone === undefined || another !== undefined) return messages.ownDays(formatters.list(zones))
  const momentOf = (place: number): number =>
    hasHours(granularity) ? place : startOfDate(dateOf(place / 1000, timeZone), zone) * 1000
  const ends = xs.length === 0 ? [] : [xs[0] ?? 0, xs[xs.length - 1] ?? 0]
  return messages.zoneLine(createFormatters(formatters.locale, zone).zone(...ends.map(momentOf)))
}
