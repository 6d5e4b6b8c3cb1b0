import { civilOf, weekdayOf } from './civil.js'
import type { Weekday } from './granularity.js'
import { offsetAt } from './offsets.js'

/** A moment as a clock on the wall shows it. */
export interface WallTime {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  readonly day: number
  readonly weekday: Weekday
  /** 0 to 23 */
  readonly hour: number
  readonly minute: number
}

/**
 * What a clock in a zone shows at a moment (UNIX seconds).
 *
 * @throws AnalyticsError `invalid-query` when the zone is not known.
 * @example
 * wallTimeOf(1776981600, 'Africa/Cairo') // { year: 2026, month: 4, day: 24, weekday: 5, hour: 1, minute: 0 }
 */
export function wallTimeOf(seconds: number, timeZone: string): WallTime {
  const shown = Math.floor(seconds) + offsetAt(seconds, timeZone)
  const days = Math.floor(shown / 86_400)
  const minutes = Math.floor((shown - days * 86_400) / 60)
  return {
    ...civilOf(days),
    weekday: weekdayOf(days),
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
  }
}

const two = (part: number) => String(Math.floor(part)).padStart(2, '0')

/**
 * A moment (UNIX seconds) in ISO 8601 as a zone's clock shows it, with its distance from UTC.
 *
 * @throws AnalyticsError `invalid-query` when the zone is not known.
 * @example isoMoment(1730592000, 'Asia/Kolkata') // '2024-11-03T05:30+05:30'
 */
export function isoMoment(seconds: number, timeZone: string): string {
  const { year, month, day, hour, minute } = wallTimeOf(seconds, timeZone)
  const offset = offsetAt(seconds, timeZone) / 60
  const ahead = Math.abs(offset)
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return `${date}T${two(hour)}:${two(minute)}${offset < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`
}
