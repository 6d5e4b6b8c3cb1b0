/** The point that was clicked, or entered with the keyboard. */
export interface PointAction {
  /** Key of the series, or `null` when the whole bucket was clicked. */
  readonly seriesKey: string | null
  /** Start of the bucket. */
  readonly x: Date
  /** End of the bucket, exclusive. */
  readonly end: Date
  /** The figure; `null` when it is missing or the whole bucket was clicked. */
  readonly y: number | null
}
