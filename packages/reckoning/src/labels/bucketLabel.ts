import { type Grain, isOfHours } from '../calendar/Bucket.js'
import { dateAt, offsetAt, wallTime } from '../calendar/zone.js'

/** In full, as a table says it, or short, as a sentence does. */
export type LabelStyle = 'full' | 'short'

const year = { year: 'numeric' } as const
const day = { month: 'short', day: 'numeric' } as const
const time = { hour: 'numeric', minute: '2-digit' } as const
const ofHours = { full: { weekday: 'short', ...day, ...year, ...time }, short: { ...day, ...time } } as const
const ofDays = { full: { weekday: 'short', ...day, ...year }, short: { ...day, ...year } } as const
const ofMonths = { full: { month: 'long', ...year }, short: { month: 'short', ...year } } as const
const styles = {
  HALF_HOUR: ofHours,
  HOUR: ofHours,
  DAY: ofDays,
  WEEK: ofDays,
  MONTH: ofMonths,
  QUARTER: ofMonths,
}

/**
 * A bucket in words. A date is printed as the date it is, without any zone: it is the account's, wherever the reader
 * is. Only hours are moments, and printed on the reader's clock.
 */
export function bucketLabel(
  bucket: string,
  grain: Grain,
  locale: string,
  reader: string,
  style: LabelStyle = 'full',
): string {
  const moment = isOfHours(grain) ? Number(bucket) : Date.parse(bucket)
  return plainSpaces(formatOf(locale, grain, style, isOfHours(grain) ? reader : 'UTC').format(moment))
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: string, grain: Grain, style: LabelStyle, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${grain} ${style} ${timeZone}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...styles[grain][style], timeZone })
  formats.set(key, format)
  return format
}

/** A bucket as a spreadsheet has it: `2026-11-18`, or `2026-11-18T09:30+05:30` on the reader's clock. */
export function bucketCode(bucket: string, grain: Grain, reader: string): string {
  if (!isOfHours(grain)) return bucket
  const moment = Number(bucket)
  return `${dateAt(moment, reader)}T${wallTime(moment, reader).slice(11, 16)}${offsetAt(moment, reader)}`
}

/** Runtimes put blanks of different widths into dates and amounts; people do not see the difference. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f\s]+/g, ' ').trim()
}
