/** Whole days, half-open: `end` is the day after the last one. Which midnights they are is the dataset's matter. */
export interface DayRange {
  /** `YYYY-MM-DD`, in it. */
  readonly start: string
  /** `YYYY-MM-DD`, not in it. */
  readonly end: string
}
