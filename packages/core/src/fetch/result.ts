import type { AnalyticsError } from '../errors.js'
import type { Notice } from '../notices.js'
import type { PointsRequest } from '../plan/request.js'
import type { NormalizedQuery } from '../query/normalizeQuery.js'
import type { AnalyticsQuery, RowOf } from '../query/query.js'
import type { PointTable } from '../table/pointTable.js'
import type { WaitReason } from './wait.js'

/** A part of a question that was not answered. */
export interface Failure {
  readonly wabaId: string
  readonly error: AnalyticsError
  /** The request that failed, with its range and ids; absent when the account itself could not be read. */
  readonly request?: PointsRequest
}

/** Whether everything that was asked came. */
export interface Completeness {
  /**
   * - `complete`: every request was answered in full
   * - `partial`: some requests failed, or are still under way; the rest is here
   * - `truncated`: the platform stopped short
   */
  readonly status: 'complete' | 'partial' | 'truncated'
  /** Those sent for this question, those shared with others, and those whose answers were kept. */
  readonly requests: {
    readonly total: number
    readonly failed: number
    /** Still under way: only what `onPartial` is given has any. */
    readonly pending?: number
  }
  /** What did not come, and why. */
  readonly failures: readonly Failure[]
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
  /** When its figures were asked for: of those that may still change, the oldest; else of all. */
  readonly fetchedAt: Date
}

/** How far a query has come, in requests. */
export interface Progress {
  readonly done: number
  readonly total: number
  /**
   * Present while nothing goes on because calls are used up, or the platform named a time: until when. Count down to it.
   */
  readonly waitingUntil?: Date
  /** Why, while there is a `waitingUntil`. */
  readonly waitingFor?: WaitReason
}
