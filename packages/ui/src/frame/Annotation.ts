/** Something that happened, marked on the time axis and named under the chart. */
export interface Annotation {
  /** When: a `Date` or milliseconds since 1970. */
  readonly x: Date | number
  /** What. */
  readonly label: string
}
