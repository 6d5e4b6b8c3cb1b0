import { withColumns } from '../table/withColumns.js'
import { readSource, type TableAnswer, type TableSource } from './source.js'
import { type TimeBucketOptions, timeBuckets } from './timeBuckets.js'

/** A source whose points lie in other buckets. */
export interface Rebucketed extends TableAnswer {
  /** Points that reach beyond the bucket their start lies in: their figures belong to the next one, too. */
  readonly straddling: number
}

/**
 * The same points in the buckets of another calendar: weeks of days, days of half hours. Nothing is added up yet:
 * group by `start` for that. So unit costs and rates stay right.
 *
 * @throws AnalyticsError `invalid-query` when the time zone is not known.
 * @example
 * // table: [{ start: Mon Oct 5, volume: 2 }, { start: Tue Oct 6, volume: 3 }]
 * rollup(rebucket(table, { granularity: 'WEEK', timeZone: 'UTC' }), { by: ['start'] }).rows
 * // [{ start: Mon Oct 5, end: Mon Oct 12, volume: 5 }]
 */
export function rebucket(source: TableSource, options: TimeBucketOptions): Rebucketed {
  const answer = readSource(source)
  const { codes, ranks, key, straddling } = timeBuckets(answer, options)
  const buckets = {
    codes: codes.map((code) => ranks[code] ?? 0),
    starts: key.kind === 'time' ? key.starts : new Float64Array(0),
    ends: key.kind === 'time' ? key.ends : new Float64Array(0),
  }
  // Codes have as many bytes as the old buckets needed: coarser ones are fewer, finer ones may be more.
  const fits = buckets.starts.length <= 2 ** (8 * codes.BYTES_PER_ELEMENT)
  if (!fits) buckets.codes = Uint32Array.from(codes, (code) => ranks[code] ?? 0)
  return { ...answer, table: withColumns(answer.table, { buckets }), straddling }
}
