import type { AnalyticsError } from '../errors.js'

/**
 * Asks the host for a new token, once for all requests that fail for want of one.
 *
 *     request A ──► auth error ──► onAuthError ──► retried
 *     request B ──► auth error ──┘ (the same call) └► retried
 *     request ·  not sent yet ──► waits for the new token
 *     request C ──► auth error, sent with the old token, comes late ──► retried, nobody is asked again
 *     request D ──► auth error with the new token, too ──► thrown; nobody is asked again until some request worked
 */
export class AuthRenewal {
  private underWay: Promise<boolean> | undefined
  /** Counts new tokens: each request is sent with one of them. */
  private renewals = 0
  /** The first token is believed to be good, a new one only after it worked. */
  private good = 0

  constructor(private readonly onAuthError: ((error: AnalyticsError) => void | Promise<void>) | undefined) {}

  /** Which token a request is sent with, by its number. */
  get generation(): number {
    return this.renewals
  }

  /** Resolves when the renewal under way is over; `undefined`: there is none, and requests may go. */
  get pending(): Promise<boolean> | undefined {
    return this.underWay
  }

  /** A request sent with a token was answered. */
  worked(generation: number): void {
    this.good = Math.max(this.good, generation)
  }

  /** Gets a new token after a request of a generation failed; resolves to false when there is none to be had. */
  renew(generation: number, error: AnalyticsError): Promise<boolean> {
    if (this.onAuthError === undefined) return Promise.resolve(false)
    if (generation < this.renewals) return Promise.resolve(true)
    if (this.underWay === undefined && this.good < generation) return Promise.resolve(false)
    this.underWay ??= this.ask(error)
    return this.underWay
  }

  /** Believes the token to be good again: whoever signs in next has another. What is under way goes on. */
  clear(): void {
    this.good = this.renewals
  }

  /** What the host's function throws counts as having none. */
  private async ask(error: AnalyticsError): Promise<boolean> {
    try {
      // Later: a function that throws at once would be over before it is noted as under way.
      await Promise.resolve().then(() => this.onAuthError?.(error))
      this.renewals++
      return true
    } catch {
      this.good = this.renewals - 1
      return false
    } finally {
      this.underWay = undefined
    }
  }
}
