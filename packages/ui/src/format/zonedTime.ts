import { safeTimeZone } from './safeTimeZone.js'

/** A moment as a wall clock shows it. `month` runs from 1 to 12. */
export interface WallTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: safeTimeZone(timeZone),
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
  }
  return clock
}

/** Milliseconds that a zone's wall clock is ahead of UTC at a moment; in UTC, 0. */
export function zoneOffset(moment: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0
  const parts: Record<string, number> = {}
  for (const { type, value } of clockOf(timeZone).formatToParts(moment)) parts[type] = Number(value)
  const wall = Date.UTC(
    parts['year'] ?? 1970,
    (parts['month'] ?? 1) - 1,
    parts['day'] ?? 1,
    parts['hour'] ?? 0,
    parts['minute'] ?? 0,
    parts['second'] ?? 0,
  )
  return wall - Math.floor(moment / 1000) * 1000
}

/** A moment (milliseconds) in, the zone's wall time out. */
export function toWallTime(moment: number, timeZone: string): WallTime {
  const local = new Date(moment + zoneOffset(moment, timeZone))
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  }
}

/**
 * A wall time in, the moment out. Parts may overflow (`month: 13`). A time that a clock change skips lands as far past
 * the change (a midnight that does not exist: on the change itself); one that happens twice gives the first.
 */
export function fromWallTime(wall: WallTime, timeZone: string): number {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute)
  const before = asUtc - zoneOffset(asUtc - 86_400_000, timeZone)
  const after = asUtc - zoneOffset(asUtc + 86_400_000, timeZone)
  const early = Math.min(before, after)
  const late = Math.max(before, after)
  if (asUtc - zoneOffset(early, timeZone) === early) return early
  return late
}
