import { type Grain, isOfHours } from '../calendar/Bucket.js'
import { dateAt, offsetAt, wallTime } from '../calendar/zone.js'

const month = { month: 'long', year: 'numeric' } as const
const day = { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' } as const
const time = { ...day, hour: 'numeric', minute: '2-digit' } as const
const styles = { HALF_HOUR: time, HOUR: time, DAY: day, WEEK: day, MONTH: month, QUARTER: month }

/**
 * A bucket in words, in full. A date is printed as the date it is, without any zone: it is the account's, wherever the
 * reader is. Only hours are moments, and printed on the reader's clock.
 */
export function bucketLabel(bucket: string, grain: Grain, locale: string, reader: string): string {
  const moment = isOfHours(grain) ? Number(bucket) : Date.parse(bucket)
  const timeZone = isOfHours(grain) ? reader : 'UTC'
  return plainSpaces(formatOf(locale, grain, timeZone).format(moment))
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: string, grain: Grain, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${grain} ${timeZone}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...styles[grain], timeZone })
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
