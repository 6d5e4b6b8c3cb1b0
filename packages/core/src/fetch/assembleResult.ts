import { type Notice, notice } from '../notices.js'
import type { PointsRequest } from '../plan/request.js'
import type { NormalizedQuery } from '../query/normalizeQuery.js'
import type { AnalyticsQuery, RowOf } from '../query/query.js'
import type { PointTable } from '../table/pointTable.js'
import { rowsOf } from '../table/rowsOf.js'
import { type AccountRun, inUtcDays } from './accountRun.js'
import { unknownZone } from './accounts.js'
import { askedBuckets } from './askedBuckets.js'
import { costMissing } from './costMissing.js'
import { mergeNotices } from './mergeNotices.js'
import { mergeTables, type Selection } from './mergeTables.js'
import { inOwnCurrency, type OwnCurrency } from './ownCurrency.js'
import type { AccountResult, AnalyticsResult, Completeness, Failure } from './result.js'
import type { Part } from './selectRows.js'
import { standingNotices } from './standingNotices.js'
import { withWithheldCosts } from './withWithheldCosts.js'

/** An account whose requests are over. */
export interface AnsweredAccount extends Pick<AccountRun, 'waba' | 'scope' | 'timeZone'> {
  readonly parts: readonly Part[]
}

/** How the requests of a question ended. */
export interface Ending {
  readonly total: number
  readonly failed: number
  readonly failures: readonly Failure[]
  /** Requests still under way. */
  readonly pending: number
}

/** Puts the answers to a question together, and says what a reader must know of them. `now` is in milliseconds. */
export function assembleResult<Q extends AnalyticsQuery>(
  query: NormalizedQuery,
  answered: readonly AnsweredAccount[],
  ending: Ending,
  now: number,
): AnalyticsResult<Q> {
  const accounts = answered.map((account) => ({
    ...account,
    ...inOwnCurrency(account.waba, account.parts),
  }))
  const withheld = accounts
    .filter(({ parts, notices }) => costMissing(query, parts, notices))
    .map(({ waba }) => waba.id)
  const table = withWithheldCosts(assembleTable(query, accounts), withheld)
  const parts = accounts.map(accountResult)
  const currencies = distinct(parts.map((part) => part.currency))
  const timeZones = distinct(parts.map((part) => part.timeZone))
  const notices = mergeNotices([
    notice('approximate'),
    ...accounts.flatMap((account) => accountNotices(query, account, now)),
    ...withheld.map((wabaId) => notice('cost-withheld', {}, wabaId)),
    ...(currencies.length > 1 ? [notice('mixed-currencies', { currencies })] : []),
    ...(timeZones.length > 1 ? [notice('mixed-zones', { timeZones })] : []),
  ])
  let rows: readonly RowOf<Q>[] | undefined
  return {
    get rows() {
      // The builder made the columns the query's type promises; rows are those columns, read across.
      rows ??= rowsOf(table) as unknown as readonly RowOf<Q>[]
      return rows
    },
    table,
    query,
    completeness: completenessOf(ending, notices),
    notices,
    accounts: parts,
    currency:
      currencies.length === 1 && parts.every((part) => part.currency !== undefined)
        ? currencies[0]
        : undefined,
    timeZone: timeZones.length === 1 ? timeZones[0] : undefined,
    fetchedAt: new Date(fetchedAt(accounts, now)),
  }
}

function assembleTable(query: NormalizedQuery, accounts: readonly AnsweredAccount[]): PointTable {
  const selections: Selection[] = accounts.flatMap((account) => askedBuckets(query.granularity, account))
  const [only] = selections
  const request = accounts.flatMap(({ parts }) => parts)[0]?.answer.request
  // One answer, used as it is, needs no copy.
  if (selections.length === 1 && only?.rows === undefined && only !== undefined) {
    if (request !== undefined && sameColumns(request, query)) return only.table
  }
  return mergeTables(query.dataset, query, selections)
}

function sameColumns({ metrics }: PointsRequest, query: NormalizedQuery): boolean {
  return metrics.length === query.metrics.length && metrics.every((word) => query.metrics.includes(word))
}

/** An account's answers with their money in one currency. */
interface OwnAccount extends AnsweredAccount, OwnCurrency {}

function accountResult({ waba, scope, timeZone, parts, currency }: OwnAccount): AccountResult {
  const range = { start: new Date(scope.range.start * 1000), end: new Date(scope.range.end * 1000) }
  const named = parts[0]?.answer.timeZone ?? timeZone
  return { wabaId: waba.id, name: waba.name, currency, timeZone: named, range }
}

function accountNotices(query: NormalizedQuery, account: OwnAccount, now: number): readonly Notice[] {
  const { waba, scope, timeZone, parts } = account
  const zone = inUtcDays(query) ? undefined : unknownZone(waba)
  const answers = new Set(parts.map(({ answer }) => answer))
  const clamped = scope.notices.some(({ code }) => code === 'clamped-to-look-back')
  const keptFrom = clamped ? scope.range.start : undefined
  return [
    ...(zone === undefined ? [] : [zone]),
    ...standingNotices(query, waba, { range: scope.range, keptFrom, timeZone, now: Math.floor(now / 1000) }),
    ...scope.notices,
    ...[...answers].flatMap(({ truncated }) =>
      truncated === undefined ? [] : [notice('truncated', truncated, waba.id)],
    ),
    ...account.notices,
    ...[...answers].flatMap((answer) => answer.notices),
  ]
}

function completenessOf(ending: Ending, notices: readonly Notice[]): Completeness {
  const { total, failed, failures, pending } = ending
  const truncated = notices.some(({ code }) => code === 'truncated')
  const lacking = failures.length > 0 || pending > 0
  const status = lacking ? 'partial' : truncated ? 'truncated' : 'complete'
  return { status, requests: { total, failed, ...(pending > 0 ? { pending } : {}) }, failures }
}

/** Of the figures that may still change, the oldest; else of all. */
function fetchedAt(accounts: readonly AnsweredAccount[], now: number): number {
  const parts = accounts.flatMap((account) => account.parts)
  const open = parts.filter(({ answer, cells }) =>
    [...cells.values()].some((ranges) => ranges.some(({ end }) => end > answer.settledUntil)),
  )
  const moments = (open.length > 0 ? open : parts).map(({ answer }) => answer.fetchedAt)
  return moments.length === 0 ? now : moments.reduce((a, b) => Math.min(a, b))
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}
