import type { AnalyticsError } from '../errors.js'
import { unlessAborted } from './timers.js'

/**
 * Asks the host for a new token, once for all requests that fail for want of one.
 *
 *     request A ──► auth error ──► onAuthError ──► retried
 *     request B ──► auth error ──┘ (the same call) └► retried
 *     request C ──► auth error, sent with the old token, comes late ──► retried, nobody is asked again
 *     request D ──► auth error with the new token, too ──► thrown; nobody is asked again until some request worked
 */
export class AuthRenewal {
  private underWay: Promise<boolean> | undefined
  private renewals = 0
  private failedAt = -1

  constructor(private readonly onAuthError: ((error: AnalyticsError) => void | Promise<void>) | undefined) {}

  /** Which token a request is sent with, by its number. */
  get generation(): number {
    return this.renewals
  }

  /** A request sent with a token was answered. */
  worked(generation: number): void {
    if (generation >= this.failedAt) this.failedAt = -1
  }

  /** A request failed although its token was new. */
  failed(generation: number): void {
    if (generation === this.renewals) this.failedAt = generation
  }

  /**
   * Gets a new token after a request of a generation failed; false: there is none to be had.
   * What the host's function throws counts as none.
   */
  async renew(generation: number, error: AnalyticsError, signal: AbortSignal): Promise<boolean> {
    if (this.onAuthError === undefined || this.failedAt === this.renewals) return false
    if (generation < this.renewals) return true
    this.underWay ??= this.ask(error)
    return unlessAborted(this.underWay, signal)
  }

  private async ask(error: AnalyticsError): Promise<boolean> {
    try {
      await this.onAuthError?.(error)
      this.renewals++
      return true
    } catch {
      this.failedAt = this.renewals
      return false
    } finally {
      this.underWay = undefined
    }
  }
}
