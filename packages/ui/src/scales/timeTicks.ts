import type { Granularity } from '@wabalytics/hooks'
import { type CalendarStep, calendarSteps } from '@wabalytics/hooks'

/** How far apart ticks stand. */
export type TickStep = CalendarStep

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
  const range = { start: from / 1000, end: to / 1000 }
  const steps = calendarSteps(range, step, timeZone, granularity === 'WEEK' ? undefined : 1)
  return steps.map((seconds) => seconds * 1000)
}
