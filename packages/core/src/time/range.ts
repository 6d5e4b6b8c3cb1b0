import { invalidQuery } from '../errors.js'
import { dateOfDays, daysOfDate } from './civil.js'
import { dayOf, firstMomentOf } from './offsets.js'

/**
 * A moment as callers may write it: a `Date`, ISO 8601 with an offset (`2026-10-01T00:00:00-03:00`),
 * `YYYY-MM-DD` (midnight in the dataset's zone: the WABA's, or UTC for template analytics), or UNIX **seconds**.
 */
export type InstantInput = Date | string | number

/** Half-open: `start` is in it, `end` is not. */
export interface RangeInput {
  readonly start: InstantInput
  readonly end: InstantInput
}

/** A resolved range in UNIX seconds, half-open. */
export interface TimeRange {
  readonly start: number
  readonly end: number
}

const day = /^\d{4}-\d{2}-\d{2}$/
/** ISO 8601 with an offset; seconds and their fraction may be left out. */
const absolute = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(\.\d+)?(Z|[+-]\d{2}):?(\d{2})?$/i

/** The year 5138 in seconds, 1973 in milliseconds: a larger number can only be milliseconds. */
const largestSeconds = 1e11

/** Whether a moment depends on a zone. */
export function isLocalDay(input: InstantInput): input is string {
  return typeof input === 'string' && day.test(input)
}

/**
 * A moment in UNIX seconds, rounded down.
 *
 * @throws AnalyticsError `invalid-query` when it is no moment, or milliseconds.
 * @example readInstant('2026-10-01', 'America/Sao_Paulo') // 1790823600
 */
export function readInstant(input: InstantInput, timeZone: string, name = 'start'): number {
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw notAnInstant(name, String(input))
    if (Math.abs(input) >= largestSeconds) {
      throw invalidQuery(
        'range-milliseconds',
        `range.${name} is ${input}, which can only be milliseconds.`,
        `Give UNIX seconds (${Math.floor(input / 1000)}) or a Date.`,
      )
    }
    return Math.floor(input)
  }
  if (input instanceof Date) {
    const time = input.getTime()
    if (Number.isNaN(time)) throw notAnInstant(name, 'an invalid Date')
    return Math.floor(time / 1000)
  }
  if (isLocalDay(input)) return firstMomentOf(readDate(input, name), timeZone)
  const seconds = typeof input === 'string' ? readAbsolute(input) : undefined
  if (seconds !== undefined) return seconds
  throw notAnInstant(name, typeof input === 'string' ? `"${input}"` : String(input))
}

/** ISO 8601 with an offset in UNIX seconds; `undefined` when it is none, or names a day or hour that does not exist. */
function readAbsolute(input: string): number | undefined {
  const [, date, time, seconds = ':00', fraction = '', zone, minutes = '00'] = absolute.exec(input) ?? []
  if (date === undefined || zone === undefined || daysOfDate(date) === undefined) return undefined
  const shift = zone.toUpperCase() === 'Z' ? 'Z' : `${zone}:${minutes}`
  const parsed = Date.parse(`${date}T${time}${seconds}${fraction.slice(0, 4)}${shift}`)
  return Number.isNaN(parsed) ? undefined : Math.floor(parsed / 1000)
}

function notAnInstant(name: string, shown: string): Error {
  return invalidQuery(
    'range-unreadable',
    `range.${name} is ${shown}, which is not a moment.`,
    'Give a Date, ISO 8601 with an offset, YYYY-MM-DD, or UNIX seconds.',
  )
}

/** The first moment of a `YYYY-MM-DD` in a zone, in UNIX seconds; where midnight does not exist, what follows it. */
export function startOfDate(date: string, timeZone: string): number {
  return firstMomentOf(readDate(date), timeZone)
}

/** A `YYYY-MM-DD` as a count of days since 1970-01-01. */
export function readDate(date: string, name = 'start'): number {
  const days = daysOfDate(date)
  if (days === undefined) throw notAnInstant(name, `"${date}"`)
  return days
}

/** The `YYYY-MM-DD` of the day a moment is counted to in a zone. */
export function dateOf(seconds: number, timeZone: string): string {
  return dateOfDays(dayOf(seconds, timeZone))
}

/**
 * A range in UNIX seconds.
 *
 * @throws AnalyticsError `invalid-query` when a bound is unreadable, or the end is not after the start.
 */
export function readRange(range: RangeInput, timeZone: string): TimeRange {
  const start = readInstant(range.start, timeZone, 'start')
  const end = readInstant(range.end, timeZone, 'end')
  if (end <= start) {
    throw invalidQuery(
      'range-reversed',
      `range.end (${shown(range.end)}) is not after range.start (${shown(range.start)}).`,
      'Ranges are half-open, [start, end): to ask for one day, let end be the next day.',
    )
  }
  return { start, end }
}

function shown(input: InstantInput): string {
  return input instanceof Date ? input.toISOString() : String(input)
}
