import type { Notice } from '../notices.js'
import type { PointTable } from '../table/pointTable.js'

/** What a transform needs to know of an account; `AnalyticsResult.accounts` has it. */
export interface SourceAccount {
  readonly wabaId: string
  /** ISO 4217. */
  readonly currency?: string | undefined
  /** IANA zone of the account's buckets. */
  readonly timeZone?: string | undefined
  /** What was really asked, after clamping to the look-back. */
  readonly range?: { readonly start: Date; readonly end: Date } | undefined
}

/** A table with what is known about it. An `AnalyticsResult` is one; `R` is the type of its rows. */
export interface TableAnswer<R = unknown> {
  readonly table: PointTable
  /** Never read here: its type tells what the table has. */
  readonly rows?: readonly R[]
  readonly accounts?: readonly SourceAccount[] | undefined
  readonly timeZone?: string | undefined
  readonly query?:
    | {
        readonly range: { readonly start: string | number; readonly end: string | number }
        readonly granularity?: string
      }
    | undefined
  readonly completeness?: { readonly status: string } | undefined
  readonly notices?: readonly Notice[] | undefined
  readonly fetchedAt?: Date | undefined
}

/** What transforms read: an `AnalyticsResult`, or a bare table of one account. */
export type TableSource<R = unknown> = PointTable | TableAnswer<R>

/** What is known about a source, with another table. Its `rows` are left alone: reading them makes them. */
export function withTable(answer: TableAnswer, table: PointTable): TableAnswer {
  const { accounts, timeZone, query, completeness, notices, fetchedAt } = answer
  return { table, accounts, timeZone, query, completeness, notices, fetchedAt }
}

/** The table of a source, and all that is known about it. */
export function readSource(source: TableSource): TableAnswer {
  return 'table' in source ? source : { table: source }
}
