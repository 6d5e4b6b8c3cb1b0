/** A drawn point: where a series' figure of one bucket stands. */
export interface Pin {
  /** Index among the shown series. */
  readonly series: number
  readonly x: number
  readonly y: number
  readonly color: string
}
