import { type DatasetName, datasetDefinition } from '../datasets/datasets.js'
import type { AnalyticsError } from '../errors.js'
import type { Notice } from '../notices.js'
import { proveCoverage, type SeenDays } from '../plan/coverage.js'
import { wholeBuckets } from '../plan/edges.js'
import type { PointsRequest } from '../plan/request.js'
import { listedIds, type Series } from '../plan/series.js'
import type { PointTable } from '../table/pointTable.js'
import { localDay } from '../time/offsets.js'
import type { TimeRange } from '../time/range.js'

/** What a request brought, read: the unit that is kept and used again. */
export interface Answer {
  readonly request: PointsRequest
  /** Its points with unit costs of their own bucket; columns are those of the request, not of a question. */
  readonly table: PointTable
  /** What a reader of it must know. */
  readonly notices: readonly Notice[]
  /** The zone the answer named, else the series'. */
  readonly timeZone: string
  /** The currency it named for all of its points; a point may name another. */
  readonly currency: string | undefined
  /** COST was refused, and left out. */
  readonly costDropped: boolean
  /** Points received, and owed where that is known, where the platform stopped short. */
  readonly truncated: { readonly requested?: number; readonly received: number } | undefined
  /** Whether its points can be told apart by id and moment, so that a part of it may be used. */
  readonly divisible: boolean
  /** When its figures came, in milliseconds: of several pages, the first. */
  readonly fetchedAt: number
  /** The same moment in milliseconds elapsed: by it, it ages. */
  readonly elapsed: number
  /** UNIX seconds: figures of buckets before this will not change any more. */
  readonly settledUntil: number
}

/** A part of a plan that was not answered. */
export interface RequestFailure {
  readonly request: PointsRequest
  readonly error: AnalyticsError
}

/** All that became of one planned request: several answers when it had to be split. */
export interface Outcome {
  readonly answers: readonly Answer[]
  readonly failures: readonly RequestFailure[]
}

/**
 * The part of a request's window that answers a question's range: all of its whole buckets, and those cut by its ends
 * only when the question has the same ends.
 */
export function usablePart(request: PointsRequest, asked: TimeRange, series: Series): TimeRange | undefined {
  if (!series.divisible) {
    return request.start === asked.start && request.end === asked.end ? asked : undefined
  }
  const { granularity } = series.base
  const whole = wholeBuckets(request, granularity, series.timeZone)
  const askedWhole = wholeBuckets(asked, granularity, series.timeZone)
  const start = request.start === asked.start ? asked.start : Math.max(whole.start, askedWhole.start)
  const end = request.end === asked.end ? asked.end : Math.min(whole.end, askedWhole.end)
  return start < end ? { start, end } : undefined
}

/** The points an answer has, by id and day. */
export function seenDays(table: PointTable, timeZone: string): SeenDays {
  const seen = new Map<string, Set<number>>()
  const ids = idColumn(table)
  for (let i = 0; i < table.length; i++) {
    const id = ids?.values[ids.codes[i] ?? 0]
    if (id === undefined) continue
    const days = seen.get(id) ?? new Set()
    seen.set(id, days.add(localDay(table.start[i] ?? 0, timeZone)))
  }
  return seen
}

/** What a dense dataset's answer lacks of its request; `undefined` for datasets that leave empty buckets out. */
export function coverageOf(request: PointsRequest, table: PointTable, now: number, timeZone: string) {
  if (datasetDefinition(request.dataset).sparse || listedIds(request) === undefined) return undefined
  return proveCoverage(request, seenDays(table, timeZone), now, timeZone)
}

/** The column of the id every point of a dataset carries, if it carries one. */
export function idColumn(table: PointTable) {
  const [id] = Object.values(idsByDataset(table.dataset))
  return id === undefined ? undefined : table.dimensions.get(id.name)
}

function idsByDataset(dataset: DatasetName) {
  return datasetDefinition(dataset).ids
}
