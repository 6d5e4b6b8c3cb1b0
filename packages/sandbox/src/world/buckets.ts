import { type Calendar, firstDayOfMonth, monthOfDay, slotSeconds } from './calendar.js'

/** The grain of an answer, in the sandbox's words. */
export type Grain = 'half-hour' | 'day' | 'month'

/** A half-open span of time, UNIX seconds. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The buckets that touch `span`, oldest first, each with its own full bounds. An empty or reversed span has none. */
export function bucketsOf(grain: Grain, calendar: Calendar, span: Span): readonly Span[] {
  if (span.end <= span.start) return []
  const first = indexOf(grain, calendar, span.start)
  const last = indexOf(grain, calendar, span.end - 1)
  const buckets: Span[] = []
  for (let index = first; index <= last; index += 1) {
    buckets.push({ start: startOf(grain, calendar, index), end: startOf(grain, calendar, index + 1) })
  }
  return buckets
}

function indexOf(grain: Grain, calendar: Calendar, seconds: number): number {
  if (grain === 'half-hour') return Math.floor(seconds / slotSeconds)
  const day = calendar.dayOf(seconds)
  return grain === 'day' ? day : monthOfDay(day)
}

function startOf(grain: Grain, calendar: Calendar, index: number): number {
  if (grain === 'half-hour') return index * slotSeconds
  return calendar.dayStart(grain === 'day' ? index : firstDayOfMonth(index))
}
