import type { PlatformGranularity } from '../datasets/definition.js'
import { floorEdge, nextEdge } from '../plan/edges.js'
import type { AccountScope } from '../plan/planRequests.js'
import { intersect } from '../plan/ranges.js'
import { withColumns } from '../table/withColumns.js'
import type { TimeRange } from '../time/range.js'
import { addUp } from '../transform/addUp.js'
import { mergeTables, type Selection } from './mergeTables.js'
import { type Part, selectRows } from './selectRows.js'

/** What an account was asked, and the answers. */
export interface AnsweredParts {
  readonly parts: readonly Part[]
  readonly scope: AccountScope
  /** Zone of its buckets. */
  readonly timeZone: string
}

/**
 * An account's rows in the buckets that were asked: what was asked by a finer granularity is added up, and no bucket
 * says it reaches beyond the range. So the bounds of a row are those of its figures: of a month that the range cuts,
 * the days that are in it.
 */
export function askedBuckets(
  granularity: PlatformGranularity,
  { parts, scope, timeZone }: AnsweredParts,
): readonly Selection[] {
  const { range, ids, series } = scope
  const isFine = ({ answer }: Part) => answer.request.granularity !== granularity
  const known = series.every(({ divisible }) => divisible)
  const own = selectRows(
    parts.filter((part) => !isFine(part)),
    ids,
  ).map((one) => (known ? clip(one, range) : one))
  const fine = parts.filter(isFine)
  const [first] = fine
  if (first === undefined) return own
  const { dataset, dimensions, metrics } = first.answer.request
  const merged = mergeTables(dataset, { dimensions, metrics }, selectRows(fine, ids))
  const bucketOf = ({ start }: TimeRange): TimeRange => {
    const moment = Math.max(start, range.start)
    const bucket = {
      start: floorEdge(moment, granularity, timeZone),
      end: nextEdge(moment, granularity, timeZone),
    }
    return intersect(bucket, range) ?? bucket
  }
  return [...own, { table: addUp(merged, bucketOf), rows: undefined }]
}

/** A selection whose buckets end with the range. Those that lie outside of it are nobody's here. */
function clip(selection: Selection, range: TimeRange): Selection {
  const { codes, starts, ends } = selection.table.buckets
  const clipped = Array.from(starts, (start, code) => {
    const bucket = { start, end: ends[code] ?? 0 }
    return intersect(bucket, range) ?? bucket
  })
  if (clipped.every(({ start, end }, code) => start === starts[code] && end === ends[code])) return selection
  const buckets = {
    codes,
    starts: Float64Array.from(clipped, ({ start }) => start),
    ends: Float64Array.from(clipped, ({ end }) => end),
  }
  return { ...selection, table: withColumns(selection.table, { buckets }) }
}
