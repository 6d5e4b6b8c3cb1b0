import type { DayRange } from './DayRange.js'
import { lastDayOf } from './days.js'

/** Why typed days are no range. */
export type RangeProblem = 'incomplete' | 'reversed' | 'too-early' | 'in-future'

/** What is wrong with two typed days, both inclusive; `undefined` when nothing is. */
export function rangeProblem(
  first: string | undefined,
  last: string | undefined,
  bounds: { readonly earliest: string; readonly today: string },
): RangeProblem | undefined {
  if (first === undefined || last === undefined) return 'incomplete'
  if (last < first) return 'reversed'
  if (first < bounds.earliest) return 'too-early'
  return last > bounds.today ? 'in-future' : undefined
}

/** A range as people say it: both days in it. */
export function inclusive(range: DayRange): { readonly first: string; readonly last: string } {
  return { first: range.start, last: lastDayOf(range) }
}
