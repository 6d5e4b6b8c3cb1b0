/** One thing a Fetcher owes to the client. */
export interface FetcherCheck {
  /** A sentence: `answers for the account asked`. */
  readonly name: string
  /** `must`: answers are wrong without it. `should`: the client works, but less well. */
  readonly level: 'must' | 'should'
  /** Tries it, and rejects with what is wrong. */
  readonly run: () => Promise<void>
}
