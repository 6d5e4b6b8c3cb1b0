import type { PartReason } from './coveredPart.js'
import { type EmptyReason, emptyReasons } from './measureColumn.js'

/**
 * Why a bucket has no figure, or why its figure is 0.
 *
 * - `no-traffic`: the dataset leaves buckets without traffic out; sums are 0, ratios have no value
 * - `not-yet`: the bucket lies in the future
 * - `outside-look-back`: the platform no longer keeps it
 * - `withheld`: the platform does not show this account its cost
 * - `not-asked`: it lies outside of what was asked
 * - `missing`: it should have come and did not
 */
export type GapReason = 'no-traffic' | 'not-yet' | 'outside-look-back' | 'withheld' | 'not-asked' | 'missing'

/** Why a bucket has no figure, or why it is 0. */
export type PointReason = GapReason | EmptyReason

/** `PointColumns.reasons` and `lacking` hold indices into this list; 0 says that the platform sent the figure, or all of it. */
export const pointReasons: readonly (PointReason | undefined)[] = [
  ...emptyReasons,
  'no-traffic',
  'not-yet',
  'outside-look-back',
  'not-asked',
]

/** A part of a bucket, in **milliseconds** since 1970, half-open. */
export interface SeriesPart {
  readonly start: number
  readonly end: number
  readonly reasons: readonly PartReason[]
}

/** The buckets of a series by column: what a bucket has stands at its index. Columns of one answer may be one object. */
export interface PointColumns {
  /**
   * Starts of the buckets in **milliseconds** since 1970, ascending: of dates, their first moments in the series' zone; of
   * dates of accounts in several zones, their midnights in UTC.
   */
  readonly x: Float64Array
  /** `NaN`: there is no figure. 0 is zero. */
  readonly y: Float64Array
  /** Of days and coarser buckets: the date each begins with, `YYYY-MM-DD`, as its account counts it. Hours have none. */
  readonly dates?: readonly (string | undefined)[] | undefined
  /** Why there is no figure, or why it is 0: indices into {@link pointReasons}. @default nobody knows */
  readonly reasons?: Uint8Array | undefined
  /** Why a figure is not of all that was there to be counted, as indices into {@link pointReasons}. @default it is */
  readonly lacking?: Uint8Array | undefined
  /** The parts that figures are of, by index: cut by the range, say, or not over yet. @default all of each bucket */
  readonly parts?: ReadonlyMap<number, SeriesPart> | undefined
}

/** One bucket of a series. */
export interface SeriesPoint {
  /** Start of the bucket in **milliseconds** since 1970. */
  readonly x: number
  /** Of days and coarser buckets: the date it begins with, `YYYY-MM-DD`, as its account counts it. Hours have none. */
  readonly date?: string
  /** `null`: there is no figure. 0 is zero. */
  readonly y: number | null
  /** Why there is no figure, or why it is 0. Absent: the platform sent it. */
  readonly reason?: PointReason
  /** Why its figure is not of all that was there to be counted, e.g. reads that are no longer kept. Absent: it is. */
  readonly lacking?: EmptyReason
  /** The part of the bucket its figure is of, and why: cut by the range, say, or not over yet. Absent: all of it. */
  readonly part?: SeriesPart
}

/**
 * The buckets of a series as objects, one each: for a list or a loop of a host's own. Charts take the columns.
 *
 * @example
 * pointsOf({ x: Float64Array.of(0, 86400000), y: Float64Array.of(5, Number.NaN) })
 * // [{ x: 0, y: 5 }, { x: 86400000, y: null }]
 */
export function pointsOf(columns: PointColumns): readonly SeriesPoint[] {
  const { x, y, dates, reasons, lacking, parts } = columns
  return Array.from(x, (moment, at) => {
    const [date, part] = [dates?.[at], parts?.get(at)]
    const [reason, lack] = [pointReasons[reasons?.[at] ?? 0], emptyReasons[lacking?.[at] ?? 0]]
    const figure = y[at] ?? Number.NaN
    return {
      x: moment,
      ...(date === undefined ? {} : { date }),
      y: Number.isNaN(figure) ? null : figure,
      ...(reason === undefined ? {} : { reason }),
      ...(lack === undefined ? {} : { lacking: lack }),
      ...(part === undefined ? {} : { part }),
    }
  })
}
