import { timeZoneUnknown } from './timeZoneUnknown.js'

const day = 86_400
const known = new Map<string, Map<number, number>>()
const mostKept = 20_000

/**
 * A zone's distance from UTC at a moment, in seconds, east positive. Offsets are remembered at the midnights of UTC:
 * asking `Intl` for every half hour of a year takes many times as long as all the rest, and no clock has changed forth
 * and back within a day.
 *
 * @throws AnalyticsError `invalid-query` when the zone is not known.
 */
export function offsetAt(seconds: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0
  const midnight = Math.floor(seconds / day) * day
  const offset = keptOffset(midnight, timeZone)
  if (seconds === midnight || keptOffset(midnight + day, timeZone) === offset) return offset
  return keptOffset(Math.floor(seconds), timeZone)
}

function keptOffset(seconds: number, timeZone: string): number {
  let offsets = known.get(timeZone)
  if (offsets === undefined || offsets.size > mostKept) {
    // Only zones that there are leave anything behind.
    clockOf(timeZone)
    offsets = new Map()
    known.set(timeZone, offsets)
  }
  let offset = offsets.get(seconds)
  if (offset === undefined) {
    offset = readOffset(seconds, timeZone)
    offsets.set(seconds, offset)
  }
  return offset
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const made = clocks.get(timeZone)
  if (made !== undefined) return made
  try {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    clocks.set(timeZone, clock)
    return clock
  } catch {
    throw timeZoneUnknown(timeZone)
  }
}

/** What a clock in the zone shows, read as if it were UTC's, tells how far the two are apart. */
function readOffset(seconds: number, timeZone: string): number {
  const moment = Math.floor(seconds)
  const shown: Record<string, number> = {}
  let beforeChrist = false
  for (const { type, value } of clockOf(timeZone).formatToParts(moment * 1000)) {
    shown[type] = Number(value)
    if (type === 'era') beforeChrist = value.startsWith('B')
  }
  const { year = 1970, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = shown
  const clock = new Date(0)
  clock.setUTCFullYear(beforeChrist ? 1 - year : year, month - 1, date)
  clock.setUTCHours(hour, minute, second)
  return clock.getTime() / 1000 - moment
}

/** The first moment in `(from, to]` with the offset of `to`, to the second. The offset changes once in between. */
export function transitionIn(from: number, to: number, timeZone: string): number {
  const after = offsetAt(to, timeZone)
  let before = Math.floor(from)
  let found = Math.floor(to)
  while (found - before > 1) {
    const middle = Math.floor((before + found) / 2)
    if (offsetAt(middle, timeZone) === after) found = middle
    else before = middle
  }
  return found
}

/**
 * The first moment of a local day, in UNIX seconds. `days` counts from 1970-01-01. Where midnight comes twice it is
 * the first; where it does not exist, the moment the clock jumps to; where the whole day is skipped, the day after's.
 */
export function firstMomentOf(days: number, timeZone: string): number {
  const midnight = days * day
  const offsetBefore = offsetAt(midnight - day, timeZone)
  const offsetAfter = offsetAt(midnight + day, timeZone)
  const early = midnight - offsetBefore
  if (offsetBefore === offsetAfter || offsetAt(early, timeZone) === offsetBefore) return early
  const late = midnight - offsetAfter
  if (offsetAt(late, timeZone) === offsetAfter) return late
  return transitionIn(midnight - day, midnight + day, timeZone)
}

/** The date a clock in the zone shows at a moment, counted from 1970-01-01. */
export function localDay(seconds: number, timeZone: string): number {
  return Math.floor((seconds + offsetAt(seconds, timeZone)) / day)
}

/**
 * The day a moment is counted to: the last one that has begun. It is the date the clock shows, but where a clock goes
 * back over midnight into a day that was over.
 */
export function dayOf(seconds: number, timeZone: string): number {
  let days = localDay(seconds, timeZone)
  while (firstMomentOf(days + 1, timeZone) <= seconds) days++
  while (firstMomentOf(days, timeZone) > seconds) days--
  return days
}

/**
 * The moment a clock in the zone shows a time of a day, in UNIX seconds; `second` counts from midnight by the clock. A
 * time that comes twice is the first; one that a change skips lies as far behind the change.
 */
export function momentAt(days: number, second: number, timeZone: string): number {
  const shown = days * day + second
  const before = shown - offsetAt(shown - day, timeZone)
  const after = shown - offsetAt(shown + day, timeZone)
  const early = Math.min(before, after)
  return early + offsetAt(early, timeZone) === shown ? early : Math.max(before, after)
}
