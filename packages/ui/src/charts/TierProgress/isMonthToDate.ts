import { localMonth } from '../../format/localMonth.js'

/** A half-open span: a `Date` or milliseconds. */
export interface MomentRange {
  readonly start: Date | number
  readonly end: Date | number
}

/** Whether a range holds the month around a moment from its very beginning until that moment, and nothing before. */
export function isMonthToDate(range: MomentRange, asOf: number, timeZone: string): boolean {
  return Number(range.start) === localMonth(asOf, timeZone).start && Number(range.end) >= asOf
}
