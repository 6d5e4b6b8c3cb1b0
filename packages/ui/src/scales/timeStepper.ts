import type { Granularity } from '@wabalytics/hooks'
import type { Formatters } from '../format/Formatters.js'
import type { Stepper } from './straightScale.js'
import { tickLabels } from './tickLabels.js'
import { tickStep, timeTicks } from './timeTicks.js'

/**
 * The steps of a time axis for a scale: at most as many as wished, else those that have `room`, each where the clock of the
 * zone begins it, and none finer than a bucket or after the last one.
 */
export function timeStepper(
  room: number,
  granularity: Granularity,
  formatters: Formatters,
  last: number,
): Stepper {
  return (low, high, count = room) => {
    const step = tickStep(low, Math.min(high, last), count, granularity)
    return {
      within: (from, to) => timeTicks(from, Math.min(to, last), step, granularity, formatters.timeZone),
      words: (ticks) => tickLabels(ticks, step, formatters),
    }
  }
}
