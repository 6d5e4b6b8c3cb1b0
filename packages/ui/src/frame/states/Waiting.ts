/** A pause in which nothing is asked, for too many requests. */
export interface Waiting {
  /** When it ends, by the page's clock. */
  readonly until: Date
  /**
   * - `named`: the platform said how long
   * - `refused`: it did not; one request looks then
   * - `reserve`: what is left is kept for sending messages; one request looks then
   * - `failed`: this question is not asked again by itself; before then it would be refused
   */
  readonly why: 'named' | 'refused' | 'reserve' | 'failed'
}
