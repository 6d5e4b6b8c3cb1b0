import type { Account } from './Account.js'

/** A data point with what it belongs to: what all figures are worked out from. */
export interface Fact {
  readonly account: Account
  /** Epoch milliseconds. */
  readonly start: number
  readonly end: number
  /** Dimensions by the platform's names of them; a dimension that did not come is not there. */
  readonly labels: Readonly<Record<string, string>>
  /** Metrics by the platform's names of them; one that did not come is not there: it is not 0. */
  readonly values: Readonly<Record<string, number>>
}
