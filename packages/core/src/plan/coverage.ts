import { firstMomentOf, localDay } from '../time/offsets.js'
import type { TimeRange } from '../time/range.js'
import type { Missing } from './cutRequests.js'
import { intersect, sameRange, subtract } from './ranges.js'
import type { PointsRequest } from './request.js'
import { listedIds } from './series.js'

/** The points a dense dataset sent: the days of each id, counted from 1970-01-01 in the buckets' zone. */
export type SeenDays = ReadonlyMap<string, ReadonlySet<number>>

/** What a dense dataset owes for a request, and what of it did not come. */
export interface Coverage {
  /** Points owed: one an id and day that is over. */
  readonly owed: number
  readonly received: number
  /** Days in a row without points, by id. */
  readonly missing: readonly Missing[]
}

/**
 * Accounts for every id and day of a request to a dataset whose points are dense: the platform cuts answers short
 * without a word. The day that is not over yet, and later ones, are not owed.
 */
export function proveCoverage(
  request: PointsRequest,
  seen: SeenDays,
  now: number,
  timeZone: string,
): Coverage {
  const first = localDay(request.start, timeZone)
  const last = Math.min(localDay(request.end - 1, timeZone), localDay(now, timeZone) - 1)
  const ids = listedIds(request) ?? []
  const missing: Missing[] = []
  let received = 0
  for (const id of ids) {
    const days = seen.get(id)
    let from: number | undefined
    for (let day = first; day <= last + 1; day++) {
      const owed = day <= last && days?.has(day) !== true
      if (day <= last && !owed) received++
      if (owed) from ??= day
      else if (from !== undefined) {
        const range = { start: firstMomentOf(from, timeZone), end: firstMomentOf(day, timeZone) }
        missing.push({ id, range: intersect(range, request) ?? range })
        from = undefined
      }
    }
  }
  return { owed: ids.length * Math.max(0, last - first + 1), received, missing }
}

/** Stretches of a series, by id; `undefined` is the key of a dataset without ids. */
export type Cells = ReadonlyMap<string | undefined, readonly TimeRange[]>

/** Something that answers, or will answer, a stretch of a series. */
export interface Offer<T> {
  readonly from: T
  /** The ids it answers for; `undefined`: the dataset has none. */
  readonly ids: ReadonlySet<string> | undefined
  readonly range: TimeRange
}

/** Who answers which part of a question, and what nobody does. */
export interface Cover<T> {
  readonly taken: ReadonlyMap<T, Cells>
  readonly missing: readonly Missing[]
}

/** Covers a range of ids by what is offered, first come first, each moment of an id once. */
export function coverRange<T>(
  ids: readonly (string | undefined)[],
  range: TimeRange,
  offers: readonly Offer<T>[],
): Cover<T> {
  const taken = new Map<T, Map<string | undefined, readonly TimeRange[]>>()
  const missing: Missing[] = []
  for (const id of ids) {
    let gaps: readonly TimeRange[] = [range]
    for (const { from, ids: offered, range: window } of offers) {
      if (gaps.length === 0) break
      if (id !== undefined && offered?.has(id) !== true) continue
      const parts = gaps.flatMap((gap) => intersect(gap, window) ?? [])
      if (parts.length === 0) continue
      const cells = taken.get(from) ?? new Map<string | undefined, readonly TimeRange[]>()
      taken.set(from, cells.set(id, parts))
      gaps = subtract(gaps, window)
    }
    missing.push(...gaps.map((gap) => ({ id, range: gap })))
  }
  return { taken, missing }
}

/** The cells of a whole request. */
export function cellsOf(request: PointsRequest): Cells {
  const range = { start: request.start, end: request.end }
  return new Map((listedIds(request) ?? [undefined]).map((id) => [id, [range]]))
}

/** Whether two sets of cells are the same. */
export function sameCells(a: Cells, b: Cells): boolean {
  if (a.size !== b.size) return false
  for (const [id, ranges] of a) {
    const others = b.get(id)
    if (others?.length !== ranges.length) return false
    if (!ranges.every((range, i) => sameRange(range, others[i] ?? { start: 0, end: 0 }))) return false
  }
  return true
}
