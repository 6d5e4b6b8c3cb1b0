/** Something that happened, marked on the time axis and named under the chart. */
export interface Annotation {
  /** When: a `Date` or milliseconds since 1970. */
  readonly x: Date | number
  /**
   * The date it happened, `YYYY-MM-DD`, where it is a date and no moment: then it stands on that date of every account.
   * @default that of `x` in the zone of the buckets
   */
  readonly date?: string | undefined
  /** What. */
  readonly label: string
}
