import type { Granularity } from '../format/Granularity.js'
import { fromWallTime, toWallTime } from '../format/zonedTime.js'

/** How far apart ticks stand. */
export interface TickStep {
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year'
  readonly every: number
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

interface Candidate extends TickStep {
  readonly length: number
}

const STEPS: readonly Candidate[] = [
  { unit: 'minute', every: 30, length: HOUR / 2 },
  { unit: 'hour', every: 1, length: HOUR },
  { unit: 'hour', every: 3, length: 3 * HOUR },
  { unit: 'hour', every: 6, length: 6 * HOUR },
  { unit: 'hour', every: 12, length: 12 * HOUR },
  { unit: 'day', every: 1, length: DAY },
  { unit: 'day', every: 2, length: 2 * DAY },
  { unit: 'day', every: 7, length: 7 * DAY },
  { unit: 'day', every: 14, length: 14 * DAY },
  { unit: 'month', every: 1, length: 30 * DAY },
  { unit: 'month', every: 3, length: 91 * DAY },
  { unit: 'month', every: 6, length: 182 * DAY },
  { unit: 'year', every: 1, length: 365 * DAY },
  { unit: 'year', every: 5, length: 5 * 365 * DAY },
]

const FINEST: Readonly<Record<Granularity, number>> = {
  HALF_HOUR: HOUR / 2,
  HOUR,
  DAY,
  WEEK: 7 * DAY,
  MONTH: 30 * DAY,
  QUARTER: 91 * DAY,
}

/** The finest step that is not below the granularity and leaves at most `most` ticks between the moments. */
export function tickStep(from: number, to: number, most: number, granularity: Granularity): TickStep {
  const span = to - from
  const fits = STEPS.find(
    ({ length }) => length >= FINEST[granularity] * 0.98 && span / length <= Math.max(1, most - 1),
  )
  return fits ?? { unit: 'year', every: Math.ceil(span / (365 * DAY) / Math.max(1, most - 1)) }
}

/**
 * Moments in `[from, to]` where a step begins on the zone's wall clock. Hours are counted from local midnight, weeks
 * from Monday (or from the first bucket, for weekly ones), months from January; clock changes neither shift nor double
 * a tick.
 */
export function timeTicks(
  from: number,
  to: number,
  step: TickStep,
  granularity: Granularity,
  timeZone: string,
): readonly number[] {
  const ticks: number[] = []
  let wall = firstWall(from, step, granularity, timeZone)
  for (let guard = 0; guard < 2000; guard++) {
    const tick = fromWallTime(wall, timeZone)
    if (tick > to) break
    if (tick >= from && tick !== ticks.at(-1)) ticks.push(tick)
    wall = nextWall(wall, step)
  }
  return ticks
}

type Wall = ReturnType<typeof toWallTime>

function firstWall(from: number, step: TickStep, granularity: Granularity, timeZone: string): Wall {
  const wall = toWallTime(from, timeZone)
  const midnight = { ...wall, hour: 0, minute: 0 }
  if (step.unit === 'minute' || step.unit === 'hour') return midnight
  if (step.unit === 'day') {
    if (step.every < 7 || granularity === 'WEEK') return midnight
    const weekday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay()
    return { ...midnight, day: wall.day + ((8 - weekday) % 7) }
  }
  const first = { ...midnight, day: 1 }
  if (step.unit === 'month') return { ...first, month: wall.month - ((wall.month - 1) % step.every) }
  return { ...first, month: 1, year: wall.year - (wall.year % step.every) }
}

function nextWall(wall: Wall, { unit, every }: TickStep): Wall {
  if (unit === 'year') return { ...wall, year: wall.year + every }
  if (unit === 'month') return { ...wall, month: wall.month + every }
  if (unit === 'day') return { ...wall, day: wall.day + every }
  const minute = wall.hour * 60 + wall.minute + (unit === 'hour' ? every * 60 : every)
  return {
    ...wall,
    day: wall.day + Math.floor(minute / 1440),
    hour: Math.floor((minute % 1440) / 60),
    minute: minute % 60,
  }
}
