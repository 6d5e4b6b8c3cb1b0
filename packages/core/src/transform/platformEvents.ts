import type { DatasetName } from '../datasets/datasets.js'
import { type RangeInput, readInstant } from '../time/range.js'

/** A date on which the figures changed their meaning. Words for people are the user interface's. */
export interface PlatformEvent {
  readonly code:
    | 'cost-hidden-for-partner-billing'
    | 'template-answers-faulty'
    | 'per-message-pricing'
    | 'look-back-shortened'
    | 'service-messages-billed'
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** Of what lasted: the day after the last, `YYYY-MM-DD`. */
  readonly until?: string
  readonly datasets: readonly DatasetName[]
  /** Whether it is about points of that time, or about questions asked at that time. */
  readonly concerns: 'points' | 'questions'
}

/** Dates worth a mark on a time axis, ascending. Sources: the platform's change logs and notices. */
export const platformEvents: readonly PlatformEvent[] = [
  {
    code: 'cost-hidden-for-partner-billing',
    date: '2023-07-01',
    datasets: ['conversation', 'pricing', 'template', 'templateGroup', 'call'],
    concerns: 'points',
  },
  {
    // Template questions asked on these days may have been answered with 0 for every metric.
    code: 'template-answers-faulty',
    date: '2024-11-13',
    until: '2024-11-16',
    datasets: ['template'],
    concerns: 'questions',
  },
  {
    code: 'per-message-pricing',
    date: '2025-07-01',
    datasets: ['conversation', 'pricing'],
    concerns: 'points',
  },
  {
    // From 10 years to one.
    code: 'look-back-shortened',
    date: '2025-12-01',
    datasets: ['messaging', 'conversation', 'pricing'],
    concerns: 'questions',
  },
  {
    // After 1,000 free ones a phone number and month.
    code: 'service-messages-billed',
    date: '2026-10-01',
    datasets: ['pricing'],
    concerns: 'points',
  },
]

/**
 * The events that touch a range.
 *
 * @example
 * eventsIn({ start: '2025-06-01', end: '2025-08-01' }, 'UTC', 'pricing').map(({ code }) => code) // ['per-message-pricing']
 */
export function eventsIn(
  range: RangeInput,
  timeZone: string,
  dataset?: DatasetName,
): readonly PlatformEvent[] {
  const from = readInstant(range.start, timeZone)
  const to = readInstant(range.end, timeZone, 'end')
  return platformEvents.filter(({ date, until, datasets }) => {
    if (dataset !== undefined && !datasets.includes(dataset)) return false
    const start = readInstant(date, timeZone)
    return until === undefined
      ? start >= from && start < to
      : start < to && readInstant(until, timeZone) > from
  })
}
