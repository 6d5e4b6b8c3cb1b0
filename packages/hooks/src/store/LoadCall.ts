import type { Progress } from '@wabalytics/core'

/** How an answer is got. */
export interface LoadCall {
  /** Fires when nobody waits for the answer any more. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  /** Takes what has come so far. */
  readonly onPartial: (partial: unknown) => void
  /** Asks again even what the client keeps. */
  readonly fresh: boolean
}

/** Gets an answer. */
export type Load<T> = (call: LoadCall) => Promise<T>
