import { AnalyticsError, type Progress } from '@wabalytics/core'

/** What is known of one question at one moment. Immutable: a change makes a new one. */
export interface Snapshot<T> {
  readonly data: T | undefined
  /** What has come so far of the answer on its way. */
  readonly partial: T | undefined
  readonly error: AnalyticsError | undefined
  /** Whether an answer is on its way. */
  readonly validating: boolean
  /** Whether the caller gave up on the answer that was on its way. */
  readonly cancelled: boolean
  readonly progress: Progress | undefined
  /** When the last answer or error came, in the client's milliseconds elapsed: differences alone say anything. */
  readonly settledAt: number | undefined
}

/** Nothing asked yet. */
export const emptySnapshot: Snapshot<never> = {
  data: undefined,
  partial: undefined,
  error: undefined,
  validating: false,
  cancelled: false,
  progress: undefined,
  settledAt: undefined,
}

/** Whether there is something to show, or a reason why there is not. */
export function isKnown({ data, error, cancelled, validating }: Snapshot<unknown>): boolean {
  return data !== undefined || error !== undefined || (cancelled && !validating)
}

/** How long equal questions are one question, in milliseconds; a failure is asked again sooner. */
const freshFor = 60_000
const failedFor = 5_000

/** Whether a component that comes to watch has nothing to ask. */
export function isFresh({ data, error, settledAt }: Snapshot<unknown>, elapsed: number): boolean {
  if (settledAt === undefined || (data === undefined && error === undefined)) return false
  return elapsed - settledAt < (error === undefined ? freshFor : failedFor)
}

/** An error as hooks show it: being cancelled is not one. */
export function shownError(error: unknown): AnalyticsError | undefined {
  if (error === undefined) return undefined
  if (error instanceof AnalyticsError) return error.kind === 'aborted' ? undefined : error
  return new AnalyticsError({ kind: 'unknown', message: String(error), fix: 'Report it.', cause: error })
}
