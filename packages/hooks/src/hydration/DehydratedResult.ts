import type {
  AnalyticsErrorInit,
  AnalyticsResult,
  Completeness,
  DimensionColumn,
  MetricColumn,
  PointTable,
} from '@wabalytics/core'

/** A result as plain JSON: what `dehydrateResult` makes and `hydrateResult` reads. Moments are UNIX milliseconds. */
export interface DehydratedResult
  extends Pick<AnalyticsResult, 'query' | 'notices' | 'currency' | 'timeZone'> {
  /** Of this form; another version's is refused. */
  readonly dehydrated: 1
  readonly table: DehydratedTable
  readonly completeness: Omit<Completeness, 'failures'> & { readonly failures: readonly DehydratedFailure[] }
  readonly accounts: readonly DehydratedAccount[]
  readonly fetchedAt: number
}

type DehydratedFailure = Omit<Completeness['failures'][number], 'error'> & {
  readonly error: Omit<AnalyticsErrorInit, 'cause'>
}

type DehydratedAccount = Omit<AnalyticsResult['accounts'][number], 'range'> & {
  readonly range: { readonly start: number; readonly end: number }
}

/** A table's columns as lists; bounds are UNIX seconds. */
export interface DehydratedTable extends Pick<PointTable, 'dataset' | 'length'> {
  readonly buckets: DehydratedList<PointTable['buckets']>
  readonly dimensions: readonly DehydratedDimension[]
  readonly metrics: readonly DehydratedMetric[]
  readonly clicks: DehydratedClicks | undefined
}

type DehydratedList<T> = { readonly [K in keyof T]: readonly number[] }

/** `values` without the first, which stands for "the platform did not say". */
export type DehydratedDimension = Pick<DimensionColumn, 'name' | 'absent'> & {
  readonly codes: readonly number[]
  readonly values: readonly string[]
}

/** `null`: the platform sent no number. */
export type DehydratedMetric = Pick<MetricColumn, 'name' | 'unit' | 'combine' | 'currency'> & {
  readonly values: readonly (number | null)[]
  /** Why numbers are missing, or of a part only; absent: there is nothing to say. */
  readonly reasons?: readonly number[] | undefined
}

interface DehydratedClicks {
  readonly point: readonly number[]
  readonly count: readonly number[]
  readonly type: DehydratedDimension
  readonly buttonContent: DehydratedDimension
  readonly reasons?: readonly number[] | undefined
}
