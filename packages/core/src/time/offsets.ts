import { fromAbsolute } from '@internationalized/date'

const day = 86_400
const known = new Map<string, Map<number, number>>()
const mostKept = 20_000

/** A zone's distance from UTC at a moment, in seconds, east positive. */
export function offsetAt(seconds: number, timeZone: string): number {
  let offsets = known.get(timeZone)
  if (offsets === undefined || offsets.size > mostKept) {
    offsets = new Map()
    known.set(timeZone, offsets)
  }
  let offset = offsets.get(seconds)
  if (offset === undefined) {
    offset = fromAbsolute(seconds * 1000, timeZone).offset / 1000
    offsets.set(seconds, offset)
  }
  return offset
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

/** The local day of a moment, counted from 1970-01-01. */
export function localDay(seconds: number, timeZone: string): number {
  return Math.floor((seconds + offsetAt(seconds, timeZone)) / day)
}
