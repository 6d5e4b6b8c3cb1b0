import type { AnalyticsError, AnalyticsRequest, DatasetName, PointsRequest } from '@wabalytics/core'

/** What an answer may be: points, an error, or a function of the request that gives one of them. */
export type Canned<T, R> =
  | T
  | AnalyticsError
  | ((request: R) => T | AnalyticsError | Promise<T | AnalyticsError>)

/**
 * A data point, named as in rows: `{ start: '2026-10-01', sent: 5, country: 'BR' }`. `start` and `end` may be a Date, an
 * ISO text or UNIX seconds; without them the point lies in the first bucket asked. Points outside of the range asked
 * are not given, nor dimensions that were not.
 */
export interface CannedPoint {
  readonly start?: Date | string | number | undefined
  readonly end?: Date | string | number | undefined
  readonly [name: string]: unknown
}

type PointsOf = Canned<readonly CannedPoint[], PointsRequest>

/** What a test's platform answers. What is not named is empty, and every account exists. */
export interface CannedAnswers extends Partial<Record<DatasetName, PointsOf>> {
  readonly waba?: Canned<CannedWaba, AnalyticsRequest> | undefined
  readonly phoneNumbers?: Canned<readonly CannedPhoneNumber[], AnalyticsRequest> | undefined
  readonly messageTemplates?: Canned<readonly CannedTemplate[], AnalyticsRequest> | undefined
}

export interface CannedWaba {
  /** @default 'Test account' */
  readonly name?: string | undefined
  /** @default 'USD' */
  readonly currency?: string | undefined
  /** IANA name. @default 'UTC' */
  readonly timeZone?: string | undefined
  readonly country?: string | undefined
  /** @default true */
  readonly insightsEnabled?: boolean | undefined
}

export interface CannedPhoneNumber {
  readonly id: string
  readonly displayPhoneNumber?: string | undefined
  readonly verifiedName?: string | undefined
}

export interface CannedTemplate {
  readonly id: string
  readonly name?: string | undefined
  readonly language?: string | undefined
  readonly category?: string | undefined
  readonly status?: string | undefined
  readonly clickTrackingOptedOut?: boolean | undefined
}
