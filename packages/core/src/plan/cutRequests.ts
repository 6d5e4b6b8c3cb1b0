import type { PlatformGranularity } from '../datasets/definition.js'
import type { TimeRange } from '../time/range.js'
import { floorEdge, nextEdge } from './edges.js'
import type { PointsRequest } from './request.js'
import { listedIds, type Series, withIds } from './series.js'

/** A stretch of a series nobody has asked for yet, of one id or (without ids) of all. */
export interface Missing {
  readonly id: string | undefined
  readonly range: TimeRange
}

/** 31 days and an hour, in seconds. */
const longestMonth = 31 * 86_400 + 3600
/** 365 days and an hour: windows of more than twelve months were refused. */
const longestYear = 365 * 86_400 + 3600

/**
 * The fewest requests that ask for what is missing:
 *
 * - half hours: one for up to a month, days and months: one for up to a year; longer ranges are cut at the account's
 *   first midnights of months, so that questions whose ranges overlap share requests;
 * - ids: as many a request as the platform takes, and no more points than a page holds.
 *
 * For I ids a request, P points a page, N ids with the same stretch of D days missing that is
 * ⌈N ÷ I⌉ × ⌈D ÷ ⌊P ÷ min(I, N)⌋⌉ requests.
 */
export function cutRequests(series: Series, missing: readonly Missing[]): readonly PointsRequest[] {
  const limit = series.base.page?.limit
  return groupByRange(missing).flatMap(({ range, ids }) => {
    if (series.idFilter === undefined || limit === undefined) {
      return cutRange(range, series).map((window) => ({ ...series.base, ...window }))
    }
    return chunk(ids, series.mostIds).flatMap((some) =>
      cutDays(range, Math.max(1, Math.floor(limit / some.length)), series).map((window) =>
        withIds({ ...series.base, ...window }, some),
      ),
    )
  })
}

/** A request's two halves: by time, else by ids, else by page; none when it cannot be smaller. */
export function halve(
  request: PointsRequest,
  { timeZone, divisible }: Pick<Series, 'timeZone' | 'divisible'>,
): readonly PointsRequest[] {
  const middle = divisible ? middleEdge(request, timeZone) : undefined
  if (middle !== undefined) {
    return [
      { ...request, end: middle },
      { ...request, start: middle },
    ]
  }
  const ids = listedIds(request) ?? []
  if (ids.length > 1) return chunk(ids, Math.ceil(ids.length / 2)).map((some) => withIds(request, some))
  const limit = request.page?.limit
  return limit === undefined || limit <= 25 ? [] : [{ ...request, page: { limit: 25 } }]
}

/** The bucket edge nearest to a range's middle, whole days preferred; `undefined` when there is none inside. */
function middleEdge(
  range: TimeRange & { granularity: PlatformGranularity },
  timeZone: string,
): number | undefined {
  const middle = Math.floor((range.start + range.end) / 2)
  const grains = range.granularity === 'HALF_HOUR' ? (['DAY', 'HALF_HOUR'] as const) : [range.granularity]
  for (const grain of grains) {
    for (const edge of [floorEdge(middle, grain, timeZone), nextEdge(middle, grain, timeZone)]) {
      if (edge > range.start && edge < range.end) return edge
    }
  }
  return undefined
}

function cutRange(range: TimeRange, { base, timeZone, divisible }: Series): readonly TimeRange[] {
  const [longest, months] = base.granularity === 'HALF_HOUR' ? [longestMonth, 1] : [longestYear, 12]
  if (range.end - range.start <= longest || !divisible) return [range]
  return cutAt(range, (start) => {
    let edge = start
    for (let month = 0; month < months; month++) edge = nextEdge(edge, 'MONTH', timeZone)
    return edge
  })
}

/** A range in windows of so many days at most; one, where its days are not known. */
export function cutDays(
  range: TimeRange,
  most: number,
  { timeZone, divisible }: Series,
): readonly TimeRange[] {
  if (!divisible || range.end - range.start <= most * 23 * 3600) return [range]
  return cutAt(range, (start) => {
    let edge = start
    for (let days = 0; days < most && edge < range.end; days++) edge = nextEdge(edge, 'DAY', timeZone)
    return edge
  })
}

function cutAt(range: TimeRange, next: (start: number) => number): readonly TimeRange[] {
  const windows: TimeRange[] = []
  for (let { start } = range; start < range.end; ) {
    const end = Math.min(next(start), range.end)
    windows.push({ start, end })
    start = end
  }
  return windows
}

function groupByRange(missing: readonly Missing[]): readonly { range: TimeRange; ids: string[] }[] {
  const groups = new Map<string, { range: TimeRange; ids: string[] }>()
  for (const { id, range } of missing) {
    const key = `${range.start} ${range.end}`
    const group = groups.get(key) ?? { range, ids: [] }
    groups.set(key, group)
    if (id !== undefined) group.ids.push(id)
  }
  return [...groups.values()]
}

export function chunk<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const chunks: (readonly T[])[] = []
  for (let from = 0; from < list.length; from += size) chunks.push(list.slice(from, from + size))
  return chunks
}
