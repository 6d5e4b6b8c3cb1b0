import type { AnalyticsError, Progress } from '@wabalytics/core'

/** What is known of one question at one moment. Immutable: a change makes a new one. */
export interface Snapshot<T> {
  readonly data: T | undefined
  readonly error: AnalyticsError | undefined
  /** Whether an answer is on its way. */
  readonly validating: boolean
  /** Whether the caller gave up on the answer that was on its way. */
  readonly cancelled: boolean
  readonly progress: Progress | undefined
}

/** Nothing asked yet. */
export const emptySnapshot: Snapshot<never> = {
  data: undefined,
  error: undefined,
  validating: false,
  cancelled: false,
  progress: undefined,
}
