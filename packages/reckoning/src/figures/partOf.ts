import { isOfHours, nextDate } from '../calendar/Bucket.js'
import { firstMomentOf } from '../calendar/zone.js'
import { type Frame, isToCome } from './Frame.js'

/** What of a bucket's time its figures are of, where that is not all of it. */
export interface Part {
  /** What the span leaves of it: dates, or for hours moments as texts. `undefined`: all of it. */
  readonly cut: { readonly start: string; readonly end: string } | undefined
  /** Whether it is not over yet, for one of the accounts at least. */
  readonly counting: boolean
}

const HOUR = 3_600_000

/**
 * The part of a bucket that a span holds. An end of the span that is still to come cuts nothing off: what lies behind
 * it has not been. `undefined`: all of its time is in it, or none of it has been.
 */
export function partOf(bucket: string, frame: Frame): Part | undefined {
  if (isToCome(bucket, frame)) return undefined
  const part = isOfHours(frame.grain) ? partOfHours(bucket, frame) : partOfDates(bucket, frame)
  return part.cut === undefined && !part.counting ? undefined : part
}

function partOfDates(bucket: string, { accounts, span, grain, now }: Frame): Part {
  if (isOfHours(grain)) return { cut: undefined, counting: false }
  const next = nextDate(bucket, grain)
  const [start = bucket] = [bucket, span.start].toSorted().slice(-1)
  const [end = next] = [next, span.end].toSorted()
  const counting = accounts.some(({ timeZone }) => firstMomentOf(end, timeZone) > now)
  return { cut: start > bucket || (end < next && !counting) ? { start, end } : undefined, counting }
}

function partOfHours(bucket: string, { accounts, span, grain, now }: Frame): Part {
  const first = Number(bucket)
  const next = first + (grain === 'HOUR' ? HOUR : HOUR / 2)
  const begin = Math.min(...accounts.map(({ timeZone }) => firstMomentOf(span.start, timeZone)))
  const finish = Math.max(...accounts.map(({ timeZone }) => firstMomentOf(span.end, timeZone)))
  const start = Math.max(first, begin)
  const end = Math.min(next, finish)
  const counting = end > now
  const isCut = start > first || (end < next && !counting)
  return { cut: isCut ? { start: String(start), end: String(end) } : undefined, counting }
}
