/** The part of the time axis that is shown, `[from, to)` in milliseconds on that axis. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}
