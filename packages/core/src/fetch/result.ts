import type { AnalyticsError } from '../errors.js'
import type { Notice } from '../notices.js'
import type { NormalizedQuery } from '../query/normalizeQuery.js'
import type { AnalyticsQuery, RowOf } from '../query/query.js'
import type { PointTable } from '../table/pointTable.js'

/** Whether everything that was asked came. */
export interface Completeness {
  /**
   * - `complete`: every request was answered in full
   * - `partial`: some requests failed; the rest is here
   * - `truncated`: the platform stopped short
   */
  readonly status: 'complete' | 'partial' | 'truncated'
  readonly requests: { readonly total: number; readonly failed: number }
  /** The accounts that did not answer in full, and why. */
  readonly failures: readonly { readonly wabaId: string; readonly error: AnalyticsError }[]
}

/** One account's part of a result: what was really asked, and in whose days and money. */
export interface AccountResult {
  readonly wabaId: string
  readonly name: string | undefined
  readonly currency: string | undefined
  /** IANA zone whose midnights bound the buckets. */
  readonly timeZone: string
  readonly range: { readonly start: Date; readonly end: Date }
}

/** The answer to a question, with all a reader must know of it. */
export interface AnalyticsResult<Q extends AnalyticsQuery = AnalyticsQuery> {
  /** Data points as objects, sorted by account and start; made when first read. */
  readonly rows: readonly RowOf<Q>[]
  /** The same points as columns. */
  readonly table: PointTable
  /** The question this answers, checked and in one form. */
  readonly query: NormalizedQuery
  readonly completeness: Completeness
  readonly notices: readonly Notice[]
  readonly accounts: readonly AccountResult[]
  /** ISO 4217; `undefined` when unknown or when the accounts do not share one. */
  readonly currency: string | undefined
  /** IANA zone of the buckets; `undefined` when the accounts do not share one. */
  readonly timeZone: string | undefined
  readonly fetchedAt: Date
}

/** How far a query has come, in requests. */
export interface Progress {
  readonly done: number
  readonly total: number
}
