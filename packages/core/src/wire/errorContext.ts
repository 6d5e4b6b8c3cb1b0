/** What surrounded an error: how HTTP answered, and about which account. */
export interface ErrorContext {
  readonly status?: number | undefined
  /** Seconds. */
  readonly retryAfter?: number | undefined
  readonly wabaId?: string | undefined
}
