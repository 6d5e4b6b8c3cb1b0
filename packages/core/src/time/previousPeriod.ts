import type { DatasetName } from '../datasets/datasets.js'
import { datasetDefinition } from '../datasets/datasets.js'
import { shiftDays } from './dates.js'
import { dayOf, firstMomentOf } from './offsets.js'
import { type RangeInput, readRange } from './range.js'

export interface PreviousPeriodOptions {
  readonly timeZone: string
  /**
   * - `weekdays`: back by whole weeks, as few as keep the two apart: Mondays meet Mondays
   * - `adjacent`: the same number of days, right before
   * - `year`: 52 weeks before, so that weekdays meet
   * @default 'weekdays'
   */
  readonly align?: 'weekdays' | 'adjacent' | 'year' | undefined
  /** With `now`: whose look-back to mind. */
  readonly dataset?: DatasetName | undefined
  readonly now?: Date | undefined
}

/** The period to compare with. */
export interface PreviousPeriod {
  readonly range: RangeInput
  /** How many local days before. */
  readonly shiftDays: number
  /** Whether the platform still keeps all of it, a part, or nothing; `all` when no dataset is named. */
  readonly kept: 'all' | 'part' | 'none'
}

/**
 * The period before a range, of the same length.
 *
 * @throws AnalyticsError `invalid-query` when the range is unreadable.
 * @example
 * previousPeriod({ start: '2026-11-01', end: '2026-11-11' }, { timeZone: 'UTC' })
 * // { range: { start: '2026-10-18', end: '2026-10-28' }, shiftDays: 14, kept: 'all' }
 */
export function previousPeriod(range: RangeInput, options: PreviousPeriodOptions): PreviousPeriod {
  const { timeZone, align = 'weekdays', dataset, now } = options
  const { start, end } = readRange(range, timeZone)
  const length = Math.max(1, dayOf(end - 1, timeZone) - dayOf(start, timeZone) + 1)
  const shift = align === 'adjacent' ? length : align === 'year' ? 364 : Math.ceil(length / 7) * 7
  const before = shiftDays(range, -shift, timeZone)
  const kept = dataset === undefined || now === undefined ? undefined : keptFrom(dataset, now, timeZone)
  return {
    range: before,
    shiftDays: shift,
    kept: kept === undefined ? 'all' : keptPart(before, kept, timeZone),
  }
}

/** The first moment the platform still keeps of a dataset, in UNIX seconds. Source: "Horizons" of each dataset. */
export function keptFrom(dataset: DatasetName, now: Date, timeZone: string): number {
  const today = dayOf(Math.floor(now.getTime() / 1000), timeZone)
  return firstMomentOf(today - datasetDefinition(dataset).lookBackDays, timeZone)
}

function keptPart(range: RangeInput, from: number, timeZone: string): PreviousPeriod['kept'] {
  const { start, end } = readRange(range, timeZone)
  if (start >= from) return 'all'
  return end <= from ? 'none' : 'part'
}
