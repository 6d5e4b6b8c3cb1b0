import { invalidQuery } from '../errors.js'
import { bucketEdges } from '../time/bucketEdges.js'
import type { BucketGranularity, Weekday } from '../time/granularity.js'
import { bucketPart, type KeyPart } from './groupKeys.js'
import type { TableAnswer } from './source.js'

export interface TimeBucketOptions {
  readonly granularity: BucketGranularity
  readonly timeZone?: string | undefined
  readonly firstDayOfWeek?: Weekday | undefined
}

/** The key of calendar buckets: each point belongs to the bucket its start lies in. `table`: the answer's, or its columns in another order. */
export function timeBuckets(
  answer: TableAnswer,
  options: TimeBucketOptions,
  table = answer.table,
): KeyPart & { readonly straddling: number } {
  const { starts } = table.buckets
  const { granularity, firstDayOfWeek } = options
  const timeZone = zoneOf(answer, options.timeZone)
  const first = starts[0]
  const last = starts.at(-1)
  if (first === undefined || last === undefined) return bucketPart(table, new Float64Array(0))
  const edges = bucketEdges({ start: first, end: last + 1 }, granularity, timeZone, { firstDayOfWeek })
  return bucketPart(table, edges)
}

/**
 * The zone whose clock buckets follow.
 *
 * @throws AnalyticsError `invalid-query` when none is named and the source has none, or several.
 */
export function zoneOf(answer: TableAnswer, named: string | undefined): string {
  const zones = new Set(answer.accounts?.map((account) => account.timeZone))
  const zone = named ?? answer.timeZone ?? (zones.size === 1 ? [...zones][0] : undefined)
  if (zone !== undefined) return zone
  throw invalidQuery(
    'time-zone-needed',
    zones.size > 1
      ? 'The accounts are in several time zones: their days differ.'
      : 'The time zone of the buckets is not known.',
    'Name the time zone whose days to count in, or ask one account at a time.',
  )
}
