import type { ChartItem } from '../ChartItem.js'

/** The point that was clicked, or entered with the keyboard: `key` is that of its series, `null` of the whole bucket. */
export interface PointItem extends ChartItem {
  /** Start of the bucket, by the clock of its account; where days of accounts in several zones meet, by that of UTC. */
  readonly x: Date
  /** End of the bucket, exclusive. */
  readonly end: Date
  /**
   * The bucket as a query's `range`, of one that the chart's range cuts the part that is in it: dates of days and coarser buckets, which every account takes as its own, moments of
   * hours.
   */
  readonly range:
    | { readonly start: string; readonly end: string }
    | { readonly start: Date; readonly end: Date }
  /** The figure; `null` when it is missing or the whole bucket was clicked. */
  readonly y: number | null
}
