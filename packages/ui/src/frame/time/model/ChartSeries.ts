import type { PointColumns, PointReason } from '@wabalytics/hooks'
import type { MissingReason } from '../../missing/MissingReason.js'

/** The part of a bucket that its figure is of: moments as `x`, half-open. */
export interface BucketPart {
  readonly start: Date | number
  readonly end: Date | number
  /** `range`: the rest was not asked. `look-back`: the platform no longer keeps it. `not-over`: it is still counting. */
  readonly reasons: readonly ('range' | 'look-back' | 'not-over')[]
}

/** One bucket of a series. `y: null` is missing, 0 is zero. */
export interface ChartPoint {
  /** Start of the bucket: a `Date` or milliseconds since 1970. */
  readonly x: Date | number
  /**
   * Of days and coarser buckets: the date the bucket begins with, `YYYY-MM-DD`, as the account counts it. It needs no zone,
   * and stands before `x`. @default that of `x` in the series' zone
   */
  readonly date?: string | undefined
  /** The figure, or `null` when there is none. */
  readonly y: number | null
  /** Why there is none, in these words or in core's. @default 'no-data' */
  readonly reason?: MissingReason | PointReason | undefined
  /** The part of the bucket that the figure is of. @default all of it */
  readonly part?: BucketPart | undefined
}

/**
 * Buckets in any order, as objects, or as columns: those of `toSeries`, or a host's own typed arrays, which are read as they
 * are. Whatever they are, keep the reference stable while the data is the same.
 */
export type ChartPoints = readonly ChartPoint[] | PointColumns

/** One line or one set of bars. */
export interface ChartSeries<Points extends ChartPoints = ChartPoints> {
  /** Stable name; the colour follows it (`MARKETING` has one colour everywhere). */
  readonly key: string
  /** What people read. */
  readonly label: string
  /**
   * IANA zone of the account whose days are counted: its days, weeks and months are dated in it, whatever the page's zone.
   * @default the chart's
   */
  readonly timeZone?: string | undefined
  readonly points: Points
}
