import type { AnalyticsError } from '../errors.js'

/**
 * Why nothing is sent for a while:
 *
 * - `named`: too many calls were made, and the platform named when calls are answered again
 * - `refused`: too many calls were made, and no time was named: one call looks again then
 * - `reserve`: the calls left are kept for the sending of messages: one call looks again then
 */
export type WaitReason = 'named' | 'refused' | 'reserve'

/** A pause. */
export interface Wait {
  /** Milliseconds elapsed. */
  readonly until: number
  readonly why: WaitReason
  /** What it comes to for who cannot wait that long. */
  readonly error: () => AnalyticsError
}

/** Hears what a request waits for, and `undefined` when it goes on. */
export type OnWait = (wait: Wait | undefined) => void
