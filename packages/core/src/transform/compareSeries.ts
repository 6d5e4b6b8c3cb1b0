import { type Change, changeOf } from './compare.js'
import type { Series } from './toSeries.js'

/** A bucket and the one it is compared with. */
export interface SeriesChange extends Change {
  /** Milliseconds. */
  readonly x: number
  /** The start of the bucket before; `undefined` when the other series is shorter. */
  readonly previousX: number | undefined
}

/**
 * Two series bucket by bucket, in their order: with a previous period of the same weekdays, Mondays meet Mondays.
 *
 * @example
 * compareSeries(now, before)
 * // [{ x: 1793491200000, previousX: 1792281600000, current: 6, previous: 4, change: 2, changeRatio: 0.5 }]
 */
export function compareSeries(
  current: Pick<Series, 'points'>,
  previous: Pick<Series, 'points'> | undefined,
): readonly SeriesChange[] {
  return current.points.map(({ x, y }, i) => {
    const before = previous?.points[i]
    return { x, previousX: before?.x, ...changeOf(y ?? undefined, before?.y ?? undefined) }
  })
}
