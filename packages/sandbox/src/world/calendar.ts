/** Seconds in a half hour, the finest grain of the platform. */
export const slotSeconds = 1800

/** Local days and months of one time zone, in UNIX seconds. Days are counted from 1970-01-01, local. */
export interface Calendar {
  readonly timeZone: string
  /** The local day a moment belongs to. */
  dayOf(seconds: number): number
  /** The first moment of a local day. Where midnight does not exist (clocks go forward at 00:00), the moment after. */
  dayStart(day: number): number
}

/** Builds the calendar of an IANA zone; a day once looked up is remembered. */
export function createCalendar(timeZone: string): Calendar {
  const offsetAt = createOffsetReader(timeZone)
  const starts = new Map<number, number>()
  return {
    timeZone,
    dayOf: (seconds) => Math.floor((seconds + offsetAt(seconds)) / 86_400),
    dayStart(day) {
      const known = starts.get(day)
      if (known !== undefined) return known
      const start = firstMoment(day, offsetAt)
      starts.set(day, start)
      return start
    },
  }
}

/** The day number of a date in the Gregorian calendar; `month` 0–11, overflow allowed. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / 86_400_000
}

/** The day number of `YYYY-MM-DD`. */
export function dayNumberOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}

/** `YYYY-MM-DD` of a day number. */
export function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** Months since year 0 of a day number: `year * 12 + month` with month 0–11. */
export function monthOfDay(day: number): number {
  const date = new Date(day * 86_400_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** The first day number of a month as counted by `monthOfDay`. */
export function firstDayOfMonth(month: number): number {
  return dayNumber(Math.floor(month / 12), month % 12, 1)
}

type OffsetAt = (seconds: number) => number

function createOffsetReader(timeZone: string): OffsetAt {
  if (timeZone === 'UTC') return () => 0
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (seconds) => {
    const part: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(seconds * 1000)) part[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
    return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - seconds
  }
}

function firstMoment(day: number, offsetAt: OffsetAt): number {
  const utc = day * 86_400
  const offsetBefore = offsetAt(utc - 86_400)
  const offsetAfter = offsetAt(utc + 86_400)
  const early = utc - offsetBefore
  if (offsetBefore === offsetAfter || offsetAt(early) === offsetBefore) return early
  // Clocks change around this midnight: it exists under the later offset, or it is skipped and the change opens the day.
  const late = utc - offsetAfter
  return offsetAt(late) === offsetAfter ? late : early
}
