import { type Change, changeOf } from './compare.js'
import { pointsOf } from './pointColumns.js'
import type { Series } from './toSeries.js'

/** A bucket and the one it is compared with. */
export interface SeriesChange extends Change {
  /** Milliseconds. */
  readonly x: number
  /** The start of the bucket before; `undefined` when the other series is shorter. */
  readonly previousX: number | undefined
  /** Of days and coarser buckets: the dates they begin with. */
  readonly date?: string
  readonly previousDate?: string
}

/**
 * Two series bucket by bucket, in their order and never by how much time lies between: with a previous period of the same
 * weekdays, Mondays meet Mondays.
 *
 * @example
 * compareSeries(now, before)
 * // [{ x: 1793491200000, previousX: 1792281600000, current: 6, previous: 4, change: 2, changeRatio: 0.5 }]
 */
export function compareSeries(
  current: Pick<Series, 'points'>,
  previous: Pick<Series, 'points'> | undefined,
): readonly SeriesChange[] {
  const earlier = previous === undefined ? [] : pointsOf(previous.points)
  return pointsOf(current.points).map(({ x, date, y }, i) => {
    const before = earlier[i]
    return {
      x,
      previousX: before?.x,
      ...(date === undefined ? {} : { date }),
      ...(before?.date === undefined ? {} : { previousDate: before.date }),
      ...changeOf(y ?? undefined, before?.y ?? undefined),
    }
  })
}
